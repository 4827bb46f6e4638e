#include "exhibit/watch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "exhibit/invitation.h"
#include "exhibit/pin.h"
#include "exhibit/screen.h"
#include "exhibit/state.h"
#include "exhibit/tour.h"
#include "exhibit/update.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

namespace {

constexpr double never_s = std::numeric_limits<double>::infinity();
constexpr double clear_s = 0.6;  // in which the veil lifts
// Sums of ticks miss a moment by less than this.
constexpr double blink_s = 1e-6;

bool reads(const State& state) { return state.card != Card::none || state.help || state.settings; }

// A tour that plays needs no hand.
bool is_led(const State& state) { return is_on_course(state) && state.touring->playing; }

// How long the mode lasts without a hand; never_s when time does not end it.
double limit_s(const State& state, const World& world) {
  const Operation& operation = world.operation;
  switch (state.watch.mode) {
    case Mode::explore:
      if (!operation.idle.watched || is_led(state)) return never_s;
      return reads(state) ? operation.idle.card_s : operation.idle.map_s;
    case Mode::notice: return operation.idle.notice_s;
    case Mode::cleaning: return operation.cleaning_s;
    case Mode::lock: return pad_s;
    case Mode::operate: return page_s;
    case Mode::present:
    case Mode::attract:
    case Mode::closed: return never_s;
  }
  return never_s;
}

std::optional<Trigger> trigger_of_time(Mode mode) {
  switch (mode) {
    case Mode::explore: return Trigger::idle;
    case Mode::notice: return Trigger::silence;
    case Mode::cleaning: return Trigger::cleaned;
    case Mode::lock:
    case Mode::operate: return Trigger::leave;
    case Mode::present:
    case Mode::attract:
    case Mode::closed: return std::nullopt;
  }
  return std::nullopt;
}

// Those that show seconds are looked at each second.
bool counts_seconds(Mode mode) {
  return mode == Mode::notice || mode == Mode::cleaning || mode == Mode::lock || mode == Mode::operate;
}

bool begins_afresh(Mode mode) { return mode == Mode::attract || mode == Mode::closed || mode == Mode::lock; }

void put_back(State& state, const World& world) {
  Watch watch = std::move(state.watch);
  state = initial_state(world, state.viewport);
  state.watch = std::move(watch);
}

double veil_goal(const State& state, const World& world) {
  const Watch& watch = state.watch;
  if (watch.mode == Mode::closed) return 1;
  const bool ends = watch.mode == Mode::notice && limit_s(state, world) - watch.since_s <= veil_s + blink_s;
  return ends ? 1 : 0;
}

void move_veil(State& state, const World& world, double dt_s) {
  const double goal = veil_goal(state, world);
  const double step = state.reduced_motion ? 1 : dt_s / (goal > 0 ? veil_s : clear_s);
  state.watch.veil += std::clamp(goal - state.watch.veil, -step, step);
}

void hold_corner_on(State& state, const World& world, double dt_s) {
  if (!state.watch.hold_s) return;
  *state.watch.hold_s += dt_s;
  if (*state.watch.hold_s + blink_s < corner_hold_s) return;
  state.watch.hold_s.reset();
  pass(state, world, Trigger::corner);
}

double until_next_second(double since_s) {
  const double rest_s = 1 - std::fmod(since_s + blink_s, 1.0) + blink_s;
  return std::max(rest_s, blink_s);
}

}  // namespace

bool pass(State& state, const World& world, Trigger trigger) {
  const auto to = next_mode(state.watch.mode, trigger);
  if (!to) return false;
  const bool wakes = state.watch.mode == Mode::attract && *to == Mode::explore;
  if (state.watch.mode == Mode::attract) end_tour(state, world);
  if (begins_afresh(*to)) put_back(state, world);
  state.watch.mode = *to;
  state.watch.since_s = state.watch.told_s = 0;
  state.watch.hold_s.reset();
  state.watch.pin.clear();
  if (*to == Mode::attract) start_tour(state, world, world.operation.attract_tour.id);
  // Whoever was drawn by an open card reads on in it.
  if (wakes && state.card == Card::none) update(state, GoHome{}, world);
  return true;
}

void see_hand(State& state, const World& world) {
  Watch& watch = state.watch;
  pass(state, world, Trigger::hand);
  if (watch.mode == Mode::closed) watch.told_s = told_for_s;
  const bool hands_have_a_say = trigger_of_time(watch.mode) && watch.mode != Mode::cleaning;
  if (hands_have_a_say) watch.since_s = 0;
}

bool obeys_hands(Mode mode) {
  return mode == Mode::explore || mode == Mode::present || mode == Mode::notice || mode == Mode::attract;
}

bool swallows_hands(Mode mode) {
  return mode == Mode::notice || mode == Mode::attract || mode == Mode::closed || mode == Mode::cleaning;
}

void watch_on(State& state, const World& world, double dt_s) {
  Watch& watch = state.watch;
  const bool has_somebody = watch.mode == Mode::explore || watch.mode == Mode::present;
  const bool waits = !has_somebody || std::isfinite(limit_s(state, world));
  watch.since_s = waits ? watch.since_s + dt_s : 0;
  watch.told_s = std::max(watch.told_s - dt_s, 0.0);
  watch.barred_s = std::max(watch.barred_s - dt_s, 0.0);
  hold_corner_on(state, world, dt_s);
  move_veil(state, world, dt_s);
  const auto trigger = trigger_of_time(watch.mode);
  if (trigger && watch.since_s + blink_s >= limit_s(state, world)) pass(state, world, *trigger);
}

void follow_hours(State& state, const World& world) {
  const Watch& watch = state.watch;
  const auto& hours = world.operation.hours;
  const bool out_of_hours = hours && watch.clock && !is_open(*hours, *watch.clock);
  pass(state, world, watch.dark || out_of_hours ? Trigger::closing : Trigger::opening);
}

bool is_watch_moving(const State& state, const World& world) { return state.watch.veil != veil_goal(state, world); }

double next_wake_s(const State& state, const World& world) {
  const Watch& watch = state.watch;
  double due_s = limit_s(state, world) - watch.since_s;
  if (watch.mode == Mode::notice && due_s > veil_s) due_s -= veil_s;
  if (counts_seconds(watch.mode)) due_s = std::min(due_s, until_next_second(watch.since_s));
  if (watch.hold_s) due_s = std::min(due_s, corner_hold_s - *watch.hold_s);
  if (watch.mode == Mode::attract) due_s = until_next_turn_s(state);
  if (watch.told_s > 0) due_s = std::min(due_s, watch.told_s);
  return std::max(due_s, 0.0);
}

bool wants_clock(const World& world) { return world.operation.hours.has_value() || world.operation.drift; }

void type_pin(State& state, std::string_view digit) {
  Watch& watch = state.watch;
  if (watch.mode == Mode::lock && watch.barred_s <= 0 && watch.pin.size() < longest_pin) watch.pin += digit;
}

void enter_pin(State& state, const World& world) {
  Watch& watch = state.watch;
  if (watch.mode != Mode::lock || watch.barred_s > 0 || watch.pin.empty()) return;
  if (is_pin_of(world.operation.pin, watch.pin)) {
    watch.wrong_pins = 0;
    pass(state, world, Trigger::unlock);
    return;
  }
  watch.pin.clear();
  if (++watch.wrong_pins % pins_in_a_row == 0) watch.barred_s = barred_for_s;
}

int countdown_s(const State& state, const World& world) {
  const double rest_s = limit_s(state, world) - state.watch.since_s;
  return std::isfinite(rest_s) ? std::max(static_cast<int>(std::ceil(rest_s - blink_s)), 0) : 0;
}

// A closed curve whose two periods share no divisor: it fills its box before it comes back.
Vec2 drift_px(const State& state, const World& world) {
  constexpr double reach = 0.0015;
  constexpr double period_x_min = 61;
  constexpr double period_y_min = 43;
  constexpr int minutes_per_day = 24 * 60;
  if (!world.operation.drift || !state.watch.clock || state.watch.mode == Mode::present) return {};
  const double minute = state.watch.clock->day * minutes_per_day + state.watch.clock->minute;
  const double reach_px = std::floor(state.viewport.size_px.x * reach);
  constexpr double turn = 2 * std::numbers::pi;
  return {std::round(reach_px * std::sin(turn * minute / period_x_min)),
          std::round(reach_px * std::sin(turn * minute / period_y_min))};
}

Box2 operator_corner(const State& state, const World& world) {
  constexpr double side_in_touches = 1.5;
  if (world.operation.pin.empty()) return {};
  const double side_px = metrics_of(world, state).touch * side_in_touches;
  return {{0, 0}, {side_px, side_px}};
}

}  // namespace beffroi::exhibit
