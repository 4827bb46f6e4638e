// How the table of hubs and themes is laid out, and the heads of its columns: number, name and icon of each hub.
// Called by matrix_card, which writes the rows.
#pragma once

#include "ui/column.h"

namespace beffroi::ui {

struct MatrixGrid {
  double name_px = 0;  // of the lane of themes
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

// Where a column is too narrow for its name, all names are turned, to be read upwards.
struct MatrixHeads {
  double height_px = 0;
  bool turned = false;
};

MatrixHeads measure_heads(const Canvas& canvas, const MatrixGrid& grid);
void write_heads(Column& column, const MatrixGrid& grid, const MatrixHeads& heads);
// Only the icons, in one row as high as a finger: for heads that are scrolled away.
void write_pinned_heads(const Column& column, const MatrixGrid& grid);

}  // namespace beffroi::ui
