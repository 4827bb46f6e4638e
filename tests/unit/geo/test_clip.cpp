#include <doctest/doctest.h>

#include "geo/clip.h"
#include "unit/geo/real_data.h"

using namespace beffroi;
using namespace beffroi::geo;

namespace {

const Box2 box{{0, 0}, {10, 10}};

}  // namespace

TEST_CASE("a ring inside the box stays as it is, one outside goes") {
  const Path inside{{1, 1}, {9, 1}, {5, 9}};
  CHECK(clip_ring(inside, box) == inside);
  CHECK(clip_ring({{11, 0}, {20, 0}, {20, 10}}, box).empty());
  CHECK(clip_ring({}, box).empty());
}

TEST_CASE("a ring around the box becomes the box") {
  const Path clipped = clip_ring({{-50, -50}, {50, -50}, {50, 50}, {-50, 50}}, box);
  CHECK(signed_area(clipped) == doctest::Approx(100));
  CHECK(bounds_of(clipped) == box);
}

TEST_CASE("the area inside is kept, also when the inside falls into pieces") {
  const Path comb{{-5, 1}, {5, 1}, {5, 3}, {-4, 3}, {-4, 5}, {5, 5}, {5, 7}, {-5, 7}};
  const Path clipped = clip_ring(comb, box);
  CHECK(signed_area(clipped) == doctest::Approx(5 * 2 + 5 * 2));
  for (const Vec2 p : clipped) CHECK(box.contains(p));
}

TEST_CASE("clipping on both sides of a cut keeps the whole area of every province") {
  const double cut = 4.9;
  const Box2 west{{-1, 47}, {cut, 54}};
  const Box2 east{{cut, 47}, {10, 54}};
  for (const Feature& province : test::belgian_provinces())
    for (const Path& ring : province.paths)
      CHECK(signed_area(clip_ring(ring, west)) + signed_area(clip_ring(ring, east)) ==
            doctest::Approx(signed_area(ring)).epsilon(1e-12));
}

TEST_CASE("a line that leaves and comes back is split, in its direction") {
  const std::vector<Path> pieces = clip_line({{-5, 5}, {5, 5}, {5, 15}, {8, 15}, {8, 5}, {15, 5}}, box);
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0] == Path{{0, 5}, {5, 5}, {5, 10}});
  CHECK(pieces[1] == Path{{8, 10}, {8, 5}, {10, 5}});
}

TEST_CASE("a line through the box without a vertex inside is kept, one that only touches is not") {
  CHECK(clip_line({{-5, 5}, {15, 5}}, box) == std::vector<Path>{{{0, 5}, {10, 5}}});
  CHECK(clip_line({{-5, 5}, {5, -5}}, box).empty());
  CHECK(clip_line({{-5, 20}, {15, 20}}, box).empty());
  CHECK(clip_line({}, box).empty());
}

TEST_CASE("a ring that was not cut is outlined as a whole, back to its first vertex") {
  const Path ring{{1, 1}, {9, 1}, {5, 9}};
  const std::vector<Stretch> stretches = stretches_off_box(ring, box);
  REQUIRE(stretches.size() == 1);
  CHECK(cut_out(ring, stretches[0]) == Path{{1, 1}, {9, 1}, {5, 9}, {1, 1}});
}

TEST_CASE("a cut ring is outlined without the sides of the box") {
  const Path ring{{0, 2}, {5, 2}, {5, 4}, {0, 4}, {0, 6}, {5, 6}, {5, 8}, {0, 8}};
  const std::vector<Stretch> stretches = stretches_off_box(ring, box);
  REQUIRE(stretches.size() == 2);
  CHECK(cut_out(ring, stretches[0]) == Path{{0, 6}, {5, 6}, {5, 8}, {0, 8}});
  CHECK(cut_out(ring, stretches[1]) == Path{{0, 2}, {5, 2}, {5, 4}, {0, 4}});
  CHECK(stretches_off_box({{0, 0}, {10, 0}, {10, 10}, {0, 10}}, box).empty());
}
