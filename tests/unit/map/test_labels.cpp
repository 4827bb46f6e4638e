#include <doctest/doctest.h>

#include "map/labels.h"

using namespace beffroi;
using namespace beffroi::map;

namespace {

const Box2 area{{0, 0}, {1000, 500}};

LabelCandidate candidate(std::string id, int priority, const std::vector<Box2>& boxes) {
  LabelCandidate out{std::move(id), priority, {}};
  for (const Box2& box : boxes) out.places.push_back({.box = box, .texts = {}, .dot = {}});
  return out;
}

const Box2 left = box_at({100, 100}, {80, 20});
const Box2 overlapping = box_at({150, 105}, {80, 20});
const Box2 right = box_at({300, 100}, {80, 20});

}  // namespace

TEST_CASE("of two labels that overlap, the more important one stays and the other finds another place") {
  const auto chosen =
      place_labels({candidate("town", 9, {overlapping, right}), candidate("city", 1, {left})}, {}, area);
  REQUIRE(chosen.size() == 2);
  CHECK(chosen[0] == 1);
  CHECK(chosen[1] == 0);
}

TEST_CASE("a label without a free place is not shown") {
  const auto chosen = place_labels({candidate("town", 9, {overlapping}), candidate("city", 1, {left})}, {}, area);
  CHECK_FALSE(chosen[0].has_value());
}

TEST_CASE("no label covers an obstacle, and none leaves the screen") {
  CHECK_FALSE(place_labels({candidate("a", 1, {left})}, {box_at({120, 90}, {10, 50})}, area)[0].has_value());
  CHECK_FALSE(place_labels({candidate("a", 1, {box_at({950, 100}, {80, 20})})}, {}, area)[0].has_value());
}

TEST_CASE("the same candidates in another order get the same places") {
  const std::vector<LabelCandidate> one{candidate("a", 1, {left, right}), candidate("b", 1, {overlapping, right})};
  const std::vector<LabelCandidate> other{one[1], one[0]};
  const auto first = place_labels(one, {}, area);
  const auto second = place_labels(other, {}, area);
  CHECK(first[0] == second[1]);
  CHECK(first[1] == second[0]);
}

TEST_CASE("a poor place is taken only where no other is free") {
  LabelCandidate town = candidate("town", 9, {left, right});
  town.places[0].poor = true;
  CHECK(place_labels({town}, {}, area)[0] == 1);
  CHECK(place_labels({town}, {right}, area)[0] == 0);
}
