#include "render/fill_pass.h"

namespace beffroi::render {

Result<FillPass> FillPass::make() {
  Issues issues;
  auto fill = take(make_map_program({"map.vert", "fill.vert", "fill.frag"}), issues);
  auto halo = take(make_map_program({"map.vert", "dither.frag", "halo.vert", "halo.frag"}), issues);
  if (!fill || !halo) return {std::nullopt, std::move(issues)};
  FillPass pass;
  pass.fill_ = std::move(*fill);
  pass.halo_ = std::move(*halo);
  pass.ground_ = pass.halo_.program.uniform("ground");
  return {std::move(pass), std::move(issues)};
}

void FillPass::draw_inside(const View& view, const LayerMesh& fill, const gl::Runs& runs, Colour colour) const {
  const gl::Blend blend = colour.a < 1 ? gl::Blend::over : gl::Blend::replace;
  fill_.look(view, colour);
  gl::draw_triangles({.target = view.target, .blend = blend}, fill_.program, fill.array, runs);
}

void FillPass::draw(const View& view, const LinePass& lines, const LevelMeshes& layer, const gl::Runs& inside,
                    const gl::Runs& edge, Colour colour) const {
  draw_inside(view, layer.fill, inside, colour);
  lines.draw(view, layer.stroke, edge, {.colour = colour, .width_px = 1, .outside_only = true});
}

void FillPass::draw_halo(const View& view, const LayerMesh& halo, const gl::Runs& runs, Colour colour,
                         std::optional<Colour> ground) const {
  const gl::Blend blend = ground ? gl::Blend::replace : gl::Blend::over;
  halo_.look(view, colour);
  halo_.program.set(ground_, ground.value_or(Colour{0, 0, 0, 0}));
  gl::draw_triangles({.target = view.target, .blend = blend}, halo_.program, halo.array, runs);
}

}  // namespace beffroi::render
