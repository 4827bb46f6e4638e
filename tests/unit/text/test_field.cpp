#include <algorithm>
#include <cmath>
#include <cstddef>

#include <doctest/doctest.h>

#include "text/field.h"

namespace beffroi::text {
namespace {

int at(const Field& field, int x, int y) {
  REQUIRE((x >= field.left && x < field.left + field.width && y >= field.top && y < field.top + field.height));
  return field.texels[static_cast<std::size_t>(y - field.top) * static_cast<std::size_t>(field.width) +
                      static_cast<std::size_t>(x - field.left)];
}

const Path square{{0, 0}, {40, 0}, {40, 40}, {0, 40}};

TEST_CASE("the field of a square is its distance to the nearest side or corner") {
  const double spread = 8;
  const Field field = distance_field({square}, spread);
  for (int y = field.top; y < field.top + field.height; ++y) {
    for (int x = field.left; x < field.left + field.width; ++x) {
      const Vec2 q{std::abs(x + 0.5 - 20) - 20, std::abs(y + 0.5 - 20) - 20};
      const double outside = std::hypot(std::max(q.x, 0.0), std::max(q.y, 0.0)) + std::min(std::max(q.x, q.y), 0.0);
      const double value = std::clamp(128 - 128 * outside / spread, 0.0, 255.0);
      REQUIRE(std::abs(at(field, x, y) - value) <= 0.5);
    }
  }
}

TEST_CASE("the field reaches as far as its spread and then is nothing") {
  const Field field = distance_field({square}, 8);
  CHECK(field.left <= -8);
  CHECK(field.top + field.height >= 48);
  CHECK(at(field, -8, 20) < 10);
  CHECK(at(field, 20, 20) == 255);
}

TEST_CASE("a ring the other way round inside is a hole; the same way round it is not") {
  const Path same{{10, 10}, {30, 10}, {30, 30}, {10, 30}};
  const Path reverse{{10, 30}, {30, 30}, {30, 10}, {10, 10}};
  CHECK(at(distance_field({square, reverse}, 4), 20, 20) == 0);
  CHECK(at(distance_field({square, same}, 4), 20, 20) == 255);
}

TEST_CASE("nothing has no field") {
  CHECK(distance_field({}, 8).texels.empty());
  CHECK(distance_field({Path{}}, 8).texels.empty());
}

TEST_CASE("a ring of one point or of no height does no harm") {
  CHECK(at(distance_field({{{5, 5}}}, 4), 5, 5) < 128);
  CHECK(at(distance_field({{{0, 5.5}, {9, 5.5}}}, 4), 4, 5) == 128);
}

}  // namespace
}  // namespace beffroi::text
