#include <doctest/doctest.h>

#include "map/vision.h"

using namespace beffroi;
using namespace beffroi::map;

namespace {

Colour colour(const char* text) { return parse_colour(text).value(); }

}  // namespace

TEST_CASE("white, black and grey are the same to everyone") {
  for (const Vision vision : visions)
    for (const char* grey : {"#000000", "#808080", "#ffffff"}) {
      CAPTURE(to_text(vision));
      CHECK(difference(seen_by(vision, colour(grey)), colour(grey)) < 0.5);
    }
}

TEST_CASE("red and green of one lightness come together without the long or the middle cones") {
  const Colour red = colour("#c8553d");
  const Colour green = colour("#6f8a1f");
  const double usual = difference(red, green);
  CHECK(usual > 40);
  for (const Vision vision : {Vision::protanopia, Vision::deuteranopia})
    CHECK(difference(seen_by(vision, red), seen_by(vision, green)) < usual / 2);
}

TEST_CASE("blue and green come together without the short cones, and stay apart without the others") {
  const Colour blue = colour("#0078a8");
  const Colour green = colour("#008a70");
  const auto apart = [&](Vision vision) { return difference(seen_by(vision, blue), seen_by(vision, green)); };
  CHECK(apart(Vision::tritanopia) < apart(Vision::usual) / 2);
  CHECK(apart(Vision::deuteranopia) > apart(Vision::tritanopia));
}

TEST_CASE("a colour in CIE Lab") {
  const Lab white = to_lab(colour("#ffffff"));
  CHECK(white.l == doctest::Approx(100).epsilon(0.001));
  CHECK(std::abs(white.a) < 0.05);
  const Lab red = to_lab(colour("#ff0000"));
  CHECK(red.l == doctest::Approx(53.24).epsilon(0.001));
  CHECK(red.a == doctest::Approx(80.09).epsilon(0.001));
  CHECK(red.b == doctest::Approx(67.20).epsilon(0.001));
}

// Pairs of the test data that Sharma, Wu and Dalal published with the formula.
TEST_CASE("CIEDE2000 is as its authors have it") {
  struct Pair {
    Lab from;
    Lab to;
    double expected = 0;
  };
  for (const Pair& pair : {Pair{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
                           Pair{{50, 0, 0}, {50, -1, 2}, 2.3669}, Pair{{50, 2.49, -0.001}, {50, -2.49, 0.0009}, 7.1792},
                           Pair{{50, 2.5, 0}, {73, 25, -18}, 27.1492}, Pair{{50, 2.5, 0}, {50, 3.2592, 0.335}, 1.0},
                           Pair{{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
                           Pair{{22.7233, 20.0904, -46.694}, {23.0331, 14.973, -42.5619}, 2.0373},
                           Pair{{2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}, 0.9082}}) {
    CHECK(difference(pair.from, pair.to) == doctest::Approx(pair.expected).epsilon(0.0001));
    CHECK(difference(pair.to, pair.from) == doctest::Approx(pair.expected).epsilon(0.0001));
  }
}
