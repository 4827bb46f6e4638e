#include <doctest/doctest.h>

#include "stage.h"

using namespace beffroi;

namespace {

constexpr double pi = 3.14159265358979;

Image drawn(const map::Curve& curve) {
  map::Scene scene = test::blank_scene(300, 200);
  scene.curves = {curve};
  return test::picture_of(scene);
}

}  // namespace

TEST_CASE("a curve covers its length times its width and two half discs at its ends") {
  const test::Stage stage;
  for (const double width_px : {1.5, 4.0, 20.0}) {
    CAPTURE(width_px);
    const Image image = drawn({{{40.3, 60.2}, {240.3, 60.2}}, {1, 0, 0, 1}, width_px});
    CHECK(test::red_area(image) == doctest::Approx(200 * width_px + pi * width_px * width_px / 4).epsilon(0.02));
  }
}

TEST_CASE("a curve thinner than a pixel pales") {
  const test::Stage stage;
  CHECK(test::red_area(drawn({{{40, 60}, {240, 90}}, {1, 0, 0, 1}, 0.5})) == doctest::Approx(101).epsilon(0.03));
}

TEST_CASE("curves without length draw nothing") {
  const test::Stage stage;
  CHECK(test::red_area(drawn({{}, {1, 0, 0, 1}, 9})) == 0);
  CHECK(test::red_area(drawn({{{50, 50}, {50, 50}}, {1, 0, 0, 1}, 9})) == 0);
}

TEST_CASE("a curve may turn back on itself") {
  const test::Stage stage;
  const Image image = drawn({{{50, 50}, {150, 50}, {50, 50}}, {1, 0, 0, 1}, 4});
  CHECK(test::red_at(image, 100, 50) == 255);
  CHECK(test::red_area(image, {{0, 60}, {300, 200}}) == 0);
}
