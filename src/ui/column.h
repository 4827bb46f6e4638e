// A column of copy that grows downwards: cards are written in it from top to bottom.
#pragma once

#include "ui/brush.h"

namespace beffroi::ui {

struct Column {
  static constexpr double endless_px = 1e9;

  Canvas& canvas;
  double x_px = 0;
  double y_px = 0;  // where the next thing goes
  double width_px = 0;

  void space(double px) { y_px += px; }
  void write(const Copy& copy, Colour colour);
  void write(std::string_view text, Voice voice, Colour colour);

  // Where that copy has to be in sight, so that anything of it is seen: a few lines are one thought, which is not read
  // in parts; more of them come line by line. What belongs to the copy is seen with it.
  double thought_end_px(const Copy& copy) const;
  double thought_px(const Copy& copy) const { return thought_end_px(copy) - y_px; }

  Vec2 corner() const { return {x_px, y_px}; }
  // What goes on in this column, however far down.
  Box2 container() const { return {{x_px, -endless_px}, {x_px + width_px, endless_px}}; }
  // A column within this one that starts at the same height.
  Column part(double from_px, double part_width_px) const { return {canvas, x_px + from_px, y_px, part_width_px}; }
};

}  // namespace beffroi::ui
