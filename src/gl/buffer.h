// Vertices, indices or instances on the GPU. Whether its bytes are one or the other is the vertex array's business.
#pragma once

#include <cstddef>
#include <span>
#include <type_traits>

#include "gl/handle.h"

namespace beffroi::gl {

class Buffer {
public:
  Buffer() = default;                     // empty
  static Buffer make(const char* label);  // no bytes yet; `label` names it to a graphics debugger

  // For meshes: set once, drawn many times.
  template <class T>
  void upload(std::span<const T> items) {
    static_assert(std::is_trivially_copyable_v<T>);
    set_bytes(std::as_bytes(items), Use::many_draws);
  }

  // For what changes every frame. The driver gets fresh memory, so that it never waits for the frame before.
  template <class T>
  void stream(std::span<const T> items) {
    static_assert(std::is_trivially_copyable_v<T>);
    set_bytes(std::as_bytes(items), Use::one_draw);
  }

  Id id() const { return handle_.id(); }

private:
  enum class Use { many_draws, one_draw };
  void set_bytes(std::span<const std::byte> bytes, Use use);

  BufferHandle handle_;
};

}  // namespace beffroi::gl
