#include "ui/scroll.h"

#include <algorithm>
#include <cmath>

namespace beffroi::ui {

namespace {

constexpr double glide_s = 0.28;  // in which a glide loses all but 1/e of its speed
constexpr double slowest_px_per_s = 8;
constexpr double memory_s = 0.05;  // of the speed of the hand

void drag(Scroll& scroll, const Hand& hand, double dt_s) {
  const double by_px = hand.has_slid() ? -hand.moved_px().y : 0;
  scroll.offset_px += by_px;
  if (dt_s <= 0 || hand.went_up()) return;
  const double weight = 1 - std::exp(-dt_s / memory_s);
  scroll.velocity_px_per_s = std::lerp(scroll.velocity_px_per_s, by_px / dt_s, weight);
}

// Exact for any dt: the speed decays exponentially, and the way is its integral.
void glide(Scroll& scroll, double dt_s) {
  const double kept = std::exp(-dt_s / glide_s);
  scroll.offset_px += scroll.velocity_px_per_s * glide_s * (1 - kept);
  scroll.velocity_px_per_s *= kept;
  if (std::abs(scroll.velocity_px_per_s) >= slowest_px_per_s) return;
  scroll.offset_px += scroll.velocity_px_per_s * glide_s;  // the rest of the way: it ends where it was bound for
  scroll.velocity_px_per_s = 0;
}

}  // namespace

void glide_by(Scroll& scroll, double by_px) { scroll.velocity_px_per_s += by_px / glide_s; }

void step(Scroll& scroll, const Hand& hand, const Box2& window_px, double step_px, double dt_s) {
  if (hand.went_down()) {
    scroll.held = window_px.contains(hand.at_px());
    if (scroll.held) scroll.velocity_px_per_s = 0;
  }
  if (scroll.held) drag(scroll, hand, dt_s);
  else glide(scroll, dt_s);
  if (!hand.is_down()) scroll.held = false;
  if (hand.is_present() && window_px.contains(hand.at_px())) glide_by(scroll, -hand.wheel() * step_px);
  glide_by(scroll, hand.steps_down() * step_px);

  const double inside = std::clamp(scroll.offset_px, 0.0, std::max(0.0, scroll.end_px));
  if (inside != scroll.offset_px) scroll.velocity_px_per_s = 0;
  scroll.offset_px = inside;
}

}  // namespace beffroi::ui
