// Where pixels go: the window, or a Framebuffer.
#pragma once

#include "gl/handle.h"

namespace beffroi::gl {

struct Target {
  Id framebuffer = 0;  // 0 is the window
  int width = 0;       // px
  int height = 0;
};

}  // namespace beffroi::gl
