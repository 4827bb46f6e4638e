// Owners of OpenGL objects. A handle is empty or owns exactly one object, which dies with it; it can be moved, never
// copied. Used inside gl/ only. It needs the context that made the object to be current when it dies.
#pragma once

#include <cstdint>
#include <utility>

namespace beffroi::gl {

using Id = std::uint32_t;  // 0 names no object

template <void (*destroy)(Id)>
class Handle {
public:
  Handle() = default;  // empty
  explicit Handle(Id id) : id_(id) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, 0)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(id_, other.id_);
    return *this;
  }
  ~Handle() {
    if (id_ != 0) destroy(id_);
  }

  Id id() const { return id_; }
  bool empty() const { return id_ == 0; }

private:
  Id id_ = 0;
};

void delete_buffer(Id id);
void delete_vertex_array(Id id);
void delete_texture(Id id);
void delete_framebuffer(Id id);
void delete_shader(Id id);
void delete_program(Id id);

using BufferHandle = Handle<delete_buffer>;
using VertexArrayHandle = Handle<delete_vertex_array>;
using TextureHandle = Handle<delete_texture>;
using FramebufferHandle = Handle<delete_framebuffer>;
using ShaderHandle = Handle<delete_shader>;
using ProgramHandle = Handle<delete_program>;

}  // namespace beffroi::gl
