// A picture that shaders sample: one value of 8 bits, filtered, clamped to its edge. It is kept in all four channels:
// software drivers filter those at once, and much faster than one alone.
#pragma once

#include <cstdint>
#include <span>

#include "gl/handle.h"

namespace beffroi::gl {

class Texture {
public:
  Texture() = default;  // empty
  // `values`: width x height, rows from top to bottom; row 0 lies at texture coordinate 0.
  static Texture make(int width, int height, std::span<const std::uint8_t> values, const char* label);

  Id id() const { return handle_.id(); }

private:
  TextureHandle handle_;
};

}  // namespace beffroi::gl
