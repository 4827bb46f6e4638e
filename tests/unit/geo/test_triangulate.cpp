#include <doctest/doctest.h>

#include "geo/triangulate.h"
#include "unit/geo/mesh_area.h"
#include "unit/geo/real_data.h"

using namespace beffroi;
using namespace beffroi::geo;
using namespace beffroi::test;

namespace {

const Path big{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
const Path small{{4, 4}, {6, 4}, {6, 6}, {4, 6}};

double filled_area(const Area& rings) {
  Mesh<FillVertex> mesh;
  add_fill(rings, 0, mesh);
  return mesh_area(mesh);
}

}  // namespace

TEST_CASE("a hole is a hole, whichever way its ring turns") {
  CHECK(filled_area({big, small}) == doctest::Approx(96));
  CHECK(filled_area({big, Path(small.rbegin(), small.rend())}) == doctest::Approx(96));
  CHECK(filled_area({small, big}) == doctest::Approx(96));
}

TEST_CASE("a ring that crosses itself fills both its loops") {
  CHECK(filled_area({{{0, 0}, {2, 2}, {2, 0}, {0, 2}}}) == doctest::Approx(2));
}

TEST_CASE("rings without area add nothing") {
  Mesh<FillVertex> mesh;
  add_fill({}, 0, mesh);
  add_fill({{}}, 0, mesh);
  add_fill({{{1, 1}, {1, 1}, {1, 1}}}, 0, mesh);
  add_fill({{{0, 0}, {1, 1}, {2, 2}}}, 0, mesh);
  CHECK(mesh.ranges.empty());
  CHECK(mesh.indices.empty());
}

TEST_CASE("every feature is one range inside its bounds") {
  Mesh<FillVertex> mesh;
  add_fill({big, small}, 3, mesh);
  add_fill({{{100, 0}, {101, 0}, {100, 1}}}, 4, mesh);
  REQUIRE(mesh.ranges.size() == 2);
  CHECK(mesh.ranges[0].feature == 3);
  CHECK(mesh.ranges[1].feature == 4);
  CHECK(mesh.ranges[1].bounds == Box2{{100, 0}, {101, 1}});
  CHECK(ranges_are_sound(mesh));
}

TEST_CASE("the triangles of every province have the area of its rings") {
  for (const Feature& province : belgian_provinces()) {
    CAPTURE(field(province, "name"));
    CHECK(filled_area(province.paths) == doctest::Approx(test::area_of(province.paths)).epsilon(1e-6));
  }
}
