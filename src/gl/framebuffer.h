// A picture to draw into off screen: 8-bit RGBA without multisampling, and without depth and stencil, for what then is
// hidden by something opaque need not be drawn: see Pipeline. Its colours are a texture, so that what was drawn can be
// shown again, by contexts that share their objects too.
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
  Id texture() const { return colour_.id(); }  // its rows run from bottom to top
  Image read() const;                          // waits for the drawing to end; rows from top to bottom

private:
  FramebufferHandle handle_;
  TextureHandle colour_;
  int width_ = 0;
  int height_ = 0;
};

}  // namespace beffroi::gl
