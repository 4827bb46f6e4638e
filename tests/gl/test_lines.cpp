#include <cmath>

#include <doctest/doctest.h>

#include "stage.h"

using namespace beffroi;

namespace {

Image stroked(const Path& line, double width_px, double dash_px = 0, double gap_px = 0) {
  map::Scene scene = test::blank_scene(400, 400);
  scene.layers = {map::Stroke{{}, {1, 0, 0, 1}, width_px, dash_px, gap_px}};
  return test::picture_of(scene, test::geography_of(test::line_layer(line)));
}

}  // namespace

TEST_CASE("a line covers its length times its width") {
  const test::Stage stage;
  for (const double width_px : {0.4, 1.0, 1.7, 3.0, 12.5}) {
    for (const double angle : {0.0, 0.3, 1.1, 1.5707963}) {
      CAPTURE(width_px);
      CAPTURE(angle);
      const Vec2 half = Vec2{std::cos(angle), std::sin(angle)} * 150;
      const Vec2 off_grid{0.3, 0.45};
      const Image image = stroked({off_grid - half, off_grid + half}, width_px);
      CHECK(test::red_area(image) == doctest::Approx(300 * width_px).epsilon(0.02));
    }
  }
}

TEST_CASE("dashes cover their share of the line") {
  const test::Stage stage;
  const Image image = stroked({{-150, 0.2}, {150, 0.2}}, 3, 7, 3);
  CHECK(test::red_area(image) == doctest::Approx(300 * 3 * 0.7).epsilon(0.02));
}

TEST_CASE("a line that bends keeps its width") {
  const test::Stage stage;
  Path circle;
  for (int i = 0; i <= 60; ++i) circle.push_back(Vec2{std::cos(i * 0.10471976), std::sin(i * 0.10471976)} * 120);
  CHECK(test::red_area(stroked(circle, 4)) == doctest::Approx(2 * 3.14159265 * 120 * 4).epsilon(0.02));
}

TEST_CASE("a line just outside the screen still shows the half that reaches in") {
  const test::Stage stage;
  const Image image = stroked({{-150, 203}, {150, 203}}, 20);
  CHECK(test::red_area(image) == doctest::Approx(300 * 7).epsilon(0.02));
}

TEST_CASE("a stroke of one feature leaves the others out") {
  const test::Stage stage;
  geo::Layer layer = test::line_layer({{-100, 50}, {100, 50}});
  const geo::Layer other = test::line_layer({{-100, -50}, {100, -50}});
  const auto shift = static_cast<std::uint32_t>(layer.levels.front().stroke.vertices.size());
  const auto first = static_cast<std::uint32_t>(layer.levels.front().stroke.indices.size());
  for (const auto& vertex : other.levels.front().stroke.vertices)
    layer.levels.front().stroke.vertices.push_back(vertex);
  for (const auto index : other.levels.front().stroke.indices)
    layer.levels.front().stroke.indices.push_back(index + shift);
  for (geo::Range range : other.levels.front().stroke.ranges) {
    range.first += first;
    range.feature = 1;
    layer.levels.front().stroke.ranges.push_back(range);
  }
  map::Scene scene = test::blank_scene(300, 300);
  scene.layers = {map::Stroke{{0, 1U}, {1, 0, 0, 1}, 2}};
  const Image image = test::picture_of(scene, test::geography_of(layer));
  CHECK(test::red_area(image, {{0, 0}, {300, 150}}) == 0);
  CHECK(test::red_area(image, {{0, 150}, {300, 300}}) == doctest::Approx(400).epsilon(0.02));
}
