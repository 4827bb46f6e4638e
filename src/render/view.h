// One frame as the passes see it, and how its numbers reach the shaders of shaders/map.vert and shaders/screen.vert.
#pragma once

#include "gl/program.h"
#include "gl/target.h"
#include "map/scene.h"

namespace beffroi::render {

struct View {
  gl::Target target;
  map::Camera camera;
  Vec2 size_px;
  Box2 visible;  // local metres
};

View make_view(const map::Scene& scene, const gl::Target& target);

Vec2 clip_per_px(const View& view);

// A program that draws what lies on the map.
struct MapProgram {
  gl::Program program;
  gl::Uniform centre;
  gl::Uniform clip_per_metre;
  gl::Uniform colour;

  void look(const View& view, Colour straight) const;
};

// A program that draws what is placed on the screen.
struct ScreenProgram {
  gl::Program program;
  gl::Uniform size_px;

  void look(const View& view) const { program.set(size_px, view.size_px); }
};

Result<MapProgram> make_map_program(std::initializer_list<std::string_view> shaders);
Result<ScreenProgram> make_screen_program(std::initializer_list<std::string_view> shaders);

// Colours are blended premultiplied.
Colour premultiplied(Colour straight);

}  // namespace beffroi::render
