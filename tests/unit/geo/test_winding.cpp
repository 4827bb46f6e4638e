#include <algorithm>

#include <doctest/doctest.h>

#include "geo/winding.h"

using namespace beffroi;

namespace {

Path square(Vec2 corner, double side) {
  return {corner, corner + Vec2{side, 0}, corner + Vec2{side, side}, corner + Vec2{0, side}};
}

Path backwards(Path ring) {
  std::ranges::reverse(ring);
  return ring;
}

// Land with a lake, and an island in it.
std::vector<Path> winds(bool turned) {
  std::vector<Path> rings{square({0, 0}, 10), square({2, 2}, 6), square({4, 4}, 2)};
  if (turned) std::ranges::transform(rings, rings.begin(), backwards);
  geo::Features local{{{}, rings, {}}};
  geo::Features lonlat = local;
  geo::wind_areas(lonlat, local);
  CHECK(lonlat.front().paths == local.front().paths);
  return local.front().paths;
}

}  // namespace

TEST_CASE("who follows a ring has its area on the left, whichever way the file has it") {
  for (const bool turned : {false, true}) {
    const std::vector<Path> rings = winds(turned);
    CHECK(signed_area(rings[0]) > 0);
    CHECK(signed_area(rings[1]) < 0);
    CHECK(signed_area(rings[2]) > 0);
  }
}
