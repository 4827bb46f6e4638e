#include <doctest/doctest.h>

#include "base/colour.h"

namespace beffroi {

TEST_CASE("a colour is read as it is written") {
  const auto colour = parse_colour("#ff8000");
  REQUIRE(colour);
  CHECK(colour->r == 1.0F);
  CHECK(colour->b == 0.0F);
  CHECK(colour->a == 1.0F);
  for (const char* text : {"#000000", "#ff8000", "#12345678", "#fffffe", "#abcdef00"})
    CHECK(to_text(parse_colour(text).value_or(Colour{})) == text);
}

TEST_CASE("capital digits mean the same colour") { CHECK(parse_colour("#ABCDEF") == parse_colour("#abcdef")); }

TEST_CASE("anything else is no colour") {
  for (const char* text : {"", "#", "red", "ff8000", "#ff800", "#ff80000", "#gg0000", "#-10000", "#+10000", "# 10000",
                           "#0x0000", "#ff8000ff0", "#ff80é"})
    CHECK_FALSE(parse_colour(text).has_value());
}

TEST_CASE("contrast runs from 1 to 21, whichever colour comes first") {
  const Colour black{0, 0, 0};
  const Colour white{1, 1, 1};
  const Colour grey{0.5F, 0.5F, 0.5F};
  CHECK(contrast(black, white) == doctest::Approx(21));
  CHECK(contrast(white, black) == doctest::Approx(21));
  CHECK(contrast(grey, grey) == doctest::Approx(1));
  // The lightest grey that WCAG lets stand as text on white.
  CHECK(contrast(*parse_colour("#767676"), white) >= 4.5);
  CHECK(contrast(*parse_colour("#777777"), white) < 4.5);
}

TEST_CASE("green is brighter than red, and red than blue") {
  CHECK(luminance({0, 1, 0}) > luminance({1, 0, 0}));
  CHECK(luminance({1, 0, 0}) > luminance({0, 0, 1}));
}

TEST_CASE("a mix begins at one colour and ends at the other") {
  const Colour from{0.1F, 0.2F, 0.3F, 0.4F};
  const Colour to{0.9F, 0.8F, 0.7F, 1.0F};
  CHECK(mix(from, to, 0) == from);
  CHECK(mix(from, to, 1) == to);
  CHECK(mix({0, 0, 0}, {1, 1, 1}, 0.25F).g == doctest::Approx(0.25));
  CHECK(with_alpha(to, 0.5F) == Colour{0.9F, 0.8F, 0.7F, 0.5F});
}

TEST_CASE("what shows through a colour is the colour below, which stays opaque") {
  const Colour below{0.2F, 0.4F, 0.6F};
  CHECK(over(below, {1, 1, 1, 0}) == below);
  CHECK(over(below, {0, 0, 0, 1}) == Colour{0, 0, 0, 1});
  const Colour half = over(below, {1, 1, 1, 0.5F});
  CHECK(half.g == doctest::Approx(0.7));
  CHECK(half.a == 1);
}

}  // namespace beffroi
