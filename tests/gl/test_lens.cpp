#include <array>
#include <cmath>
#include <cstdlib>

#include <doctest/doctest.h>

#include "map/lens.h"
#include "render/renderer.h"
#include "stage.h"

using namespace beffroi;

namespace {

geo::Geography square() { return test::geography_of(test::area_layer({{-60, -40}, {70, -40}, {70, 50}, {-60, 50}})); }

map::Scene busy_scene() {
  map::Scene scene = test::blank_scene(200, 160);
  scene.backdrop = {0.1F, 0.3F, 0.5F, 1};
  scene.layers = {map::Halo{{}, {0, 0, 0, 0.6F}, {}}, map::Fill{{}, {0.8F, 0.7F, 0.2F, 0.9F}},
                  map::Stroke{{}, {1, 1, 1, 0.7F}, 3}};
  scene.curves = {{{{20, 20}, {150, 120}}, {1, 0, 0, 0.8F}, 4}};
  scene.discs = {{{90, 70}, 12, {0, 0.8F, 0.1F, 1}, 3, {1, 1, 1, 1}, 10, {1, 0.9F, 0.2F, 0.5F}}};
  return scene;
}

std::size_t channel(int x, int y, int width, std::size_t which) {
  return (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) * 4 + which;
}

int apart(std::uint8_t a, std::uint8_t b) { return std::abs(static_cast<int>(a) - static_cast<int>(b)); }

}  // namespace

TEST_CASE("a part of a scene is drawn as it would be cut from the whole") {
  const test::Stage stage;
  const Image whole = test::picture_of(busy_scene(), square());
  const Box2 box{{40, 30}, {140, 110}};
  const Image part = test::picture_of(map::part_of(busy_scene(), box), square());
  REQUIRE(part.width == 100);
  int worst = 0;
  for (int y = 0; y < part.height; ++y)
    for (int x = 0; x < part.width; ++x)
      for (std::size_t c = 0; c < 3; ++c)
        worst = std::max(worst, apart(part.rgba[channel(x, y, 100, c)], whole.rgba[channel(x + 40, y + 30, 200, c)]));
  CHECK(worst <= 2);
}

TEST_CASE("a darkened scene is drawn as if the dark had been laid over it") {
  const test::Stage stage;
  const Image light = test::picture_of(busy_scene(), square());
  const Colour dark{0.02F, 0.05F, 0.1F, 1};
  const Image dim = test::picture_of(map::darkened(busy_scene(), dark, 0.6), square());
  const std::array channels{dark.r, dark.g, dark.b};
  int worst = 0;
  for (std::size_t i = 0; i < light.rgba.size(); ++i) {
    if (i % 4 == 3) continue;
    const double laid_over = 0.4 * light.rgba[i] + 0.6 * 255 * channels.at(i % 4);
    worst = std::max(worst, apart(dim.rgba[i], static_cast<std::uint8_t>(std::lround(laid_over))));
  }
  CHECK(worst <= 2);
}
