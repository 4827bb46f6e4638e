// The axis on which a bar shows a value: round bounds and round steps between them. Pure.
#pragma once

#include <vector>

namespace beffroi::ui {

struct Axis {
  double from = 0;
  double to = 1;
  double step = 1;

  double share_of(double value) const { return (value - from) / (to - from); }  // 0 at its left end, 1 at its right one
  std::vector<double> ticks() const;
};

// From zero to the value or beyond it, in one step or two. Where the value is below zero, the axis goes on by a step on
// the other side: zero within it is where the bar comes from, and no bar looks like one that fills a frame.
Axis axis_for(double value);

}  // namespace beffroi::ui
