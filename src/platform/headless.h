// OpenGL without a window, a display or an X server, through EGL: for pictures, scripted sessions and tests.
#pragma once

#include <memory>

#include "base/result.h"

namespace beffroi::platform {

struct HeadlessWish {
  bool debug = false;  // the driver checks and explains more
};

class Headless {
public:
  // Makes an OpenGL 3.3 core context, current on this thread as long as it lives. It has no window: draw into a
  // gl::Framebuffer. An issue, and no value, when the machine has no driver for it.
  static Result<Headless> open(const HeadlessWish& wish = {});

private:
  struct Handle;
  struct Free {
    void operator()(Handle* handle) const;
  };
  explicit Headless(std::unique_ptr<Handle, Free> handle);

  std::unique_ptr<Handle, Free> handle_;
};

}  // namespace beffroi::platform
