#include <doctest/doctest.h>

#include "ui/scroll.h"

using namespace beffroi;
using input::EventKind;
using ui::Hand;
using ui::Scroll;

namespace {

const Box2 window{{0, 0}, {400, 400}};
constexpr double dt_s = 1.0 / 60;
constexpr double wheel_step_px = 50;

void frame(Scroll& scroll, Hand& hand, double seconds = dt_s) {
  hand.step(8);
  ui::step(scroll, hand, window, wheel_step_px, seconds);
}

void move(Hand& hand, EventKind kind, Vec2 at_px, double amount = 0) {
  input::InputEvent event;
  event.kind = kind;
  event.position_px = at_px;
  event.amount = amount;
  hand.feed(event);
}

double settle(Scroll& scroll, Hand& hand, double seconds) {
  for (int i = 0; i < 10000 && scroll.is_gliding(); ++i) frame(scroll, hand, seconds);
  return scroll.offset_px;
}

}  // namespace

TEST_CASE("the page stays under the finger, and glides on when it is let go") {
  Scroll scroll{.end_px = 5000};
  Hand hand;
  move(hand, EventKind::down, {200, 300});
  frame(scroll, hand);
  for (int i = 1; i <= 10; ++i) {
    move(hand, EventKind::move, {200, 300 - 20.0 * i});
    frame(scroll, hand);
  }
  CHECK(scroll.offset_px == doctest::Approx(200));
  move(hand, EventKind::up, {200, 100});
  frame(scroll, hand);
  CHECK(scroll.is_gliding());
  CHECK(settle(scroll, hand, dt_s) > 300);
}

TEST_CASE("a finger that rests before it lets go leaves the page where it is") {
  Scroll scroll{.end_px = 5000};
  Hand hand;
  move(hand, EventKind::down, {200, 300});
  frame(scroll, hand);
  move(hand, EventKind::move, {200, 100});
  for (int i = 0; i < 40; ++i) frame(scroll, hand);
  const double rested_px = scroll.offset_px;
  move(hand, EventKind::up, {200, 100});
  frame(scroll, hand);
  CHECK(settle(scroll, hand, dt_s) == doctest::Approx(rested_px).epsilon(0.01));
}

TEST_CASE("a touch stops the glide") {
  Scroll scroll{.end_px = 5000, .velocity_px_per_s = 2000};
  Hand hand;
  move(hand, EventKind::down, {200, 300});
  frame(scroll, hand);
  CHECK_FALSE(scroll.is_gliding());
}

TEST_CASE("the page rests within its ends") {
  Scroll scroll{.end_px = 300, .velocity_px_per_s = 1e6};
  Hand hand;
  CHECK(settle(scroll, hand, dt_s) == 300);
  scroll.velocity_px_per_s = -1e6;
  CHECK(settle(scroll, hand, dt_s) == 0);
  scroll.end_px = 0;
  scroll.velocity_px_per_s = 1e6;
  CHECK(settle(scroll, hand, dt_s) == 0);
}

TEST_CASE("a notch of the wheel moves one step at any frame rate") {
  for (const double seconds : {1.0 / 144, 1.0 / 60, 1.0 / 10}) {
    Scroll scroll{.end_px = 5000};
    Hand hand;
    move(hand, EventKind::wheel, {200, 200}, -1);
    frame(scroll, hand, seconds);
    CHECK(settle(scroll, hand, seconds) == doctest::Approx(wheel_step_px).epsilon(0.1));
  }
}

TEST_CASE("hands outside the page do not scroll it") {
  Scroll scroll{.end_px = 5000};
  Hand hand;
  move(hand, EventKind::wheel, {600, 200}, -1);
  frame(scroll, hand);
  CHECK(settle(scroll, hand, dt_s) == 0);
  move(hand, EventKind::down, {600, 200});
  move(hand, EventKind::move, {200, 100});
  frame(scroll, hand);
  CHECK(scroll.offset_px == 0);
}
