// Where pixels go: the window, or a Framebuffer, or a part of either, outside of which nothing changes.
#pragma once

#include "gl/handle.h"

namespace beffroi::gl {

struct Target {
  Id framebuffer = 0;  // 0 is the window
  int width = 0;       // px
  int height = 0;
  int left = 0;  // of the part, from the lower left corner of the whole
  int bottom = 0;
  bool is_part = false;
};

// A part of a target that pixels may not leave.
struct Clip {
  int left = 0;  // px, from the lower left corner
  int bottom = 0;
  int width = 0;
  int height = 0;
};

}  // namespace beffroi::gl
