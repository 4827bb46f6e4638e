#include "input/gestures.h"

#include <algorithm>
#include <cmath>

namespace beffroi::input {

namespace {

constexpr int mouse = 0;
constexpr double patience_s = 1.5;  // the longest press that is a tap; the longest silence of a touch
constexpr double double_tap_s = 0.5;
constexpr double double_tap_slops = 3;
constexpr double double_tap_factor = 2;
constexpr double doublings_per_notch = 0.25;
constexpr double max_notches = 8;  // at a time, whatever a driver says

// A fling takes the speed of the last moments before the release, if there are enough of them to tell it.
constexpr double trail_s = 0.1;
constexpr double least_trail_s = 0.02;
constexpr double rest_s = 0.06;

// How the fingers hold the map.
struct Grip {
  Vec2 centre_px;
  double spread_px = 1;
};

// `least_px` keeps fingers that touch each other from zooming without measure. One finger is a pair in one place.
Grip grip(Vec2 a, Vec2 b, double least_px) { return {lerp(a, b, 0.5), std::max({length(b - a), least_px, 1.0})}; }

}  // namespace

void Gestures::feed(const InputEvent& event, exhibit::Actions& actions) {
  if (!is_finite(event.position_px) || !std::isfinite(event.amount)) return;
  switch (event.kind) {
    case EventKind::move: return move(event, actions);
    case EventKind::down: return press(event, actions);
    case EventKind::up: return lift(event, actions);
    case EventKind::leave: return leave(event.pointer, actions);
    case EventKind::wheel: return turn_wheel(event, actions);
    case EventKind::key_down:
    case EventKind::key_up:
    case EventKind::text: return;
  }
}

bool Gestures::holds(int pointer) const {
  return std::ranges::find(touches_, pointer, &Touch::pointer) != touches_.end();
}

void Gestures::settle_tap() {
  if (last_tap_) last_tap_->settled = true;
}

void Gestures::cancel_stale(double now_s, exhibit::Actions& actions) {
  const std::vector<Touch> touches = touches_;
  for (const Touch& touch : touches)
    if (touch.pointer != mouse && now_s - touch.seen_s > patience_s) leave(touch.pointer, actions);
}

void Gestures::press(const InputEvent& event, exhibit::Actions& actions) {
  if (holds(event.pointer)) leave(event.pointer, actions);  // the word of its release was lost
  touches_.push_back({event.pointer, event.position_px, event.time_s, event.time_s});
  trail_.clear();
  if (touches_.size() > 1) return start_moving(actions);
  note({event.time_s, event.position_px});
  const bool habit = follows_last_tap(touches_.back()) && last_tap_->settled;
  if (!habit) actions.push_back(exhibit::PressMap{event.position_px});
}

void Gestures::move(const InputEvent& event, exhibit::Actions& actions) {
  const auto touch = std::ranges::find(touches_, event.pointer, &Touch::pointer);
  if (touch == touches_.end()) {
    if (event.pointer == mouse) actions.push_back(exhibit::HoverMap{event.position_px});
    return;
  }
  touch->seen_s = event.time_s;
  if (touches_.size() == 1) note({event.time_s, event.position_px});
  if (!moving_ && length(event.position_px - touch->at_px) <= feel_.slop_px) return;
  start_moving(actions);
  follow(*touch, event.position_px, actions);
}

void Gestures::lift(const InputEvent& event, exhibit::Actions& actions) {
  if (!holds(event.pointer)) return;
  move(event, actions);
  const Touch touch = *std::ranges::find(touches_, event.pointer, &Touch::pointer);
  if (!moving_) finish_press(touch, event.time_s, actions);
  else if (touches_.size() == 1) actions.push_back(exhibit::FlingMap{velocity(event.time_s)});
  let_go(event.pointer);
}

void Gestures::leave(int pointer, exhibit::Actions& actions) {
  if (holds(pointer)) {
    if (!moving_) actions.push_back(exhibit::ReleaseMap{});
    else if (touches_.size() == 1) actions.push_back(exhibit::FlingMap{});
    let_go(pointer);
  }
  if (pointer == mouse) actions.push_back(exhibit::LeaveMap{});
}

void Gestures::turn_wheel(const InputEvent& event, exhibit::Actions& actions) {
  const double notches = std::clamp(event.amount, -max_notches, max_notches);
  if (notches != 0) actions.push_back(exhibit::ZoomMap{std::exp2(notches * doublings_per_notch), event.position_px});
}

bool Gestures::follows_last_tap(const Touch& touch) const {
  return last_tap_ && touch.down_s - last_tap_->time_s <= double_tap_s &&
         length(touch.at_px - last_tap_->at_px) <= feel_.slop_px * double_tap_slops;
}

void Gestures::finish_press(const Touch& touch, double time_s, exhibit::Actions& actions) {
  const bool tap = time_s - touch.down_s <= patience_s;
  const bool second = follows_last_tap(touch);
  if (tap && !second) {
    last_tap_ = Tap{touch.at_px, time_s};
    return actions.push_back(exhibit::TapMap{touch.at_px});
  }
  if (tap && last_tap_->settled) {
    last_tap_->time_s = time_s;
    return;
  }
  last_tap_.reset();
  actions.push_back(exhibit::ReleaseMap{});
  if (tap) actions.push_back(exhibit::ApproachMap{double_tap_factor, touch.at_px});
}

void Gestures::start_moving(exhibit::Actions& actions) {
  if (moving_) return;
  moving_ = true;
  last_tap_.reset();
  actions.push_back(exhibit::ReleaseMap{});
}

// Every step starts from where each finger was seen last, so that a finger that comes or goes moves nothing.
void Gestures::follow(Touch& touch, Vec2 to_px, exhibit::Actions& actions) {
  const auto grip_now = [this] {
    const Touch& a = touches_.front();
    const Touch& b = touches_.at(touches_.size() > 1 ? 1 : 0);
    return grip(a.at_px, b.at_px, feel_.slop_px);
  };
  const Grip before = grip_now();
  touch.at_px = to_px;
  const Grip after = grip_now();
  const Vec2 by_px = after.centre_px - before.centre_px;
  if (by_px != Vec2{}) actions.push_back(exhibit::PanMap{by_px});
  const double factor = after.spread_px / before.spread_px;
  if (factor != 1) actions.push_back(exhibit::ZoomMap{factor, after.centre_px});
}

void Gestures::let_go(int pointer) {
  std::erase_if(touches_, [&](const Touch& touch) { return touch.pointer == pointer; });
  moving_ = moving_ && !touches_.empty();
  trail_.clear();
}

// A finger at rest may repeat itself; only where it went counts, so that its rest can be told from the time.
void Gestures::note(Sample sample) {
  if (!trail_.empty() && trail_.back().at_px == sample.at_px) return;
  std::erase_if(trail_, [&](const Sample& old) { return sample.time_s - old.time_s > trail_s; });
  trail_.push_back(sample);
}

Vec2 Gestures::velocity(double now_s) const {
  if (trail_.empty() || now_s - trail_.back().time_s > rest_s) return {};
  const double lasted_s = trail_.back().time_s - trail_.front().time_s;
  if (lasted_s < least_trail_s) return {};
  const Vec2 px_per_s = (trail_.back().at_px - trail_.front().at_px) / lasted_s;
  return px_per_s * std::min(1.0, feel_.max_fling_px_per_s / std::max(length(px_per_s), 1.0));
}

}  // namespace beffroi::input
