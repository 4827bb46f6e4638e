#include <doctest/doctest.h>

#include "map/labels.h"

using namespace beffroi;
using namespace beffroi::map;

namespace {

const Box2 area{{0, 0}, {1000, 500}};

LabelCandidate candidate(std::string id, int priority, const std::vector<Box2>& boxes) {
  LabelCandidate out{std::move(id), priority, {}};
  for (const Box2& box : boxes) out.places.push_back({.box = box, .lines = {}, .dot = {}, .dot_room = {}});
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

TEST_CASE("of the free places the first with the fewest flaws is taken, and a barred one never") {
  LabelCandidate town = candidate("town", 9, {left, right});
  town.places[0].flaws = 1;
  CHECK(place_labels({town}, {}, area)[0] == 1);
  CHECK(place_labels({town}, {right}, area)[0] == 0);
  town.places[0].barred = true;
  CHECK_FALSE(place_labels({town}, {right}, area)[0].has_value());
}

TEST_CASE("a label keeps the place that it holds as long as that is free") {
  LabelCandidate town = candidate("town", 9, {left, right});
  town.places[1].flaws = 1;
  town.held = 1;
  CHECK(place_labels({town}, {}, area)[0] == 1);
  CHECK(place_labels({town, candidate("city", 1, {right})}, {}, area)[0] == 0);
  town.places[1].barred = true;
  CHECK(place_labels({town}, {}, area)[0] == 0);
}

TEST_CASE("two names on one line keep apart, and may come as close under each other as their boxes") {
  const auto second = [](Vec2 corner) {
    LabelCandidate city = candidate("city", 1, {left});
    LabelCandidate town = candidate("town", 9, {box_at(corner, {80, 20})});
    city.places[0].em_px = town.places[0].em_px = 12;
    return place_labels({city, town}, {}, area)[1].has_value();
  };
  CHECK_FALSE(second({left.max.x + 5, left.min.y}));
  CHECK_FALSE(second({left.min.x - 85, left.min.y + 3}));
  CHECK(second({left.max.x + 20, left.min.y}));
  CHECK(second({left.min.x, left.max.y + 1}));
  CHECK(second({left.max.x + 1, left.max.y - 5}));
}

TEST_CASE("a name keeps out of the room around another's dot, whichever of the two comes first") {
  LabelCandidate town = candidate("town", 1, {left});
  town.places[0].dot_room = box_at({170, 90}, {40, 40});
  const LabelCandidate other = candidate("other", 2, {box_at({190, 100}, {80, 20}), right});
  CHECK(place_labels({town, other}, {}, area)[1] == 1);
  town.priority = 3;
  CHECK_FALSE(place_labels({town, other}, {}, area)[0].has_value());
}

TEST_CASE("essential labels make room for each other where the more important one would have taken it") {
  LabelCandidate first = candidate("first", 1, {left, right});
  LabelCandidate second = candidate("second", 2, {overlapping});
  CHECK_FALSE(place_labels({first, second}, {}, area)[1].has_value());
  first.essential = true;
  second.essential = true;
  const auto chosen = place_labels({first, second}, {}, area);
  CHECK(chosen[0] == 1);
  CHECK(chosen[1] == 0);
}
