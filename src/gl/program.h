// Shaders, compiled and linked into something that can draw. A mistake is an issue that names the shader and its line.
#pragma once

#include <span>
#include <string_view>

#include "base/colour.h"
#include "base/geometry.h"
#include "base/result.h"
#include "gl/handle.h"

namespace beffroi::gl {

// The stage follows from the name: "line.vert", "line.frag". Several sources of one stage are linked together, so that
// a function can live in a file of its own.
struct ShaderSource {
  std::string_view name;
  std::string_view text;
};

// A place to put a value that all vertices and pixels of a draw share.
struct Uniform {
  int location = -1;
};

class Program {
public:
  Program() = default;  // empty
  static Result<Program> make(std::span<const ShaderSource> sources);

  // Look up once, set often. A name the shaders do not use gives a place that swallows every value.
  Uniform uniform(const char* name) const;
  void set(Uniform uniform, double value) const;
  void set(Uniform uniform, Vec2 value) const;
  void set(Uniform uniform, Colour value) const;

  Id id() const { return handle_.id(); }

private:
  ProgramHandle handle_;
};

// Compiles one source on its own: what a test asks of every shader there is.
Issues check_shader(const ShaderSource& source);

}  // namespace beffroi::gl
