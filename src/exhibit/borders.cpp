#include "exhibit/borders.h"

#include <algorithm>
#include <iterator>

namespace beffroi::exhibit {

namespace {

// From bead to bead; a line of type is higher.
constexpr double spacing_em = 0.5;

// Beads one `spacing` apart, however densely the path's own points lie; `left` is what is still to go to the next.
void add_beads(Vec2 from, Vec2 to, double spacing, double& left, Beads& out) {
  const double way = length(to - from);
  while (left <= way) {
    out.push_back(lerp(from, to, left / way));
    left += spacing;
  }
  left -= way;
}

void add_path(const LabelView& view, const Path& path, const Box2& in_sight, Beads& out) {
  const double spacing = view.metrics.legible * spacing_em * view.state.camera.metres_per_px;
  double left = spacing;
  for (std::size_t i = 1; i < path.size(); ++i) {
    Box2 span{path[i - 1], path[i - 1]};
    span.include(path[i]);
    if (span.overlaps(in_sight)) add_beads(path[i - 1], path[i], spacing, left, out);
  }
}

// Those that any of the places could meet.
Beads beads_near(const std::vector<map::LabelPlace>& places, Box2 around, const Beads& beads) {
  for (const map::LabelPlace& place : places) around.include(place.box);
  Beads near;
  std::ranges::copy_if(beads, std::back_inserter(near), [&](Vec2 bead) { return around.contains(bead); });
  return near;
}

}  // namespace

Beads border_beads(const LabelView& view, std::string_view layer) {
  const geo::Layer* lines = geo::find_layer(*view.world.geography, layer);
  if (lines == nullptr) return {};
  const Box2 in_sight = map::visible_box(view.state.camera, view.state.viewport);
  Beads beads;
  for (const geo::Feature& feature : lines->features)
    for (const Path& path : feature.paths)
      if (feature.bounds.overlaps(in_sight)) add_path(view, path, in_sight, beads);
  for (Vec2& bead : beads) bead = view.px(bead);
  return beads;
}

bool crosses(const Beads& beads, Box2 name, const Box2& named) {
  name.include(named);
  return std::ranges::any_of(beads, [&](Vec2 bead) { return name.contains(bead); });
}

void add_flaws(std::vector<map::LabelPlace>& places, const Box2& named, const Beads& beads, int flaws) {
  const Beads near = beads_near(places, named, beads);
  for (map::LabelPlace& place : places)
    if (crosses(near, place.box, named)) place.flaws += flaws;
}

void bar(std::vector<map::LabelPlace>& places, const Box2& named, const Beads& beads) {
  const Beads near = beads_near(places, named, beads);
  for (map::LabelPlace& place : places) place.barred = place.barred || crosses(near, place.box, named);
}

}  // namespace beffroi::exhibit
