#include <algorithm>

#include <doctest/doctest.h>

#include "geo/glow.h"
#include "unit/geo/mesh_area.h"

using namespace beffroi;
using namespace beffroi::geo;
using namespace beffroi::test;

namespace {

const Box2 bounds{{0, 0}, {100, 100}};

Glow glow_of(const std::vector<Path>& rings) { return make_glow({{{}, rings, {}}}, 6, bounds); }

int light_at(const Glow& glow, Vec2 p) {
  const Vec2 share{(p.x - glow.bounds.min.x) / glow.bounds.width(), (p.y - glow.bounds.min.y) / glow.bounds.height()};
  const auto column = static_cast<std::size_t>(share.x * glow.columns);
  const auto row = static_cast<std::size_t>(share.y * glow.rows);
  return glow.light.at(row * static_cast<std::size_t>(glow.columns) + column);
}

bool is_covered(const Glow& glow, Vec2 p) {
  return std::ranges::any_of(glow.mesh.ranges, [&](const Range& range) { return range.bounds.contains(p); });
}

}  // namespace

TEST_CASE("light is strong in the middle of an area, falls off at its edge, and is gone beyond its reach") {
  const Glow glow = glow_of({{{30, 30}, {70, 30}, {70, 70}, {30, 70}}});
  CHECK(light_at(glow, {50, 50}) > 170);
  CHECK(light_at(glow, {31, 50}) < light_at(glow, {50, 50}));
  CHECK(light_at(glow, {20, 50}) == 0);
}

TEST_CASE("holes are dark") {
  const Glow glow = glow_of({{{10, 10}, {90, 10}, {90, 90}, {10, 90}}, {{35, 35}, {65, 35}, {65, 65}, {35, 65}}});
  CHECK(light_at(glow, {50, 50}) == 0);
  CHECK(light_at(glow, {20, 20}) > 100);
}

TEST_CASE("what is drawn covers the light and little else") {
  const Glow glow = glow_of({{{30, 30}, {70, 30}, {70, 70}, {30, 70}}});
  CHECK(ranges_are_sound(glow.mesh));
  for (double y = 1; y < 100; y += 2)
    for (double x = 1; x < 100; x += 2)
      if (light_at(glow, {x, y}) > 0) CHECK(is_covered(glow, {x, y}));
  CHECK(mesh_area(glow.mesh) < 0.6 * 100 * 100);
}

TEST_CASE("the same areas give the same light") {
  const Path ring{{30, 30}, {70, 30}, {50, 70}};
  CHECK(glow_of({ring}).light == glow_of({ring}).light);
}

TEST_CASE("bounds without end do not ask for memory without end") {
  const Glow glow = make_glow({{{}, {{{0, 0}, {1e7, 0}, {0, 1e7}}}, {}}}, 1, {{0, 0}, {1e7, 1e7}});
  CHECK(glow.light.size() < 5'000'000);
}
