// How a shader's inputs are fetched from buffers.
#pragma once

#include <cstddef>
#include <initializer_list>

#include "gl/buffer.h"
#include "gl/handle.h"

namespace beffroi::gl {

// `floats` consecutive floats, `offset` bytes into each item, feed the shader input at `location`.
struct Attribute {
  unsigned location = 0;
  int floats = 1;
  std::size_t offset = 0;
};

enum class Step { per_vertex, per_instance };

class VertexArray {
public:
  VertexArray() = default;  // empty
  static VertexArray make(const char* label);

  // The buffers must outlive the vertex array. `stride`: bytes from one item to the next.
  void fetch(const Buffer& items, std::size_t stride, std::initializer_list<Attribute> attributes, Step step);
  void index_with(const Buffer& indices);

  Id id() const { return handle_.id(); }

private:
  VertexArrayHandle handle_;
};

}  // namespace beffroi::gl
