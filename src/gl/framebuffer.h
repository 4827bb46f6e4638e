// A picture to draw into off screen: 8-bit RGBA without multisampling, and without depth and stencil, for what then is
// hidden by something opaque need not be drawn: see Pipeline.
#pragma once

#include "base/image.h"
#include "base/result.h"
#include "gl/handle.h"
#include "gl/target.h"

namespace beffroi::gl {

class Framebuffer {
public:
  Framebuffer() = default;  // empty
  // An error when the driver cannot make one of that size.
  static Result<Framebuffer> make(int width, int height);

  Target target() const { return {handle_.id(), width_, height_}; }
  Image read() const;  // waits for the drawing to end; rows from top to bottom

private:
  FramebufferHandle handle_;
  RenderbufferHandle colour_;
  int width_ = 0;
  int height_ = 0;
};

}  // namespace beffroi::gl
