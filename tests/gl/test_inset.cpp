#include <doctest/doctest.h>

#include "render/renderer.h"
#include "stage.h"

using namespace beffroi;

namespace {

// A red sea with a small map upon it, whose sea is black and whose only land, a square, is red.
Image with_inset(Vec2 corner) {
  map::Scene scene = test::blank_scene(400, 300);
  scene.backdrop = {1, 0, 0, 1};
  map::Scene inset = test::blank_scene(100, 80);
  inset.corner = corner;
  inset.layers = {map::Fill{{}, {1, 0, 0, 1}}};
  scene.insets.push_back(inset);

  const geo::Geography sea = test::geography_of({});
  const geo::Geography land = test::geography_of(test::area_layer({{-10, -10}, {10, -10}, {10, 10}, {-10, 10}}));
  auto renderer = render::Renderer::make(sea, {}, &land);
  REQUIRE(renderer);
  auto framebuffer = gl::Framebuffer::make(400, 300);
  REQUIRE(framebuffer);
  renderer->draw(scene, framebuffer->target());
  return framebuffer->read();
}

}  // namespace

TEST_CASE("an inset lies where it belongs, shows its own land, and changes nothing outside") {
  const test::Stage stage;
  const Image image = with_inset({50, 30});
  CHECK(test::red_at(image, 100, 70) == 255);  // its land, in its middle
  CHECK(test::red_at(image, 55, 35) == 0);     // its sea
  CHECK(test::red_at(image, 49, 70) == 255);   // left of it
  CHECK(test::red_at(image, 100, 29) == 255);  // above
  CHECK(test::red_area(image) ==
        doctest::Approx(400 * 300 - 100 * 80 + 20 * 20).epsilon(0.001));  // and everywhere else
}
