#include <cmath>

#include <doctest/doctest.h>

#include "geo/delaunay.h"
#include "geo/triangulate.h"
#include "unit/geo/real_data.h"

using namespace beffroi;
using namespace beffroi::geo;

namespace {

double turn(Vec2 a, Vec2 b, Vec2 c) { return cross(b - a, c - a); }

double area_of(const Path& points, const std::vector<std::uint32_t>& corners) {
  double area = 0;
  for (std::size_t i = 0; i < corners.size(); i += 3)
    area += turn(points[corners[i]], points[corners[i + 1]], points[corners[i + 2]]) / 2;
  return area;
}

// The smallest angle of the triangle, in degrees.
double smallest_angle(Vec2 a, Vec2 b, Vec2 c) {
  const auto angle = [](Vec2 at, Vec2 p, Vec2 q) {
    return std::atan2(std::abs(cross(p - at, q - at)), dot(p - at, q - at)) * 180 / 3.14159265;
  };
  return std::min({angle(a, b, c), angle(b, c, a), angle(c, a, b)});
}

}  // namespace

TEST_CASE("the diagonal that leaves two slivers is flipped to the one that does not") {
  const Path kite{{-10, 0}, {0, -1}, {10, 0}, {0, 1}};
  std::vector<std::uint32_t> corners{0, 1, 2, 0, 2, 3};
  flip_to_delaunay(kite, corners);
  CHECK(area_of(kite, corners) == doctest::Approx(20));
  for (std::size_t i = 0; i < corners.size(); i += 3) {
    CHECK(turn(kite[corners[i]], kite[corners[i + 1]], kite[corners[i + 2]]) > 0);
    CHECK(smallest_angle(kite[corners[i]], kite[corners[i + 1]], kite[corners[i + 2]]) > 5);
  }
}

TEST_CASE("a dent stays a dent: no diagonal is flipped out of the area") {
  const Path arrow{{0, 0}, {10, -5}, {3, 0}, {10, 5}};
  std::vector<std::uint32_t> corners{0, 1, 2, 0, 2, 3};
  flip_to_delaunay(arrow, corners);
  CHECK(area_of(arrow, corners) == doctest::Approx(signed_area(arrow)));
  CHECK(corners == std::vector<std::uint32_t>{0, 1, 2, 0, 2, 3});
}

TEST_CASE("points on one circle leave nothing to flip for ever") {
  Path circle;
  std::vector<std::uint32_t> fan;
  for (std::uint32_t i = 0; i < 64; ++i) {
    const double angle = i * 2 * 3.14159265358979 / 64;
    circle.push_back({std::cos(angle), std::sin(angle)});
    if (i > 1) fan.insert(fan.end(), {0, i - 1, i});
  }
  flip_to_delaunay(circle, fan);
  CHECK(area_of(circle, fan) == doctest::Approx(signed_area(circle)));
}

TEST_CASE("no inner edge of a real province could be flipped for the better") {
  for (const Feature& province : test::belgian_provinces()) {
    const Triangles triangles = triangulate(province.paths);
    std::vector<std::uint32_t> again = triangles.corners;
    flip_to_delaunay(triangles.points, again);
    CHECK(area_of(triangles.points, again) == doctest::Approx(area_of(triangles.points, triangles.corners)));
    CHECK(again == triangles.corners);
  }
}
