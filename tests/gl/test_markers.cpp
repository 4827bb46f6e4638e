#include <doctest/doctest.h>

#include "stage.h"

using namespace beffroi;

namespace {

constexpr double pi = 3.14159265358979;
constexpr Colour red{1, 0, 0, 1};
constexpr Colour blue{0, 0, 1, 1};
constexpr Colour nothing{0, 0, 0, 0};

Image drawn(const map::Disc& disc) {
  map::Scene scene = test::blank_scene(200, 200);
  scene.discs = {disc};
  return test::picture_of(scene);
}

}  // namespace

TEST_CASE("a disc covers its area, a ring the area around it") {
  const test::Stage stage;
  for (const double radius : {2.5, 11.0, 60.0}) {
    CAPTURE(radius);
    const map::Disc disc{{100.3, 99.6}, radius, red, 0, {}, 0, {}};
    CHECK(test::red_area(drawn(disc)) == doctest::Approx(pi * radius * radius).epsilon(0.02));
    const map::Disc ring{{100.3, 99.6}, radius, nothing, 3, red, 0, {}};
    CHECK(test::red_area(drawn(ring)) ==
          doctest::Approx(pi * ((radius + 3) * (radius + 3) - radius * radius)).epsilon(0.02));
  }
}

TEST_CASE("a glow lies around the disc, not on it, and ends where it says") {
  const test::Stage stage;
  const Image image = drawn({{100, 100}, 20, blue, 0, {}, 30, red});
  CHECK(test::red_area(image, {{90, 90}, {110, 110}}) == 0);
  CHECK(test::red_at(image, 123, 100) > test::red_at(image, 135, 100));
  CHECK(test::red_at(image, 135, 100) > 20);
  CHECK(test::red_area(image, {{152, 0}, {200, 200}}) == 0);
}

TEST_CASE("discs are drawn in their order") {
  const test::Stage stage;
  map::Scene scene = test::blank_scene(60, 60);
  scene.discs = {{{30, 30}, 20, red, 0, {}, 0, {}}, {{30, 30}, 10, blue, 0, {}, 0, {}}};
  const Image image = test::picture_of(scene);
  CHECK(test::red_at(image, 30, 30) == 0);
  CHECK(test::red_at(image, 30, 15) == 255);
}
