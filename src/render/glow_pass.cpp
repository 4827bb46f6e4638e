#include "render/glow_pass.h"

namespace beffroi::render {

Result<GlowPass> GlowPass::make() {
  auto program = make_map_program({"map.vert", "glow.vert", "glow.frag"});
  if (!program) return {std::nullopt, std::move(program.issues)};
  GlowPass pass;
  pass.glow_ = std::move(*program);
  pass.corner_ = pass.glow_.program.uniform("glow_corner");
  pass.size_ = pass.glow_.program.uniform("glow_size");
  pass.cover_ = pass.glow_.program.uniform("cover");
  return {std::move(pass), {}};
}

void GlowPass::draw(const View& view, const GlowMesh& glow, const gl::Runs& runs, Colour colour, double cover) const {
  glow_.look(view, colour);
  glow_.program.set(corner_, glow.bounds.min);
  glow_.program.set(size_, glow.bounds.size());
  glow_.program.set(cover_, cover);
  gl::draw_triangles({.target = view.target, .texture = &glow.light}, glow_.program, glow.quads.array, runs);
}

}  // namespace beffroi::render
