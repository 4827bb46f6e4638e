// A number as a picture: large in display type, and beside it as many dots or marks, or below it a bar on its axis.
#pragma once

#include "ui/column.h"

namespace beffroi::ui {

// `mark` names the icon that stands for one thing in a picture of marks.
void write_figure(Column& column, const content::Figure& figure, std::string_view mark);

// Rows and columns in which `count` things of one kind are set as large as a box allows; even rows are preferred.
struct Grid {
  int columns = 1;
  int rows = 1;
  double pitch_px = 0;
};
Grid fit_grid(int count, Vec2 room_px, double widest_pitch_px);

}  // namespace beffroi::ui
