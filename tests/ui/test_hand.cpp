#include <doctest/doctest.h>

#include "ui/hand.h"

using namespace beffroi;
using input::EventKind;
using ui::Hand;

namespace {

input::InputEvent event(EventKind kind, Vec2 at_px, int pointer = 0) {
  input::InputEvent event;
  event.kind = kind;
  event.position_px = at_px;
  event.pointer = pointer;
  return event;
}

constexpr double slop_px = 10;

}  // namespace

TEST_CASE("a press and a release never fall into one frame") {
  Hand hand;
  hand.feed(event(EventKind::down, {5, 5}));
  hand.feed(event(EventKind::up, {5, 5}));
  hand.step(slop_px);
  CHECK(hand.went_down());
  CHECK(hand.is_down());
  CHECK(hand.has_waiting());
  hand.step(slop_px);
  CHECK(hand.went_up());
  CHECK_FALSE(hand.is_down());
  CHECK_FALSE(hand.has_waiting());
}

TEST_CASE("a second finger is not listened to while the first one presses") {
  Hand hand;
  hand.feed(event(EventKind::down, {5, 5}, 1));
  hand.feed(event(EventKind::down, {500, 5}, 2));
  hand.feed(event(EventKind::up, {500, 5}, 2));
  for (int i = 0; i < 3; ++i) hand.step(slop_px);
  CHECK(hand.is_down());
  CHECK(hand.at_px() == Vec2{5, 5});
}

TEST_CASE("a press that moves is a slide until the next press") {
  Hand hand;
  hand.feed(event(EventKind::down, {5, 5}));
  hand.step(slop_px);
  hand.feed(event(EventKind::move, {5, 12}));
  hand.step(slop_px);
  CHECK_FALSE(hand.has_slid());
  hand.feed(event(EventKind::move, {5, 30}));
  hand.step(slop_px);
  CHECK(hand.has_slid());
  hand.feed(event(EventKind::move, {5, 5}));
  hand.feed(event(EventKind::up, {5, 5}));
  hand.step(slop_px);
  CHECK(hand.has_slid());
  hand.feed(event(EventKind::down, {5, 5}));
  hand.step(slop_px);
  CHECK_FALSE(hand.has_slid());
}

TEST_CASE("a finger that went up is gone, a mouse stays") {
  for (const int pointer : {0, 1}) {
    Hand hand;
    hand.feed(event(EventKind::down, {5, 5}, pointer));
    hand.step(slop_px);
    hand.feed(event(EventKind::up, {5, 5}, pointer));
    hand.step(slop_px);
    CHECK(hand.is_present());
    CHECK(hand.has_waiting() == (pointer != 0));
    hand.step(slop_px);
    CHECK(hand.is_present() == (pointer == 0));
  }
}

TEST_CASE("a press whose pointer is lost ends without a tap, by finger or mouse") {
  for (const int pointer : {0, 1}) {
    Hand hand;
    hand.feed(event(EventKind::down, {5, 5}, pointer));
    hand.step(slop_px);
    hand.feed(event(EventKind::leave, {}, pointer));
    hand.step(slop_px);
    CHECK_FALSE(hand.is_down());
    CHECK(hand.has_slid());
    CHECK_FALSE(hand.is_present());
  }
}
