#include <doctest/doctest.h>

#include "input/corner.h"
#include "input/gate.h"

using namespace beffroi;
using namespace beffroi::input;

namespace {

InputEvent pointer(EventKind kind, int finger = 1, Vec2 at_px = {10, 10}) {
  InputEvent event;
  event.kind = kind;
  event.pointer = finger;
  event.position_px = at_px;
  return event;
}

InputEvent other(EventKind kind) {
  InputEvent event;
  event.kind = kind;
  return event;
}

}  // namespace

TEST_CASE("the touch that wakes presses nothing until it is lifted, another one does") {
  Gate gate;
  CHECK_FALSE(gate.admits(pointer(EventKind::down), false));
  CHECK_FALSE(gate.admits(pointer(EventKind::move), true));
  CHECK(gate.admits(pointer(EventKind::down, 2), true));
  CHECK_FALSE(gate.admits(pointer(EventKind::up), true));
  CHECK(gate.admits(pointer(EventKind::move), true));
  CHECK(gate.admits(pointer(EventKind::down), true));
  CHECK(gate.admits(pointer(EventKind::up), true));
}

TEST_CASE("what was pressed before the gate closed can be let go") {
  Gate gate;
  CHECK(gate.admits(pointer(EventKind::down), true));
  CHECK_FALSE(gate.admits(pointer(EventKind::move), false));
  CHECK(gate.admits(pointer(EventKind::up), false));
}

TEST_CASE("the key that wakes does nothing, and writes nothing") {
  Gate gate;
  CHECK_FALSE(gate.admits(other(EventKind::key_down), false));
  CHECK_FALSE(gate.admits(other(EventKind::text), true));
  CHECK(gate.admits(other(EventKind::key_down), true));
  CHECK(gate.admits(other(EventKind::text), true));
  CHECK_FALSE(gate.admits(other(EventKind::wheel), false));
}

TEST_CASE("the corner is held by one finger that stays in it") {
  Corner corner;
  const Box2 box{{0, 0}, {50, 50}};
  const auto fed = [&](const InputEvent& event, const Box2& where) {
    exhibit::Actions actions;
    corner.feed(event, where, actions);
    return actions.empty() ? std::string() : exhibit::to_text(actions.front());
  };
  CHECK(fed(pointer(EventKind::down, 1, {100, 10}), box).empty());
  CHECK(fed(pointer(EventKind::down, 2), {}).empty());
  CHECK(fed(pointer(EventKind::down, 3), box) == "corner.hold");
  CHECK(fed(pointer(EventKind::move, 3, {20, 20}), box).empty());
  CHECK(fed(pointer(EventKind::up, 1), box).empty());
  CHECK(fed(pointer(EventKind::move, 3, {60, 20}), box) == "corner.release");
  CHECK(fed(pointer(EventKind::up, 3), box).empty());
  CHECK(fed(pointer(EventKind::down, 3), box) == "corner.hold");
  CHECK(fed(pointer(EventKind::up, 3), box) == "corner.release");
}
