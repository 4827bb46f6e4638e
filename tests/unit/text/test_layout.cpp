#include <cstddef>
#include <string>

#include <doctest/doctest.h>

#include "fonts.h"
#include "text/layout.h"

namespace beffroi::text {
namespace {

constexpr Setting plain{.face = Face::regular, .size_px = 20};

TEST_CASE("what is shaped is as wide as what is measured") {
  const Fonts fonts = build_fonts();
  for (const char* text : {"", "A", "AVATAR", "Liège – Luik", "l’usine à 7,3 %"}) {
    for (const double tracking : {0.0, 0.1}) {
      const Setting setting{.face = Face::semibold, .size_px = 33, .tracking_em = tracking};
      CHECK(shape(fonts, setting, text).width_px == measure(fonts, setting, text));
    }
  }
  CHECK(measure(fonts, plain, "") == 0);
}

TEST_CASE("widths add up: two texts set together are their widths and the kerning between them") {
  const Fonts fonts = build_fonts();
  const double kerning = fonts[Face::regular].kerning('A', 'V') * plain.size_px;
  CHECK(measure(fonts, plain, "LAVA") ==
        doctest::Approx(measure(fonts, plain, "LA") + kerning + measure(fonts, plain, "VA")));
  CHECK(measure(fonts, plain, "AV") < measure(fonts, plain, "A") + measure(fonts, plain, "V"));
}

TEST_CASE("a width grows with the size") {
  const Fonts fonts = build_fonts();
  CHECK(measure(fonts, {.size_px = 60}, "Charleroi") == doctest::Approx(3 * measure(fonts, plain, "Charleroi")));
}

TEST_CASE("tracking opens the gaps between letters, and none after the last") {
  const Fonts fonts = build_fonts();
  const Setting wide{.face = Face::regular, .size_px = 20, .tracking_em = 0.5};
  CHECK(measure(fonts, wide, "GENT") == doctest::Approx(measure(fonts, plain, "GENT") + 3 * 10));
  CHECK(measure(fonts, wide, "G") == measure(fonts, plain, "G"));
}

TEST_CASE("glyphs stand one after another from the start of the line") {
  const Fonts fonts = build_fonts();
  const Line line = shape(fonts, plain, "Brugge é");
  REQUIRE(line.glyphs.size() == 8);
  CHECK(line.glyphs.front().x_px == 0);
  CHECK(line.glyphs.back().code_point == U'é');
  for (std::size_t i = 1; i < line.glyphs.size(); ++i) CHECK(line.glyphs[i].x_px > line.glyphs[i - 1].x_px);
  CHECK(line.glyphs.back().x_px < line.width_px);
}

TEST_CASE("controls and zero-width characters draw nothing, and kerning reaches across them") {
  const Fonts fonts = build_fonts();
  const std::string hidden = "A\u00AD\u200B\u2060\uFEFF\x01V";
  CHECK(shape(fonts, plain, hidden).glyphs.size() == 2);
  CHECK(measure(fonts, plain, hidden) == measure(fonts, plain, "AV"));
  CHECK(measure(fonts, plain, "A\tV") == measure(fonts, plain, "A V"));
}

TEST_CASE("malformed bytes are shown as a box, not as a crash") {
  const Fonts fonts = build_fonts();
  CHECK(measure(fonts, plain, "a\xFF\xC3") > measure(fonts, plain, "a"));
}

}  // namespace
}  // namespace beffroi::text
