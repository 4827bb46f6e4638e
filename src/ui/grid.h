// How to set many small things of one kind in a box: the dots and marks of a picture. Pure.
#pragma once

#include "base/geometry.h"

namespace beffroi::ui {

// Rows and columns in which `count` things of one kind are set as large as a box allows; even rows are preferred.
struct Grid {
  int columns = 1;
  int rows = 1;
  double pitch_px = 0;
};
Grid fit_grid(int count, Vec2 room_px, double widest_pitch_px);

}  // namespace beffroi::ui
