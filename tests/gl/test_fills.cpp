#include <cmath>

#include <doctest/doctest.h>

#include "stage.h"

using namespace beffroi;

namespace {

// A regular polygon of 7 corners that lies askew to the pixels.
Path heptagon(double radius) {
  Path ring;
  for (int i = 0; i < 7; ++i) {
    const double angle = 0.2 + i * 2 * 3.14159265 / 7;
    ring.push_back(Vec2{std::cos(angle), std::sin(angle)} * radius + Vec2{0.3, 0.1});
  }
  return ring;
}

Image filled(const Path& ring, Colour colour) {
  map::Scene scene = test::blank_scene(500, 500);
  scene.layers = {map::Fill{{}, colour}};
  return test::picture_of(scene, test::geography_of(test::area_layer(ring)));
}

}  // namespace

TEST_CASE("a fill covers the area it has") {
  const test::Stage stage;
  const Path ring = heptagon(220);
  CHECK(test::red_area(filled(ring, {1, 0, 0, 1})) == doctest::Approx(signed_area(ring)).epsilon(0.01));
}

TEST_CASE("a fill's edge fades instead of stepping") {
  const test::Stage stage;
  const Image image = filled(heptagon(220), {1, 0, 0, 1});
  int steps = 0;  // from full red straight to black, along a row that crosses slanted edges
  int shades = 0;
  for (int y = 60; y < 440; ++y) {
    for (int x = 1; x < 500; ++x) {
      steps += std::abs(test::red_at(image, x, y) - test::red_at(image, x - 1, y)) > 250 ? 1 : 0;
      shades += test::red_at(image, x, y) > 20 && test::red_at(image, x, y) < 235 ? 1 : 0;
    }
  }
  CHECK(steps < 10);
  CHECK(shades > 400);
}

TEST_CASE("a see-through fill is even up to its edge") {
  const test::Stage stage;
  const Path ring = heptagon(220);
  const Image image = filled(ring, {1, 0, 0, 0.5F});
  CHECK(test::red_area(image) == doctest::Approx(signed_area(ring) / 2).epsilon(0.01));
  int brightest = 0;
  for (int y = 0; y < 500; ++y)
    for (int x = 0; x < 500; ++x) brightest = std::max(brightest, test::red_at(image, x, y));
  CHECK(brightest <= 128);
}

TEST_CASE("where two areas meet nothing shines through") {
  const test::Stage stage;
  geo::Geography geography = test::geography_of(test::area_layer({{-200, -200}, {30, -200}, {-40, 200}, {-200, 200}}));
  geography.layers.push_back(test::area_layer({{30, -200}, {200, -200}, {200, 200}, {-40, 200}}));
  map::Scene scene = test::blank_scene(300, 300);
  scene.layers = {map::Fill{{0, {}}, {1, 0, 0, 1}}, map::Fill{{1, {}}, {1, 0, 0, 1}}};
  CHECK(test::red_area(test::picture_of(scene, geography)) == doctest::Approx(300 * 300));
}

TEST_CASE("a halo is full at its inner edge, gone at its outer, and smooth between") {
  const test::Stage stage;
  geo::Layer layer;
  layer.halo.vertices = {{-100, -100, 1}, {-100, 100, 1}, {100, -100, 0}, {100, 100, 0}};
  layer.halo.indices = {0, 2, 1, 1, 2, 3};
  layer.halo.ranges = {{0, 6, 0, {{-100, -100}, {100, 100}}}};
  map::Scene scene = test::blank_scene(240, 240);
  scene.layers = {map::Halo{{}, {1, 0, 0, 1}, {}}};
  const Image image = test::picture_of(scene, test::geography_of(layer));
  CHECK(test::red_at(image, 21, 120) > 245);
  CHECK(test::red_at(image, 218, 120) < 3);
  for (int x = 22; x < 219; ++x) CHECK(test::red_at(image, x, 120) <= test::red_at(image, x - 1, 120) + 1);
}

TEST_CASE("a layer that is not there is left out") {
  const test::Stage stage;
  map::Scene scene = test::blank_scene(50, 50);
  scene.layers = {map::Fill{{7, {}}, {1, 0, 0, 1}}};
  CHECK(test::red_area(test::picture_of(scene)) == 0);
}

TEST_CASE("the same scene gives the same bytes") {
  const test::Stage stage;
  CHECK(filled(heptagon(220), {1, 0, 0, 0.5F}).rgba == filled(heptagon(220), {1, 0, 0, 0.5F}).rgba);
}

TEST_CASE("light is added to what lies below, ink hides it") {
  const test::Stage stage;
  geo::Layer layer;
  layer.glow.bounds = {{-100, -100}, {100, 100}};
  layer.glow.columns = layer.glow.rows = 1;
  layer.glow.light = {255};
  layer.glow.mesh.vertices = {{-100, -100}, {100, -100}, {-100, 100}, {100, 100}};
  layer.glow.mesh.indices = {0, 1, 2, 2, 1, 3};
  layer.glow.mesh.ranges = {{0, 6, 0, layer.glow.bounds}};
  map::Scene scene = test::blank_scene(300, 300);
  scene.backdrop = {0.5F, 0, 0, 1};
  scene.layers = {map::Glow{{}, {0.25F, 0, 0, 1}, 0}};
  const Image lit = test::picture_of(scene, test::geography_of(layer));
  CHECK(test::red_at(lit, 150, 150) == doctest::Approx(191).epsilon(0.02));
  CHECK(test::red_at(lit, 10, 10) == doctest::Approx(128).epsilon(0.02));
  scene.layers = {map::Glow{{}, {0.25F, 0, 0, 1}, 1}};
  CHECK(test::red_at(test::picture_of(scene, test::geography_of(layer)), 150, 150) ==
        doctest::Approx(64).epsilon(0.04));
}

TEST_CASE("a halo whose ground is known looks as one that is laid over it") {
  const test::Stage stage;
  geo::Layer layer;
  layer.halo.vertices = {{-100, -100, 1}, {-100, 100, 1}, {100, -100, 0}, {100, 100, 0}};
  layer.halo.indices = {0, 2, 1, 1, 2, 3};
  layer.halo.ranges = {{0, 6, 0, {{-100, -100}, {100, 100}}}};
  map::Scene scene = test::blank_scene(300, 300);
  scene.backdrop = {0.2F, 0, 0, 1};
  scene.layers = {map::Halo{{}, {1, 0, 0, 0.5F}, {}}};
  const Image over = test::picture_of(scene, test::geography_of(layer));
  scene.layers = {map::Halo{{}, {1, 0, 0, 0.5F}, scene.backdrop}};
  const Image known = test::picture_of(scene, test::geography_of(layer));
  for (int x = 60; x < 240; x += 5) CHECK(std::abs(test::red_at(over, x, 150) - test::red_at(known, x, 150)) <= 1);
}
