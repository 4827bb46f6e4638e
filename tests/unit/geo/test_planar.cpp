#include <algorithm>
#include <cmath>
#include <numbers>

#include <doctest/doctest.h>

#include "geo/planar.h"
#include "unit/geo/mesh_area.h"
#include "unit/geo/real_data.h"

using namespace beffroi;
using namespace beffroi::geo;
using namespace beffroi::test;

namespace {

const Path left{{0, 0}, {5, 0}, {5, 10}, {0, 10}};
const Path right{{5, 0}, {10, 0}, {10, 10}, {5, 10}};
const Path hole{{2, 2}, {4, 2}, {4, 4}, {2, 4}};

}  // namespace

TEST_CASE("a shared border vanishes, a hole stays") {
  const auto both = dissolve({{left, hole}, {right}});
  REQUIRE(both);
  CHECK(both->size() == 2);
  CHECK(test::area_of(*both) == doctest::Approx(96));
}

TEST_CASE("an area in another's hole fills it") {
  const auto both = dissolve({{left, hole}, {hole}});
  REQUIRE(both);
  CHECK(both->size() == 1);
  CHECK(test::area_of(*both) == doctest::Approx(50));
}

TEST_CASE("the provinces share their borders: together they are Belgium, without slivers") {
  const Features provinces = belgian_provinces();
  const auto belgium = dissolve(areas_of(provinces));
  REQUIRE(belgium);
  CHECK(belgium->size() == 1);
  double sum = 0;
  for (const Feature& province : provinces) sum += test::area_of(province.paths);
  CHECK(test::area_of(*belgium) == doctest::Approx(sum).epsilon(1e-9));
}

TEST_CASE("rings that cross, double back or have no area do no harm") {
  CHECK(dissolve({{{{0, 0}, {2, 2}, {2, 0}, {0, 2}}}}));
  const auto bridged = dissolve({{{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 3}, {0, 5}, {0, 0}}}});
  REQUIRE(bridged);
  CHECK(test::area_of(*bridged) == doctest::Approx(16));
  CHECK_FALSE(dissolve({{{{0, 0}, {1, 1}, {2, 2}}}}));
  CHECK_FALSE(dissolve({{{}}}));
  CHECK_FALSE(dissolve({}));
}

TEST_CASE("areas are cut to the ground: kept, cut at its border and at its holes, or left out") {
  const Path inside{{1, 6}, {2, 6}, {2, 7}, {1, 7}};
  const Path across{{4, 6}, {8, 6}, {8, 8}, {4, 8}};
  const Path outside{{7, 1}, {8, 1}, {8, 2}};
  const Path on_hole{{3, 3}, {5, 3}, {5, 4}, {3, 4}};
  const auto cut = cut_to({left, hole}, {{inside}, {across}, {outside}, {on_hole}});
  REQUIRE(cut);
  REQUIRE(cut->size() == 4);
  CHECK((*cut)[0] == Area{inside});
  CHECK(test::area_of((*cut)[1]) == doctest::Approx(2));
  CHECK((*cut)[2].empty());
  CHECK(test::area_of((*cut)[3]) == doctest::Approx(1));
  CHECK_FALSE(cut_to({{{0, 0}, {1, 1}}}, {{inside}}));
  CHECK(cut_to({left}, {{{{0, 0}, {1, 1}}}}).value().front().empty());
}

TEST_CASE("numbers that are none give nothing, not a crash") {
  const double nan = std::nan("");
  CHECK_FALSE(dissolve({{{{0, 0}, {nan, 0}, {1, nan}}}}));
  CHECK_FALSE(widen({{left}}, {nan}, 0).front());
  CHECK_FALSE(bridge({left}, {}, nan));
}

TEST_CASE("lines around an area turn gently in its bays, and stay out of narrow ones") {
  const Path bay{{0, 0}, {40, 0}, {40, 30}, {24, 30}, {24, 10}, {16, 10}, {16, 30}, {0, 30}};  // 8 wide, 20 deep
  const auto depth_at = [&](double turn) {
    const auto line = widen({{bay}}, {1}, turn).front();
    REQUIRE(line);
    double deepest = 31;
    for (const Vec2 point : line->front())
      if (std::abs(point.x - 20) < 5) deepest = std::min(deepest, point.y);
    return deepest;
  };
  CHECK(depth_at(0) == doctest::Approx(11).epsilon(0.01));
  CHECK(depth_at(5) > 28);
}

TEST_CASE("an area reaches across narrow water between its shores, not across land nor across wide water") {
  const Path narrow{{0, 0}, {40, 0}, {40, 30}, {22, 30}, {22, 10}, {18, 10}, {18, 30}, {0, 30}};
  const Path island{{18, 10}, {22, 10}, {22, 30}, {18, 30}};
  const auto size_after = [&](const std::vector<Area>& land, double width) {
    const auto wider = bridge({narrow}, land, width);
    REQUIRE(wider);
    CHECK(wider->size() == 1);
    return test::area_of(*wider);
  };
  CHECK(size_after({{narrow}}, 6) == doctest::Approx(40 * 30).epsilon(0.01));
  CHECK(size_after({{narrow}}, 3) == doctest::Approx(40 * 30 - 4 * 20));
  CHECK(size_after({{narrow}, {island}}, 6) == doctest::Approx(40 * 30 - 4 * 20));
}

TEST_CASE("widening goes the same distance everywhere") {
  const double d = 3;
  const auto wider = widen({{left}, {right}}, {d}, 0).front();
  REQUIRE(wider);
  CHECK(wider->size() == 1);
  const double exact = 100 + 4 * 10 * d + std::numbers::pi * d * d;
  CHECK(test::area_of(*wider) == doctest::Approx(exact).epsilon(0.01));
  CHECK(bounds_of(wider->front()).min.x == doctest::Approx(-d));
}

TEST_CASE("a halo surrounds the areas and falls from 1 to 0") {
  Mesh<BandVertex> halo;
  REQUIRE(add_halo({{left}, {right}}, 3, 0, halo));
  CHECK(ranges_are_sound(halo));
  const double within = 3 * 0.0125;  // it begins as little inside as its edge is simplified
  const double exact = 4 * 10 * 3 + std::numbers::pi * 9 + 4 * 10 * within - 4 * within * within;
  CHECK(mesh_area(halo) == doctest::Approx(exact).epsilon(0.01));
  for (const BandVertex& v : halo.vertices) {
    const Vec2 p{static_cast<double>(v.x), static_cast<double>(v.y)};
    const double distance = length(p - clamp(p, {{0, 0}, {10, 10}}));
    const double t = std::min(distance / 3, 1.0);
    CHECK(static_cast<double>(v.strength) == doctest::Approx((1 - t) * (1 - t) * (1 + 2 * t)).epsilon(0.05));
  }
}

TEST_CASE("the halo of nothing is refused") {
  Mesh<BandVertex> halo;
  CHECK_FALSE(add_halo({}, 3, 0, halo));
  CHECK(halo.vertices.empty());
}
