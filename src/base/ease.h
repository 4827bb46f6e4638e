// Easing curves: functions of t in 0..1 that start at 0 and end at 1.
#pragma once

#include <algorithm>

namespace beffroi {

constexpr double ease_in_out(double t) {
  t = std::clamp(t, 0.0, 1.0);
  return t * t * t * (t * (t * 6 - 15) + 10);
}

}  // namespace beffroi
