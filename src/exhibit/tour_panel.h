// Where a tour's caption and buttons stand. As high as the longest caption of the tour needs, so that nothing moves
// from stop to stop. Called by exhibit/screen; ui/tour_panel draws into it.
#pragma once

#include "base/geometry.h"

namespace beffroi::exhibit {

struct Metrics;
struct State;
struct World;

struct TourPanel {
  Box2 box;       // empty while no tour is on
  Box2 progress;  // empty where there is none
  Box2 label;
  Box2 caption;
  Box2 sign;  // of a touch, where visitors are invited to; then the label names the languages
  Box2 buttons;
  bool large = false;  // whether the caption is set as large as can be
};

// On course: the caption. While a hand wanders: a row with the way back. Either stands on the foot of `room`.
TourPanel lay_out_tour(const World& world, const State& state, const Metrics& metrics, const Box2& room);

}  // namespace beffroi::exhibit
