// The vocabulary of the panels: what a button, a chip or a floating surface looks like, whichever panel it is in.
#pragma once

#include "ui/brush.h"
#include "ui/touch.h"

namespace beffroi::ui {

// A surface with its edge, for those who cannot see shadows; and one that floats above the map, with its shadow.
void surface(Canvas& canvas, const Box2& box, double radius_px);
void floating(Canvas& canvas, const Box2& box, double radius_px);

// An icon to touch: clear until a hand is near, raised from its card, or floating above the map.
void icon_button(Canvas& canvas, const Box2& box, std::string_view icon_name, const exhibit::Action& action);
void raised_button(Canvas& canvas, const Box2& box, std::string_view icon_name, const exhibit::Action& action);
void floating_button(Canvas& canvas, const Box2& box, std::string_view icon_name, const exhibit::Action& action);

// A word, or an icon and a word, with round ends. `chosen` fills it with the accent.
struct Chip {
  std::string text;
  std::string icon;
  bool chosen = false;
  exhibit::Action action;
  bool outlined = false;  // leads to another page
};
double chip_width_px(const Canvas& canvas, const Chip& chip);
void draw_chip(Canvas& canvas, const Box2& box, const Chip& chip);
// Chips in rows from a corner on, as many in a row as fit. Returns where the rows end, in px.
double draw_chips(Canvas& canvas, Vec2 corner, double width_px, const std::vector<Chip>& chips);

// Colours of a surface that may be chosen, under a hand.
struct Look {
  Colour surface;
  Colour text;
};
Look look_of(const Canvas& canvas, Colour at_rest, bool chosen, Feel feel);

// Around what can be touched, in the looks that ask for it.
void edge(Canvas& canvas, const Box2& box, double radius_px);

// Around what the keyboard points at.
void focus_ring(Canvas& canvas, const Box2& box, double radius_px);

}  // namespace beffroi::ui
