#include "render/view.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "shaders/shaders.h"

namespace beffroi::render {

namespace {

Result<gl::Program> make_program(std::initializer_list<std::string_view> names) {
  std::vector<gl::ShaderSource> sources;
  for (const std::string_view name : names) {
    const auto* source = std::ranges::find(shaders::all, name, &shaders::Source::name);
    sources.push_back({name, source != shaders::all.end() ? source->text : ""});
  }
  return gl::Program::make(sources);
}

// Of the 255 that a pixel has: a driver may round what lies between two steps in one part of the picture, and cut it
// off in another.
Colour in_whole_steps(Colour colour) {
  const auto whole = [](float channel) { return std::round(channel * 255) / 255; };
  return {whole(colour.r), whole(colour.g), whole(colour.b), whole(colour.a)};
}

}  // namespace

View make_view(const map::Scene& scene, const gl::Target& target) {
  return {target, scene.camera, scene.viewport.size_px, map::visible_box(scene.camera, scene.viewport)};
}

Vec2 clip_per_px(const View& view) { return {2 / view.size_px.x, 2 / view.size_px.y}; }

void MapProgram::look(const View& view, Colour straight) const {
  program.set(centre, view.camera.centre);
  program.set(clip_per_metre, clip_per_px(view) / view.camera.metres_per_px);
  program.set(colour, in_whole_steps(premultiplied(straight)));
}

Result<MapProgram> make_map_program(std::initializer_list<std::string_view> shaders) {
  auto made = make_program(shaders);
  if (!made) return {std::nullopt, std::move(made.issues)};
  MapProgram result{std::move(*made), {}, {}, {}};
  result.centre = result.program.uniform("centre");
  result.clip_per_metre = result.program.uniform("clip_per_metre");
  result.colour = result.program.uniform("colour");
  return {std::move(result), {}};
}

Result<ScreenProgram> make_screen_program(std::initializer_list<std::string_view> shaders) {
  auto made = make_program(shaders);
  if (!made) return {std::nullopt, std::move(made.issues)};
  ScreenProgram result{std::move(*made), {}};
  result.size_px = result.program.uniform("size_px");
  return {std::move(result), {}};
}

Colour premultiplied(Colour straight) {
  const auto [r, g, b, a] = straight;
  return {r * a, g * a, b * a, a};
}

}  // namespace beffroi::render
