#include "exhibit/compose.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "exhibit/arcs.h"
#include "exhibit/furniture.h"
#include "exhibit/inset.h"
#include "exhibit/layers.h"
#include "exhibit/marker_look.h"
#include "exhibit/markers.h"
#include "exhibit/regions.h"
#include "exhibit/screen.h"

namespace beffroi::exhibit {

namespace {

void add_markers(const World& world, const State& state, const map::Theme& theme, map::Scene& scene) {
  std::vector<Marker> all = markers(world, state);
  // What is dimmed lies at the bottom, what is chosen on top.
  std::ranges::stable_sort(all, {}, [](const Marker& m) { return std::pair(m.level.chosen, -m.level.dimmed); });
  const MarkerView view{theme.marker, world.fonts, metrics_of(world, state), state.viewport.px_per_mm};
  for (const Marker& marker : all) add_leader(view, marker, scene);
  for (const Marker& marker : all) add_marker(view, marker, world.content.hubs[marker.hub], scene);
}

void add_labels(const State& state, map::Scene& scene) {
  for (const auto& [id, label] : state.labels) {
    for (map::Text& text : map::texts_of(label.place)) {
      text.colour = faint(text.colour, label.opacity);
      text.halo = faint(text.halo, label.opacity);
      scene.texts.push_back(std::move(text));
    }
    if (!label.place.dot) continue;
    map::Disc& dot = scene.discs.emplace_back(*label.place.dot);
    dot.fill = faint(dot.fill, label.opacity);
    dot.ring = faint(dot.ring, label.opacity);
  }
}

void add_furniture(const World& world, const State& state, map::Scene& scene) {
  Furniture foot = furniture(world, state);
  std::ranges::move(foot.curves, std::back_inserter(scene.curves));
  std::ranges::move(foot.texts, std::back_inserter(scene.texts));
}

}  // namespace

map::Scene compose(const World& world, const State& state) {
  const map::Theme& theme = theme_of(world, state.theme);
  map::Scene scene;
  scene.viewport = state.viewport;
  scene.camera = state.camera;
  scene.backdrop = theme.backdrop;
  for (std::uint32_t i = 0; i < world.geography->layers.size(); ++i) {
    add_layer(*world.geography, i, theme, scene);
    if (world.place_layers.provinces == i) add_place_fills(world, state, theme, scene);
  }
  add_place_outline(world, state, theme, scene);
  add_arcs(world, state, theme, scene);
  add_labels(state, scene);
  add_furniture(world, state, scene);
  add_markers(world, state, theme, scene);
  if (auto small = inset(world, state)) scene.insets.push_back(std::move(*small));
  return scene;
}

}  // namespace beffroi::exhibit
