#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <doctest/doctest.h>

#include "exhibit/mode.h"
#include "exhibit/pin.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const std::string pin = "4711";

World kiosk() {
  auto loaded = load_world(test::belgium_folders());
  REQUIRE(loaded);
  loaded->operation = usual_operation(true);
  loaded->operation.pin = hash_of_pin(pin);
  loaded->operation.hours = OpeningHours{};
  for (auto& day : *loaded->operation.hours) day = parse_hours("10:00-18:00");
  return std::move(*loaded);
}

using Ways = std::set<std::pair<Mode, Mode>>;

// A kiosk that notes each way it takes from one mode into another.
struct Display {
  const World& world;
  State state = initial_state(world, map::make_viewport({1920, 1080}, world.reading.diagonal_inch));
  Ways taken = {};

  void act(const Action& action) {
    const Mode before = state.watch.mode;
    update(state, action, world);
    // Leaving the operator's page of a display that is closed passes through the open one within one action.
    if (state.watch.mode != before) taken.emplace(before, state.watch.mode);
  }
  void let_pass(double seconds) {
    for (double left = seconds; left > 0; left -= 0.5) act(Tick{0.5});
  }
  void hold_corner() {
    act(HoldCorner{});
    let_pass(corner_hold_s);
  }
  void type(const std::string& digits) {
    for (const char digit : digits) act(TypePin{std::string(1, digit)});
    act(EnterPin{});
  }
  void open_page() {
    act(SeeHand{});
    hold_corner();
    type(pin);
  }
};

Ways ways_of_table() {
  Ways ways;
  for (const Transition& row : transitions()) ways.emplace(row.from, row.to);
  return ways;
}

}  // namespace

TEST_CASE("every mode can be reached from every other, by the table") {
  for (const Mode start : modes) {
    std::set<Mode> reached{start};
    for (std::size_t before = 0; before != reached.size();) {
      before = reached.size();
      for (const Transition& row : transitions())
        if (reached.contains(row.from)) reached.insert(row.to);
    }
    CHECK(reached.size() == modes.size());
  }
}

TEST_CASE("no mode has two ways out for one reason, and every reason means something somewhere") {
  std::set<std::pair<Mode, Trigger>> seen;
  std::set<Trigger> used;
  for (const Transition& row : transitions()) {
    CHECK(seen.emplace(row.from, row.trigger).second);
    CHECK(row.from != row.to);
    used.insert(row.trigger);
  }
  CHECK(used.size() == triggers.size());
}

TEST_CASE("kiosks and displays in company take every way of the table, and no other") {
  const World world = kiosk();
  Display display{world};
  const IdleTimes& idle = world.operation.idle;
  display.act(SetAttract{"on"});
  display.act(SetClock{"mon", "12:00"});
  display.act(SeeHand{});                 // attract → explore
  display.let_pass(idle.map_s);           // → notice
  display.act(SeeHand{});                 // → explore
  display.let_pass(idle.map_s);           // → notice
  display.let_pass(idle.notice_s);        // → attract
  display.act(SetClock{"mon", "18:00"});  // → closed
  display.act(SetClock{"tue", "10:00"});  // → attract
  display.act(SeeHand{});
  display.act(SetAttract{"on"});  // explore → attract
  display.act(SeeHand{});
  display.act(SetClock{"tue", "18:00"});  // explore → closed
  display.hold_corner();                  // → lock
  display.type(pin);                      // → operate
  display.act(SetClock{"wed", "10:00"});
  display.act(LeaveOperator{});  // → explore
  display.let_pass(idle.map_s);
  display.act(SetClock{"wed", "18:00"});  // notice → closed
  display.act(SetClock{"thu", "10:00"});
  display.open_page();
  display.act(StartCleaning{});                  // operate → cleaning
  display.let_pass(world.operation.cleaning_s);  // → attract
  display.open_page();
  display.act(StartAfresh{});  // operate → attract
  display.act(SeeHand{});
  display.hold_corner();
  display.act(LeaveOperator{});  // lock → explore

  const auto present = [&] {
    display.act(StartPresenting{});
    display.act(EndPresenting{});  // → attract
  };
  present();  // explore → present
  present();  // from attract
  display.act(SeeHand{});
  display.let_pass(idle.map_s);
  present();  // from notice
  display.act(SeeHand{});
  display.hold_corner();
  present();  // from lock
  display.open_page();
  present();  // from operate
  display.open_page();
  display.act(StartCleaning{});
  present();  // from cleaning
  display.act(SetClock{"fri", "18:00"});
  display.act(StartPresenting{});  // from closed
  display.act(SetClock{"sat", "10:00"});
  display.act(EndPresenting{});

  World plain = kiosk();
  plain.operation = usual_operation(false);
  Display in_company{plain};
  in_company.act(StartPresenting{});
  in_company.act(EndPresenting{});  // → explore
  display.taken.merge(in_company.taken);
  CHECK(display.taken == ways_of_table());
}

TEST_CASE("whatever happens in whatever mode, the table knows the way") {
  const World world = kiosk();
  const Ways known = ways_of_table();
  const Actions deeds{SeeHand{},
                      OpenHub{"ghent"},
                      TapMap{{900, 500}},
                      Tick{61},
                      Tick{21},
                      SetClock{"mon", "9:00"},
                      SetClock{"mon", "12:00"},
                      SetClock{"mon", "20:00"},
                      HoldCorner{},
                      Tick{5},
                      TypePin{"4"},
                      EnterPin{},
                      LeaveOperator{},
                      StartCleaning{},
                      DarkenDisplay{"on"},
                      DarkenDisplay{"off"},
                      StartAfresh{},
                      SetAttract{"on"},
                      SetAttract{"off"},
                      StartPresenting{},
                      NextInRun{},
                      EndPresenting{},
                      Quit{}};
  for (const Mode from : modes)
    for (const Action& deed : deeds) {
      Display display{world};
      if (from == Mode::present) update(display.state, StartPresenting{}, world);
      else display.state.watch.mode = from;
      display.act(deed);
      for (const auto& way : display.taken) {
        INFO(name(way.first), " to ", name(way.second), " by ", to_text(deed));
        const bool by_two_steps = way == std::pair(Mode::lock, Mode::closed) ||
                                  way == std::pair(Mode::operate, Mode::closed) ||
                                  way == std::pair(Mode::present, Mode::closed);
        CHECK((known.contains(way) || by_two_steps));
      }
    }
}

TEST_CASE("the graph names every mode and every reason") {
  const std::string dot = to_dot(transitions());
  for (const Mode mode : modes) CHECK(dot.find(name(mode)) != std::string::npos);
  for (const Trigger trigger : triggers) CHECK(dot.find(name(trigger)) != std::string::npos);
}
