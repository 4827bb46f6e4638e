#include <random>

#include <doctest/doctest.h>

#include "geo/tangle.h"
#include "unit/geo/real_data.h"

using namespace beffroi;
using namespace beffroi::geo;

namespace {

Path random_ring(std::size_t size) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> anywhere(0, 1);
  Path ring(size);
  for (Vec2& p : ring) p = {anywhere(random), anywhere(random)};
  return ring;
}

}  // namespace

TEST_CASE("a ring of noise is a tangle, found at once however long it is") {
  CHECK(is_tangle({random_ring(1000)}));
  CHECK(is_tangle({random_ring(1'000'000)}));
}

TEST_CASE("real areas, and slips of a hand, are no tangles") {
  for (const Feature& province : test::belgian_provinces()) CHECK_FALSE(is_tangle(province.paths));
  CHECK_FALSE(is_tangle({{{0, 0}, {2, 2}, {2, 0}, {0, 2}}}));
  CHECK_FALSE(is_tangle({}));
}
