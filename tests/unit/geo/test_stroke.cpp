#include <cmath>
#include <numbers>
#include <random>

#include <doctest/doctest.h>

#include "geo/stroke.h"
#include "unit/geo/mesh_area.h"
#include "unit/geo/real_data.h"

using namespace beffroi;
using namespace beffroi::geo;
using namespace beffroi::test;

namespace {

Mesh<StrokeVertex> stroke(const Path& line) {
  Mesh<StrokeVertex> mesh;
  add_stroke(line, 0, mesh);
  return mesh;
}

double normal_length(const StrokeVertex& v) {
  return std::hypot(static_cast<double>(v.normal_x), static_cast<double>(v.normal_y));
}

Path zigzag(std::size_t size) {
  std::mt19937 random(3);
  std::uniform_real_distribution<double> anywhere(-1000, 1000);
  Path line(size);
  for (Vec2& p : line) p = {anywhere(random), anywhere(random)};
  return line;
}

// The area of the ribbon when every vertex is pushed out by half the width.
double ribbon_area(Mesh<StrokeVertex> mesh, float half_width) {
  for (StrokeVertex& v : mesh.vertices) {
    v.x += v.normal_x * half_width;
    v.y += v.normal_y * half_width;
  }
  return mesh_area(mesh);
}

}  // namespace

TEST_CASE("every normal is a unit normal or a mitre within the limit") {
  for (const StrokeVertex& v : stroke(zigzag(500)).vertices) {
    CHECK(normal_length(v) >= doctest::Approx(1));
    CHECK(normal_length(v) <= doctest::Approx(mitre_limit));
  }
}

TEST_CASE("the two sides of the centre line are opposite") {
  const Mesh<StrokeVertex> mesh = stroke(zigzag(50));
  for (std::size_t i = 0; i < mesh.vertices.size(); i += 2) {
    const StrokeVertex& left = mesh.vertices[i];
    const StrokeVertex& right = mesh.vertices[i + 1];
    CHECK(left.side == -1);
    CHECK(right.side == 1);
    CHECK(left.normal_x == -right.normal_x);
    CHECK(left.normal_y == -right.normal_y);
    CHECK(left.x == right.x);
  }
}

TEST_CASE("left is left of the direction, and `along` counts metres") {
  const Mesh<StrokeVertex> mesh = stroke({{0, 0}, {3, 0}, {3, 0}, {7, 0}});
  REQUIRE(mesh.vertices.size() == 6);
  CHECK(mesh.vertices[0].normal_y == 1);
  CHECK(mesh.vertices.back().along == 7);
}

TEST_CASE("a straight ribbon and a mitred corner have the area that the width asks for") {
  CHECK(ribbon_area(stroke({{0, 0}, {10, 0}}), 0.5F) == doctest::Approx(10));
  CHECK(ribbon_area(stroke({{0, 0}, {10, 0}, {20, 5}}), 0.5F) == doctest::Approx(10 + std::hypot(10, 5)));
}

TEST_CASE("a sharp corner turns in a fan of unit normals") {
  const Mesh<StrokeVertex> mesh = stroke({{0, 0}, {10, 0}, {0, 0.1}});
  CHECK(mesh.vertices.size() > 2 * 6);
  for (const StrokeVertex& v : mesh.vertices) CHECK(normal_length(v) == doctest::Approx(1));
}

TEST_CASE("a line straight back on itself is rounded, not lost") {
  const Mesh<StrokeVertex> mesh = stroke({{0, 0}, {10, 0}, {0, 0}});
  CHECK(ranges_are_sound(mesh));
  for (const StrokeVertex& v : mesh.vertices) CHECK(normal_length(v) == doctest::Approx(1));
}

TEST_CASE("a closed ring ends where, and as, it began") {
  for (const Path& ring : {Path{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, Path{{0, 0}, {9, 1}, {0, 2}, {0, 0}}}) {
    const Mesh<StrokeVertex> mesh = stroke(ring);
    const StrokeVertex& first = mesh.vertices.front();
    const StrokeVertex& last = mesh.vertices[mesh.vertices.size() - 2];
    CHECK(first.x == last.x);
    CHECK(first.y == last.y);
    CHECK(first.normal_x == doctest::Approx(last.normal_x));
    CHECK(first.normal_y == doctest::Approx(last.normal_y));
  }
}

TEST_CASE("long lines are cut into ranges that follow one another") {
  const Mesh<StrokeVertex> mesh = stroke(zigzag(1000));
  CHECK(mesh.ranges.size() == (999 + segments_per_range - 1) / segments_per_range);
  CHECK(ranges_are_sound(mesh));
}

TEST_CASE("ranges never span features") {
  Mesh<StrokeVertex> mesh;
  for (std::uint32_t i = 0; i < 5; ++i) add_stroke({{0, 0}, {1.0 + i, 0}}, i, mesh);
  REQUIRE(mesh.ranges.size() == 5);
  for (std::uint32_t i = 0; i < 5; ++i) CHECK(mesh.ranges[i].feature == i);
}

TEST_CASE("what has no length adds nothing") {
  CHECK(stroke({}).vertices.empty());
  CHECK(stroke({{1, 1}}).vertices.empty());
  CHECK(stroke({{1, 1}, {1, 1}}).vertices.empty());
}
