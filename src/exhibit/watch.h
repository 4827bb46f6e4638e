// The display when nobody minds it: idle hands, the notice, attract, opening hours, cleaning, the operator's lock.
// A value that State holds, and the functions that update() moves it on with. Modes change by the table of
// exhibit/mode alone. Time comes as Tick, the hour as clock.set.
#pragma once

#include <optional>
#include <string>

#include "base/geometry.h"
#include "exhibit/hours.h"
#include "exhibit/mode.h"

namespace beffroi::exhibit {

struct World;
struct State;

struct Watch {
  Mode mode = Mode::explore;
  double since_s = 0;  // since the mode began, or since the last hand where hands have a say
  double veil = 0;     // 0 clear … 1 dark
  std::optional<WeekTime> clock;
  bool dark = false;             // the operator wants no light
  double told_s = 0;             // for how long yet a dark display says when it opens
  std::optional<double> hold_s;  // how long the operator's corner has been held
  std::string pin;               // as far as it is typed
  int wrong_pins = 0;            // in a row
  double barred_s = 0;           // for how long yet no PIN is taken

  bool operator==(const Watch&) const = default;
};

constexpr double corner_hold_s = 5;
constexpr double told_for_s = 6;
constexpr int pins_in_a_row = 3;
constexpr double barred_for_s = 60;
// What is forgotten on the PIN pad or the operator's page closes by itself.
constexpr double pad_s = 20;
constexpr double page_s = 120;
// The notice dims before everything is put back.
constexpr double veil_s = 1;

// Steps along the table; false when the trigger means nothing now. Attract and closed begin with everything put back:
// language, look, text size, theme, card, camera, marks of what was visited.
bool pass(State& state, const World& world, Trigger trigger);

// Somebody touches: idle time begins anew, and what waits for a hand goes on.
void see_hand(State& state, const World& world);
// Whether what hands do goes on to the exhibition, or ends here.
bool obeys_hands(Mode mode);
// Whether a hand only wakes the display, or does not even that; what it touches is not pressed.
bool swallows_hands(Mode mode);

void watch_on(State& state, const World& world, double dt_s);
// Closed out of hours and while the operator wants it dark, open otherwise.
void follow_hours(State& state, const World& world);
bool is_watch_moving(const State& state, const World& world);
// In how many seconds the watch has something to do; infinite when time alone changes nothing.
double next_wake_s(const State& state, const World& world);
// Whether the core wants to know what time it is.
bool wants_clock(const World& world);

void type_pin(State& state, std::string_view digit);
void enter_pin(State& state, const World& world);

// What is left until the notice or the cleaning is over, in whole seconds, as it is counted down.
int countdown_s(const State& state, const World& world);
// Where the picture has wandered to, in whole px: at most 0.15 % of the width either way, a step a minute.
Vec2 drift_px(const State& state, const World& world);
// Held for long, it asks for the PIN; empty when there is none.
Box2 operator_corner(const State& state, const World& world);

}  // namespace beffroi::exhibit
