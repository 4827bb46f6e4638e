#include "exhibit/borders.h"

#include <algorithm>
#include <iterator>

namespace beffroi::exhibit {

namespace {

// From bead to bead; a line of type is higher.
constexpr double spacing_em = 0.5;

// Beads one `spacing` apart, however densely the path's own points lie; `left` is what is still to go to the next.
void add_beads(Vec2 from, Vec2 to, double spacing, double& left, std::vector<Vec2>& out) {
  const double way = length(to - from);
  while (left <= way) {
    out.push_back(lerp(from, to, left / way));
    left += spacing;
  }
  left -= way;
}

void add_path(const LabelView& view, const Path& path, const Box2& in_sight, std::vector<Vec2>& out) {
  const double spacing = view.metrics.legible * spacing_em * view.state.camera.metres_per_px;
  double left = spacing;
  for (std::size_t i = 1; i < path.size(); ++i) {
    Box2 span{path[i - 1], path[i - 1]};
    span.include(path[i]);
    if (span.overlaps(in_sight)) add_beads(path[i - 1], path[i], spacing, left, out);
  }
}

}  // namespace

std::vector<Vec2> border_beads(const LabelView& view, std::string_view layer) {
  const geo::Layer* lines = geo::find_layer(*view.world.geography, layer);
  if (lines == nullptr) return {};
  const Box2 in_sight = map::visible_box(view.state.camera, view.state.viewport);
  std::vector<Vec2> beads;
  for (const geo::Feature& feature : lines->features)
    for (const Path& path : feature.paths)
      if (feature.bounds.overlaps(in_sight)) add_path(view, path, in_sight, beads);
  for (Vec2& bead : beads) bead = view.px(bead);
  return beads;
}

void mark_crossings(std::vector<map::LabelPlace>& places, const std::vector<Vec2>& beads) {
  Box2 around;
  for (const map::LabelPlace& place : places) around.include(place.box);
  std::vector<Vec2> near;
  std::ranges::copy_if(beads, std::back_inserter(near), [&](Vec2 bead) { return around.contains(bead); });
  const auto crosses = [&](const Box2& box) {
    return std::ranges::any_of(near, [&](Vec2 bead) { return box.contains(bead); });
  };
  for (map::LabelPlace& place : places) place.poor = place.poor || crosses(place.box);
}

}  // namespace beffroi::exhibit
