#include <doctest/doctest.h>

#include "map/line_text.h"

using namespace beffroi;
using namespace beffroi::map;

namespace {

text::Line letters(int count, double step_px) {
  text::Line line;
  for (int i = 0; i < count; ++i) line.glyphs.push_back({U'a' + static_cast<char32_t>(i), i * step_px});
  line.width_px = count * step_px;
  return line;
}

}  // namespace

TEST_CASE("on a straight line the letters stand level, in order, centred on the nearest point") {
  const auto glyphs = set_along({{0, 100}, {500, 100}}, {250, 40}, letters(5, 20), 6);
  REQUIRE(glyphs);
  REQUIRE(glyphs->size() == 5);
  CHECK(glyphs->front().position.x == doctest::Approx(200));
  for (const Glyph& glyph : *glyphs) {
    CHECK(glyph.angle_rad == doctest::Approx(0));
    CHECK(glyph.position.y == doctest::Approx(94));
  }
}

TEST_CASE("a river that flows westwards is still read from left to right") {
  const auto glyphs = set_along({{500, 100}, {0, 100}}, {250, 40}, letters(5, 20), 6);
  REQUIRE(glyphs);
  CHECK(glyphs->front().position.x < glyphs->back().position.x);
  CHECK(glyphs->front().position.y == doctest::Approx(94));
}

TEST_CASE("a line that is too short, or bends like a hairpin, carries no name") {
  CHECK_FALSE(set_along({{0, 0}, {50, 0}}, {25, 0}, letters(5, 20), 6));
  CHECK_FALSE(set_along({{0, 0}, {60, 0}, {0, 6}, {60, 12}}, {60, 0}, letters(5, 20), 6));
  CHECK_FALSE(set_along({{0, 0}}, {0, 0}, letters(1, 20), 6));
}

TEST_CASE("where a line bends sharply, the name moves to a calmer stretch nearby") {
  const Path bend{{0, 300}, {300, 300}, {300, 0}};
  const auto glyphs = set_along(bend, {300, 300}, letters(5, 20), 6);
  REQUIRE(glyphs);
  for (std::size_t i = 1; i < glyphs->size(); ++i)
    CHECK(std::abs((*glyphs)[i].angle_rad - (*glyphs)[i - 1].angle_rad) <= 0.3);
}

TEST_CASE("along a line that winds tightly no letter stands on the one before it") {
  constexpr double step_px = 20;
  Path winding;
  for (int i = 0; i < 100; ++i) winding.push_back({i * 10.0, i % 2 == 0 ? 100.0 : 114.0});
  const auto glyphs = set_along(winding, {500, 100}, letters(5, step_px), 6);
  REQUIRE(glyphs);
  for (std::size_t i = 1; i < glyphs->size(); ++i)
    CHECK(length((*glyphs)[i].position - (*glyphs)[i - 1].position) > step_px * 0.95);
}
