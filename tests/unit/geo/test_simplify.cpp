#include <doctest/doctest.h>

#include "geo/simplify.h"

using namespace beffroi;
using namespace beffroi::geo;
using Indices = std::vector<std::size_t>;

TEST_CASE("a line keeps its ends and what strays farther than the tolerance") {
  const Path line{{0, 0}, {10, 1}, {20, 0}, {30, 8}, {40, 0}};
  CHECK(vertices_of_line(line, 2) == Indices{0, 2, 3, 4});
  CHECK(vertices_of_line(line, 0.5) == Indices{0, 1, 2, 3, 4});
  CHECK(vertices_of_line(line, 100) == Indices{0, 4});
  CHECK(vertices_of_line({}, 1).empty());
  CHECK(vertices_of_line({{5, 5}}, 1) == Indices{0});
}

TEST_CASE("a ring keeps its corners and loses what lies on its sides") {
  const Path square{{0, 0}, {5, 0.1}, {10, 0}, {10, 10}, {5, 9.9}, {0, 10}};
  CHECK(vertices_of_ring(square, 0.5) == Indices{0, 2, 3, 5});
}

TEST_CASE("a vertex that is to stay stays, and what lies between such vertices is simplified by itself") {
  const Path line{{0, 0}, {10, 1}, {20, 0}, {30, 1}, {40, 0}};
  const auto is_third = [](Vec2 p) { return p == Vec2{20, 0}; };
  CHECK(vertices_of_line(line, 2, is_third) == Indices{0, 2, 4});
  CHECK(vertices_of_line(line, 0.5, is_third) == Indices{0, 1, 2, 3, 4});
  const Path square{{0, 0}, {5, 0.1}, {10, 0}, {10, 10}, {5, 9.9}, {0, 10}};
  CHECK(vertices_of_ring(square, 0.5, [](Vec2 p) { return p == Vec2{5, 9.9}; }) == Indices{0, 2, 3, 4, 5});
}

TEST_CASE("a ring smaller than the tolerance stays as it is") {
  CHECK(vertices_of_ring({{0, 0}, {1, 0}, {1, 1}, {0, 1}}, 30) == Indices{0, 1, 2, 3});
  CHECK(vertices_of_ring({}, 30).empty());
}
