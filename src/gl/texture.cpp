#include "gl/texture.h"

#include <epoxy/gl.h>

#include "gl/debug.h"

namespace beffroi::gl {

Texture Texture::make(int width, int height, std::span<const std::uint8_t> values, const char* label) {
  Id id = 0;
  glGenTextures(1, &id);
  Texture texture;
  texture.handle_ = TextureHandle(id);
  glBindTexture(GL_TEXTURE_2D, id);
  set_label(ObjectKind::texture, id, label);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, width, height, 0, GL_RED, GL_UNSIGNED_BYTE, values.data());
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  return texture;
}

}  // namespace beffroi::gl
