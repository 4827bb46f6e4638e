#include <algorithm>
#include <cmath>
#include <numbers>

#include <doctest/doctest.h>

#include "stage.h"

using namespace beffroi;

namespace {

constexpr int texels = 64;  // of the atlas' only glyph, a square letter of half an em
constexpr double spread_em = 0.25;

// 'a' is a square of half an em that stands on the baseline; its field has the spread around it, so it is an em wide.
text::Atlas square_atlas() {
  text::Atlas atlas{texels, texels, {}, spread_em, {}};
  for (int y = 0; y < texels; ++y) {
    for (int x = 0; x < texels; ++x) {
      const double dx = std::abs((x + 0.5) / texels - 0.5) - 0.25;
      const double dy = std::abs((y + 0.5) / texels - 0.5) - 0.25;
      const double outside = dx > 0 && dy > 0 ? std::hypot(dx, dy) : std::max(dx, dy);
      atlas.field.push_back(static_cast<std::uint8_t>(std::clamp(128 - 128 * outside / spread_em, 0.0, 255.0)));
    }
  }
  atlas.glyphs[{text::Face::regular, U'a'}] = {{{-0.25, -0.75}, {0.75, 0.25}}, {{0, 0}, {1, 1}}};
  return atlas;
}

map::Text letter(double size_px, Vec2 pen, double angle_rad = 0) {
  return {"a", text::Face::regular, size_px, {1, 0, 0, 1}, 0, {}, {{U'a', pen, angle_rad}}};
}

Image drawn(const std::vector<map::Text>& texts, Colour backdrop = {0, 0, 0, 1}) {
  map::Scene scene = test::blank_scene(400, 300);
  scene.backdrop = backdrop;
  scene.texts = texts;
  return test::picture_of(scene, test::geography_of({}), square_atlas());
}

}  // namespace

TEST_CASE("a letter covers its area where it is asked for, at every size, and nothing elsewhere") {
  const test::Stage stage;
  for (const double size_px : {12.0, 24.0, 60.0, 200.0}) {
    CAPTURE(size_px);
    const Image image = drawn({letter(size_px, {100, 200})});
    const Box2 body{{100, 200 - size_px / 2}, {100 + size_px / 2, 200}};
    const double body_area = test::red_area(image, body.grown(2));
    CHECK(body_area == doctest::Approx(size_px * size_px / 4).epsilon(0.08));
    CHECK(test::red_area(image) == doctest::Approx(body_area).epsilon(0.001));
  }
}

TEST_CASE("a letter turns clockwise around its pen") {
  const test::Stage stage;
  const Image image = drawn({letter(100, {200, 150}, std::numbers::pi / 2)});
  CHECK(test::red_at(image, 225, 175) == 255);
  CHECK(test::red_area(image, {{0, 0}, {198, 300}}) == 0);
  CHECK(test::red_area(image, {{0, 0}, {400, 148}}) == 0);
}

TEST_CASE("edges are as sharp at 200 px as at 12") {
  const test::Stage stage;
  const Image image = drawn({letter(200, {100, 200})});
  int shades = 0;
  for (int x = 0; x < 400; ++x) shades += test::red_at(image, x, 150) % 255 != 0 ? 1 : 0;
  CHECK(shades <= 4);
}

TEST_CASE("a halo lies around its letters and over none of them") {
  const test::Stage stage;
  map::Text text = letter(40, {100, 200});
  text.glyphs.push_back({U'a', {121, 200}});
  text.halo_px = 4;
  text.halo = {0, 0, 1, 1};
  const Image image = drawn({text});
  CHECK(test::red_at(image, 118, 190) == 255);
  CHECK(test::red_at(image, 124, 190) == 255);
  const auto blue_at = [&](int x, int y) { return image.rgba[static_cast<std::size_t>(y * 400 + x) * 4 + 2]; };
  CHECK(blue_at(98, 190) > 200);
  CHECK(blue_at(94, 190) == 0);
}

TEST_CASE("a halo wider than the atlas knows shows no box") {
  const test::Stage stage;
  map::Text text = letter(40, {100, 200});
  text.halo_px = 30;
  text.halo = {1, 0, 0, 1};
  CHECK(test::red_at(drawn({text}), 91, 171) == 0);
}

TEST_CASE("a letter the atlas lacks is skipped") {
  const test::Stage stage;
  map::Text text = letter(40, {100, 200});
  text.glyphs = {{U'?', {100, 200}}};
  CHECK(test::red_area(drawn({text})) == 0);
}

TEST_CASE("light on dark is no bolder than dark on light") {
  const test::Stage stage;
  map::Text light = letter(13.3, {100.4, 200.6});
  light.colour = {1, 1, 1, 1};
  map::Text dark = light;
  dark.colour = {0, 0, 0, 1};
  const double light_ink = test::red_area(drawn({light}));
  const double dark_ink = 400 * 300 - test::red_area(drawn({dark}, {1, 1, 1, 1}));
  CHECK(light_ink > dark_ink);  // in sRGB; what meets the eye is nearer to equal
  CHECK(light_ink < dark_ink * 1.2);
}
