// How far a card is scrolled: follows the hand that drags it, glides on when let go, and rests within its ends.
// A value; card.cpp steps it once a frame.
#pragma once

#include "base/geometry.h"
#include "ui/hand.h"

namespace beffroi::ui {

struct Scroll {
  double offset_px = 0;
  double end_px = 0;  // the farthest offset: what the content is longer than its window
  double velocity_px_per_s = 0;
  bool held = false;         // by the hand
  bool has_new_end = false;  // that its marks do not show yet

  bool is_gliding() const { return velocity_px_per_s != 0; }
  bool is_moving() const { return is_gliding() || has_new_end; }
  void end_at(double px) {
    has_new_end = px != end_px;
    end_px = px;
  }
};

// Sets it gliding, to come to rest that much farther on.
void glide_by(Scroll& scroll, double by_px);

// `step_px`: what one notch of the wheel, or one press of an arrow key, moves.
void step(Scroll& scroll, const Hand& hand, const Box2& window_px, double step_px, double dt_s);

}  // namespace beffroi::ui
