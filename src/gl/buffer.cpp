#include "gl/buffer.h"

#include <epoxy/gl.h>

#include "gl/debug.h"

namespace beffroi::gl {

Buffer Buffer::make(const char* label) {
  Id id = 0;
  glGenBuffers(1, &id);
  Buffer buffer;
  buffer.handle_ = BufferHandle(id);
  // A name becomes an object when it is first bound. The copy target touches no vertex array.
  glBindBuffer(GL_COPY_WRITE_BUFFER, id);
  set_label(ObjectKind::buffer, id, label);
  return buffer;
}

void Buffer::set_bytes(std::span<const std::byte> bytes, Use use) {
  glBindBuffer(GL_COPY_WRITE_BUFFER, handle_.id());
  glBufferData(GL_COPY_WRITE_BUFFER, static_cast<GLsizeiptr>(bytes.size()), bytes.data(),
               use == Use::many_draws ? GL_STATIC_DRAW : GL_STREAM_DRAW);
}

}  // namespace beffroi::gl
