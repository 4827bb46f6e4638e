#include "render/marker_pass.h"

#include <cstddef>

namespace beffroi::render {

namespace {

DiscInstance instance_of(const map::Disc& disc) {
  const double ring_edge = disc.radius_px + disc.ring_px;
  const Colour no_glow{0, 0, 0, 0};
  return {static_cast<float>(disc.centre.x),
          static_cast<float>(disc.centre.y),
          static_cast<float>(disc.radius_px),
          static_cast<float>(ring_edge),
          static_cast<float>(ring_edge + disc.glow_px),
          premultiplied(disc.fill),
          premultiplied(disc.ring),
          disc.glow_px > 0 ? premultiplied(disc.glow) : no_glow};
}

}  // namespace

Result<MarkerPass> MarkerPass::make() {
  auto program = make_screen_program({"screen.vert", "dither.frag", "disc.vert", "disc.frag"});
  if (!program) return {std::nullopt, std::move(program.issues)};
  MarkerPass pass;
  pass.disc_ = std::move(*program);
  pass.instances_ = gl::Buffer::make("discs");
  pass.array_ = gl::VertexArray::make("discs");
  pass.array_.fetch(pass.instances_, sizeof(DiscInstance),
                    {{0, 2, offsetof(DiscInstance, x)},
                     {1, 3, offsetof(DiscInstance, fill_radius)},
                     {2, 4, offsetof(DiscInstance, fill)},
                     {3, 4, offsetof(DiscInstance, ring)},
                     {4, 4, offsetof(DiscInstance, glow)}},
                    gl::Step::per_instance);
  return {std::move(pass), {}};
}

void MarkerPass::draw(const View& view, std::span<const map::Disc> discs) {
  if (discs.empty()) return;
  discs_.clear();
  for (const map::Disc& disc : discs) discs_.push_back(instance_of(disc));
  instances_.stream(std::span<const DiscInstance>(discs_));
  disc_.look(view);
  gl::draw_quads({.target = view.target}, disc_.program, array_, discs_.size());
}

}  // namespace beffroi::render
