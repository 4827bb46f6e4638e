#include "gl/vertex_array.h"

#include <epoxy/gl.h>

#include "gl/debug.h"

namespace beffroi::gl {

VertexArray VertexArray::make(const char* label) {
  Id id = 0;
  glGenVertexArrays(1, &id);
  VertexArray array;
  array.handle_ = VertexArrayHandle(id);
  glBindVertexArray(id);
  set_label(ObjectKind::vertex_array, id, label);
  return array;
}

void VertexArray::fetch(const Buffer& items, std::size_t stride, std::initializer_list<Attribute> attributes,
                        Step step) {
  glBindVertexArray(handle_.id());
  glBindBuffer(GL_ARRAY_BUFFER, items.id());
  for (const Attribute& attribute : attributes) {
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the old interface takes the offset into a buffer as a pointer
    const auto* offset = reinterpret_cast<const void*>(attribute.offset);
    glVertexAttribPointer(attribute.location, attribute.floats, GL_FLOAT, GL_FALSE, static_cast<GLsizei>(stride),
                          offset);
    glVertexAttribDivisor(attribute.location, step == Step::per_instance ? 1 : 0);
    glEnableVertexAttribArray(attribute.location);
  }
}

void VertexArray::index_with(const Buffer& indices) {
  glBindVertexArray(handle_.id());
  glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices.id());
}

}  // namespace beffroi::gl
