#include <cmath>
#include <numbers>

#include <doctest/doctest.h>

#include "geo/quarter.h"
#include "geo/triangulate.h"
#include "unit/geo/mesh_area.h"
#include "unit/geo/real_data.h"

using namespace beffroi;
using namespace beffroi::geo;
using namespace beffroi::test;

namespace {

const Path square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};

std::size_t count_vertices(const std::vector<Path>& rings) {
  std::size_t count = 0;
  for (const Path& ring : rings) count += ring.size();
  return count;
}

double area_of_pieces(const std::vector<Path>& rings) {
  double area = 0;
  for (const std::vector<Path>& piece : quarter(rings)) {
    const Triangles made = triangulate(piece);
    for (std::size_t i = 0; i + 2 < made.corners.size(); i += 3) {
      const Vec2 a = made.points[made.corners[i]];
      area += cross(made.points[made.corners[i + 1]] - a, made.points[made.corners[i + 2]] - a) / 2;
    }
  }
  return area;
}

Path circle(double radius, int corners) {
  Path ring;
  for (int i = 0; i < corners; ++i) {
    const double angle = 2 * std::numbers::pi * i / corners;
    ring.push_back({radius * std::cos(angle), radius * std::sin(angle)});
  }
  return ring;
}

// The longest side of a triangle from one point of the outline to another, both farther out than `radius`.
double longest_side(const Mesh<FillVertex>& mesh, double radius) {
  double longest = 0;
  for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3)
    for (std::size_t side = 0; side < 3; ++side) {
      const Vec2 a = corner(mesh, i + side);
      const Vec2 b = corner(mesh, i + (side + 1) % 3);
      if (length(a) > radius && length(b) > radius) longest = std::max(longest, length(a - b));
    }
  return longest;
}

}  // namespace

TEST_CASE("what is simple stays whole, and nothing stays nothing") {
  CHECK(quarter({square}) == std::vector<std::vector<Path>>{{square}});
  CHECK(quarter({}).empty());
}

TEST_CASE("the pieces are small and have the area of the whole, holes left out") {
  const std::vector<Path> ring{circle(100, 400), circle(60, 300)};
  for (const std::vector<Path>& piece : quarter(ring)) CHECK(count_vertices(piece) <= vertices_per_piece);
  CHECK(area_of_pieces(ring) == doctest::Approx(test::area_of(ring)));
  for (const Feature& province : belgian_provinces()) {
    CAPTURE(field(province, "name"));
    CHECK(area_of_pieces(province.paths) == doctest::Approx(test::area_of(province.paths)).epsilon(1e-10));
  }
}

TEST_CASE("along an outline of many vertices no triangle reaches far into the area") {
  Mesh<FillVertex> mesh;
  add_fill({circle(100, 800)}, 0, mesh);
  CHECK(longest_side(mesh, 99) < 20);
}

TEST_CASE("more outlines in one point than a piece may hold end the cutting, not the program") {
  std::vector<Path> fan;
  for (int i = 0; i < 40; ++i) {
    const double angle = 2 * std::numbers::pi * i / 40;
    const Vec2 out{std::cos(angle), std::sin(angle)};
    fan.push_back({{0, 0}, out * 10, Vec2{out.x - out.y * 0.1, out.y + out.x * 0.1} * 10});
  }
  CHECK(area_of_pieces(fan) == doctest::Approx(40 * 10 * 10 * 0.1 / 2));
}
