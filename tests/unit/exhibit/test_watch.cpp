#include <cmath>

#include <doctest/doctest.h>

#include "exhibit/labels.h"
#include "exhibit/pin.h"
#include "exhibit/update.h"
#include "exhibit/watch.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

World watched() {
  auto loaded = load_world(test::belgium_folders());
  REQUIRE(loaded);
  loaded->operation = usual_operation(true);
  return std::move(*loaded);
}

State start(const World& world) {
  State state = initial_state(world, map::make_viewport({1920, 1080}, world.reading.diagonal_inch));
  update(state, SeeHand{}, world);
  return state;
}

// As the loop does it: frames while something moves, one long sleep while nothing does. Returns how often it looked.
int let_pass(State& state, const World& world, double seconds) {
  constexpr double frame_s = 1.0 / 60;
  int frames = 0;
  for (double left = seconds; left > 1e-6; ++frames) {
    const double step = is_moving(state, world) ? frame_s : next_wake_s(state, world);
    const double dt_s = std::min(left, step);
    update(state, Tick{dt_s}, world);
    left -= dt_s;
  }
  return frames;
}

}  // namespace

TEST_CASE("the bare map waits a minute, a card two, and each hand begins it anew") {
  const World world = watched();
  State state = start(world);
  let_pass(state, world, 59);
  CHECK(state.watch.mode == Mode::explore);
  update(state, ZoomMap{1.1, {500, 500}}, world);
  let_pass(state, world, 59);
  CHECK(state.watch.mode == Mode::explore);
  let_pass(state, world, 1.5);
  CHECK(state.watch.mode == Mode::notice);

  state = start(world);
  update(state, OpenHub{"ghent"}, world);
  let_pass(state, world, 119);
  CHECK(state.watch.mode == Mode::explore);
  let_pass(state, world, 1.5);
  CHECK(state.watch.mode == Mode::notice);
  CHECK(state.card == Card::hub);
}

TEST_CASE("the notice counts down in seconds, and one touch sends it away with all as it was") {
  const World world = watched();
  State state = start(world);
  update(state, SetLanguage{"de"}, world);
  let_pass(state, world, 60);
  CHECK(state.watch.mode == Mode::notice);
  CHECK(countdown_s(state, world) == 20);
  let_pass(state, world, 5);
  CHECK(countdown_s(state, world) == 15);
  update(state, SeeHand{}, world);
  CHECK(state.watch.mode == Mode::explore);
  CHECK(state.language == "de");
}

TEST_CASE("without an answer everything is put back as it was in the beginning") {
  const World world = watched();
  State fresh = start(world);
  update(fresh, SetAttract{"on"}, world);
  State state = start(world);
  for (const char* deed : {"lang.set de", "theme.set day", "text.size 2", "topic.select ai", "motion.set reduced",
                           "hub.open liege", "map.zoom 3 200 300"}) {
    update(state, *parse_action(deed), world);
    update(state, Tick{0.3}, world);
  }
  while (state.watch.mode != Mode::attract) update(state, Tick{0.1}, world);
  State expected = fresh;
  fade_labels(expected, world, 0.1);       // in the tick that put it back
  expected.watch.veil = state.watch.veil;  // it lifts from now on
  CHECK(state == expected);
}

TEST_CASE("hands do nothing while the glass is cleaned, the PIN is asked for, or the display is closed") {
  const World world = watched();
  for (const Mode mode : {Mode::cleaning, Mode::lock, Mode::operate, Mode::closed}) {
    State state = start(world);
    state.watch.mode = mode;
    update(state, OpenHub{"ghent"}, world);
    update(state, SetLanguage{"nl"}, world);
    CHECK(state.card == Card::none);
    CHECK(state.language == "fr");
  }
}

TEST_CASE("a kiosk is not left, not shrunk, and writes no files") {
  const World world = watched();
  State state = start(world);
  for (const char* deed : {"quit", "fullscreen.toggle", "picture.save /tmp/x.png", "operator.restart"})
    CHECK(update(state, *parse_action(deed), world).empty());
  state.watch.mode = Mode::operate;
  CHECK(std::holds_alternative<QuitWanted>(update(state, Quit{}, world).at(0)));
  CHECK(std::holds_alternative<RestartWanted>(update(state, RestartProgram{}, world).at(0)));
  CHECK(update(state, ToggleFullScreen{}, world).empty());
}

TEST_CASE("without a PIN the corner is like any other") {
  const World world = watched();
  State state = start(world);
  CHECK(operator_corner(state, world).empty());
  update(state, HoldCorner{}, world);
  let_pass(state, world, 10);
  CHECK(state.watch.mode == Mode::explore);
}

TEST_CASE("three wrong PINs bar the way for a minute, even to the right one") {
  World world = watched();
  world.operation.pin = hash_of_pin("4711");
  State state = start(world);
  state.watch.mode = Mode::lock;
  const auto type = [&](const std::string& digits) {
    for (const char digit : digits) update(state, TypePin{std::string(1, digit)}, world);
    update(state, EnterPin{}, world);
  };
  type("4712");
  type("47");
  CHECK(state.watch.barred_s == 0);
  type("4711000000000");
  CHECK(state.watch.barred_s == barred_for_s);
  type("4711");
  CHECK(state.watch.mode == Mode::lock);
  update(state, LeaveOperator{}, world);
  let_pass(state, world, 30);
  CHECK(state.watch.barred_s > 0);
  let_pass(state, world, 30.1);
  state.watch.mode = Mode::lock;
  type("4711");
  CHECK(state.watch.mode == Mode::operate);
}

TEST_CASE("a PIN pad and an operator's page that are forgotten close by themselves") {
  const World world = watched();
  State state = start(world);
  state.watch.mode = Mode::lock;
  state.watch.since_s = 0;
  let_pass(state, world, pad_s - 1);
  CHECK(state.watch.mode == Mode::lock);
  let_pass(state, world, 1.1);
  CHECK(state.watch.mode == Mode::explore);
  state.watch.mode = Mode::operate;
  state.watch.since_s = 0;
  let_pass(state, world, page_s + 0.1);
  CHECK(state.watch.mode == Mode::explore);
}

TEST_CASE("a finger that lets go of the corner has not held it") {
  World world = watched();
  world.operation.pin = hash_of_pin("4711");
  State state = start(world);
  update(state, HoldCorner{}, world);
  let_pass(state, world, 4);
  update(state, ReleaseCorner{}, world);
  let_pass(state, world, 4);
  CHECK(state.watch.mode == Mode::explore);
}

TEST_CASE("an hour in front of a map that nobody touches takes a few frames") {
  World world = watched();
  world.operation.idle.map_s = 3600;
  State state = start(world);
  let_pass(state, world, 5);
  CHECK_FALSE(is_moving(state, world));
  CHECK(let_pass(state, world, 3590) <= 2);
}

TEST_CASE("a dark display says for a while when it opens, and stays dark") {
  World world = watched();
  world.operation.hours = OpeningHours{};
  State state = start(world);
  update(state, SetClock{"mon", "12:00"}, world);
  CHECK(state.watch.mode == Mode::closed);
  let_pass(state, world, 5);
  CHECK(state.watch.told_s == 0);
  update(state, SeeHand{}, world);
  CHECK(state.watch.told_s == told_for_s);
  CHECK(state.watch.mode == Mode::closed);
  CHECK(let_pass(state, world, told_for_s) <= 2);
  CHECK(state.watch.told_s == 0);
  CHECK(next_wake_s(state, world) == std::numeric_limits<double>::infinity());
}

TEST_CASE("the picture wanders by whole pixels, a little each minute, and never far") {
  World world = watched();
  for (const Vec2 size : {Vec2{1920, 1080}, Vec2{3840, 2160}}) {
    State state = initial_state(world, map::make_viewport(size, world.reading.diagonal_inch));
    Box2 reached;
    Vec2 before;
    for (int minute = 0; minute < 7 * 24 * 60; ++minute) {
      state.watch.clock = WeekTime{minute / 1440, minute % 1440};
      const Vec2 drift = drift_px(state, world);
      CHECK(drift == Vec2{std::round(drift.x), std::round(drift.y)});
      if (minute > 0) CHECK(std::max(std::abs(drift.x - before.x), std::abs(drift.y - before.y)) <= 1);
      reached.include(drift);
      before = drift;
    }
    CHECK(reached.width() <= size.x * 0.003);
    CHECK(reached.width() >= 4);
    CHECK(reached.height() >= 4);
  }
  world.operation.drift = false;
  State still = start(world);
  still.watch.clock = WeekTime{3, 777};
  CHECK(drift_px(still, world) == Vec2{});
}
