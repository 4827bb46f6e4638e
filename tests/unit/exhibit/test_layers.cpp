#include <algorithm>

#include <doctest/doctest.h>

#include "exhibit/layers.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

// What the layer adds to a scene at the scale 1:n, when its opacity goes from nothing at 1:200 000 to all at 1:400 000.
map::Scene scene_at(double n, const std::string& id) {
  const World& world = test::belgium();
  map::Theme theme = world.themes.front();
  theme.layers.at(id).opacity = {{{200'000, 0}, {400'000, 1}}};
  map::Scene scene;
  scene.viewport = map::make_viewport({1920, 1080}, world.reading.diagonal_inch);
  constexpr double mm_per_m = 1000;
  scene.camera.metres_per_px = n / mm_per_m / scene.viewport.px_per_mm;
  const auto& layers = world.geography->layers;
  const auto layer = std::ranges::find(layers, id, &geo::Layer::id);
  add_layer(*world.geography, static_cast<std::uint32_t>(layer - layers.begin()), theme, scene);
  return scene;
}

template <class Kind>
float opacity_of_all(const map::Scene& scene) {
  REQUIRE_FALSE(scene.layers.empty());
  const float opacity = std::get<Kind>(scene.layers.front()).colour.a;
  for (const map::LayerItem& item : scene.layers) CHECK(std::get<Kind>(item).colour.a == opacity);
  return opacity;
}

}  // namespace

TEST_CASE("areas and light fade with their layer, and are not drawn once nothing is left of them") {
  CHECK(scene_at(200'000, "towns").layers.empty());
  CHECK(scene_at(200'000, "urban").layers.empty());
  const float towns = opacity_of_all<map::Fill>(scene_at(400'000, "towns"));
  const float light = opacity_of_all<map::Glow>(scene_at(400'000, "urban"));
  CHECK(towns > 0);
  CHECK(light > 0);
  CHECK(opacity_of_all<map::Fill>(scene_at(300'000, "towns")) < towns);
  CHECK(opacity_of_all<map::Glow>(scene_at(300'000, "urban")) < light);
}
