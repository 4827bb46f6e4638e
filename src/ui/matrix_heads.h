// How the table of hubs and themes is laid out, and the heads of its columns: number, name and icon of each hub. They
// stay at the top while the rows scroll.
// Called by matrix_card, which writes the rows.
#pragma once

#include "ui/column.h"

namespace beffroi::ui {

struct MatrixGrid {
  double name_px = 0;  // of the lane of themes
  double icon_px = 0;  // of them, what the icons of the themes take; 0 where the names need it all
  double cell_px = 0;  // of a hub's column
  double row_px = 0;   // of a row, at least
  Voice voice = Voice::caption;

  double left_px(const Column& column, std::size_t hub) const {
    return column.x_px + name_px + cell_px * static_cast<double>(hub);
  }
  Vec2 middle_of(const Column& column, std::size_t hub) const {
    return {left_px(column, hub) + cell_px / 2, column.y_px + row_px / 2};
  }
};

// Where columns are too narrow for their names, all names are turned, to be read upwards.
struct MatrixHeads {
  static constexpr double most_of_window = 0.3;  // so that rows stay in sight below them

  double height_px = 0;
  double least_px = 0;  // while the rows are scrolled: the names go where they would leave too little room for them
  Voice voice = Voice::caption;
  bool turned = false;
};

// `corner_px`: what the hint beside the heads needs. `below_px`: what must be seen below them without scrolling.
MatrixHeads measure_heads(const Canvas& canvas, const MatrixGrid& grid, double corner_px, double below_px);
// At the foot of `band`, which loses height to the scrolled page until the least is left. Numbers always stay.
void write_heads(const Column& column, const MatrixGrid& grid, const MatrixHeads& heads, const Box2& band);
// Of the names and the hint, 0 … 1: gone as soon as the band is too low for them.
double strength_of_names(const Canvas& canvas, const MatrixHeads& heads, const Box2& band);

}  // namespace beffroi::ui
