#include "gl/texture.h"

#include <cstddef>
#include <vector>

#include <epoxy/gl.h>

#include "gl/debug.h"

namespace beffroi::gl {

namespace {

constexpr std::size_t channels = 4;

std::vector<std::uint8_t> in_all_channels(std::span<const std::uint8_t> values) {
  std::vector<std::uint8_t> pixels(values.size() * channels);
  for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = values[i / channels];
  return pixels;
}

}  // namespace

Texture Texture::make(int width, int height, std::span<const std::uint8_t> values, const char* label) {
  Id id = 0;
  glGenTextures(1, &id);
  Texture texture;
  texture.handle_ = TextureHandle(id);
  glBindTexture(GL_TEXTURE_2D, id);
  set_label(ObjectKind::texture, id, label);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, in_all_channels(values).data());
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  return texture;
}

}  // namespace beffroi::gl
