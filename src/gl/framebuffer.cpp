#include "gl/framebuffer.h"

#include <algorithm>
#include <cstddef>

#include <epoxy/gl.h>
#include <fmt/format.h>

namespace beffroi::gl {

namespace {

constexpr std::size_t bytes_per_pixel = 4;

// Blue first, as windows have it, which software drivers draw into faster. Naming the order does not settle it: only
// while the format within is left open does a driver take the one that it is offered.
TextureHandle make_colours(int width, int height) {
  Id id = 0;
  glGenTextures(1, &id);
  glBindTexture(GL_TEXTURE_2D, id);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, width, height, 0, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, nullptr);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  return TextureHandle(id);
}

FramebufferHandle make_framebuffer(Id colour) {
  Id id = 0;
  glGenFramebuffers(1, &id);
  glBindFramebuffer(GL_FRAMEBUFFER, id);
  glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, colour, 0);
  return FramebufferHandle(id);
}

int largest_side() {
  int of_buffers = 0;
  int of_textures = 0;
  glGetIntegerv(GL_MAX_RENDERBUFFER_SIZE, &of_buffers);
  glGetIntegerv(GL_MAX_TEXTURE_SIZE, &of_textures);
  return std::min(of_buffers, of_textures);
}

Issue unsupported(int width, int height, int limit) {
  return {Severity::error,
          {},
          fmt::format("the graphics driver cannot draw a picture of {}x{} px", width, height),
          fmt::format("ask for 1 to {} px a side", limit)};
}

// OpenGL's rows run from bottom to top.
void flip(Image& image) {
  const auto row = static_cast<std::ptrdiff_t>(bytes_per_pixel) * image.width;
  auto top = image.rgba.begin();
  for (auto bottom = image.rgba.end() - row; top < bottom; top += row, bottom -= row)
    std::swap_ranges(top, top + row, bottom);
}

}  // namespace

Result<Framebuffer> Framebuffer::make(int width, int height) {
  const int limit = largest_side();
  if (width < 1 || height < 1 || width > limit || height > limit)
    return failure<Framebuffer>(unsupported(width, height, limit));
  Framebuffer made;
  made.colour_ = make_colours(width, height);
  made.handle_ = make_framebuffer(made.colour_.id());
  made.width_ = width;
  made.height_ = height;
  if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE)
    return failure<Framebuffer>(unsupported(width, height, limit));
  return {std::move(made), {}};
}

Image Framebuffer::read() const {
  const auto pixels = static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_);
  Image image{width_, height_, std::vector<std::uint8_t>(pixels * bytes_per_pixel)};
  if (pixels == 0) return image;
  glBindFramebuffer(GL_READ_FRAMEBUFFER, handle_.id());
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, width_, height_, GL_RGBA, GL_UNSIGNED_BYTE, image.rgba.data());
  flip(image);
  return image;
}

}  // namespace beffroi::gl
