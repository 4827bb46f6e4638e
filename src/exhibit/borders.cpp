#include "exhibit/borders.h"

#include <algorithm>
#include <iterator>

#include "exhibit/arcs.h"

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

// Points closer to each other than beads need not be told apart.
void add_path(const LabelView& view, const Path& path, bool closed, const Box2& in_sight, Beads& out) {
  constexpr double shortest_share = 1.0 / 3;
  const double spacing = view.metrics.legible * spacing_em * view.state.camera.metres_per_px;
  const double shortest = spacing * shortest_share;
  double left = spacing;
  Vec2 from = closed ? path.back() : path.front();
  for (const Vec2 to : path) {
    const Vec2 way = to - from;
    if (dot(way, way) < shortest * shortest) continue;
    Box2 span{from, from};
    span.include(to);
    if (span.overlaps(in_sight)) add_beads(from, to, spacing, left, out);
    from = to;
  }
}

// Of the features that `wanted` picks.
template <class Wanted>
Beads beads_of(const LabelView& view, const geo::Layer& layer, Wanted wanted) {
  if (!view.choosing) return {};
  Box2 in_sight;
  for (const Vec2 corner : {Vec2{}, view.state.viewport.size_px})
    in_sight.include(map::to_local(view.state.camera, view.state.viewport, corner));
  Beads beads;
  for (const geo::Feature& feature : layer.features) {
    if (!feature.bounds.overlaps(in_sight) || !wanted(feature)) continue;
    for (const Path& path : feature.paths) add_path(view, path, layer.shape == geo::Shape::areas, in_sight, beads);
  }
  for (Vec2& bead : beads) bead = view.px(bead);
  return beads;
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
  return beads_of(view, *lines, [](const geo::Feature&) { return true; });
}

Beads outline_beads(const LabelView& view, const ChosenPlace& place) {
  if (place.empty()) return {};
  const bool is_province = !place.province.empty();
  const auto layer = is_province ? view.world.place_layers.provinces : view.world.place_layers.regions;
  if (!layer) return {};
  return beads_of(view, view.world.geography->layers.at(*layer), [&](const geo::Feature& feature) {
    return is_province ? geo::field(feature, "province") == place.province
                       : geo::field(feature, "region") == place.region;
  });
}

Beads beads_along(const LabelView& view, const std::vector<Path>& lines_px) {
  const double spacing_px = view.metrics.legible * spacing_em;
  Beads beads;
  for (const Path& line : lines_px) {
    double left = spacing_px;
    for (std::size_t i = 1; i < line.size(); ++i) add_beads(line[i - 1], line[i], spacing_px, left, beads);
  }
  return beads;
}

Lines lines_in_view(const LabelView& view, const std::vector<Marker>& all) {
  return {border_beads(view, home_border), border_beads(view, other_borders), border_beads(view, rivers),
          beads_along(view, arc_lines(view.world, view.state, all)),
          outline_beads(view, {"", view.state.place.region})};
}

bool crosses(const Beads& beads, Box2 name, const Box2& named) {
  name.include(named);
  return std::ranges::any_of(beads, [&](Vec2 bead) { return name.contains(bead); });
}

bool any_crosses(const Beads& beads, const std::vector<map::LabelPlace>& places) {
  const Beads near = beads_near(places, {}, beads);
  return std::ranges::any_of(places, [&](const map::LabelPlace& place) { return crosses(near, place.box, {}); });
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
