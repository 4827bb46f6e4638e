// What panels are painted with: surfaces, lines, soft edges, icons and set type, into the current ImGui window.
// Boxes and points are screen px. All of it follows the canvas's opacity.
#pragma once

#include <imgui.h>

#include "ui/canvas.h"
#include "ui/desk.h"

namespace beffroi::ui {

inline ImVec2 at(Vec2 p) { return {static_cast<float>(p.x), static_cast<float>(p.y)}; }

void fill(Canvas& canvas, const Box2& box, Colour colour, double radius_px = 0);
// As fill, for large surfaces: an opaque one hides what is below it also from the work of drawing.
void cover(Canvas& canvas, const Box2& box, Colour colour, double radius_px);
void fill_below(Canvas& canvas, const Box2& box, Colour colour, double radius_px);  // only the lower corners are round
void outline(Canvas& canvas, const Box2& box, Colour colour, double width_px, double radius_px = 0);
void disc(Canvas& canvas, Vec2 centre, double radius_px, Colour colour);
void ring(Canvas& canvas, Vec2 centre, double radius_px, double width_px, Colour colour);
// A share of a ring, 0 … 1, clockwise from the top.
void arc(Canvas& canvas, Vec2 centre, double radius_px, double width_px, double share, Colour colour);
void hairline(Canvas& canvas, Vec2 from, double width_px, Colour colour);
// From one colour at the top to another at the bottom.
void fade(Canvas& canvas, const Box2& box, Colour top, Colour bottom);
// The light that a raised surface keeps from what lies below it; only outside of `box`.
void shadow(Canvas& canvas, const Box2& box, double radius_px, double spread_px);

// A finished picture of the graphics memory, as large as the box.
void picture(Canvas& canvas, const Box2& box, Picture shown, double radius_px);

// How much is seen, 0 … 1, of what ends there on a page that scrolls: its lower edge runs through no word and no
// button, they wait below it.
double strength_in_sight(const Canvas& canvas, double end_px);
// What is painted as long as this lives is seen together or not at all.
class Whole {
public:
  Whole(Canvas& canvas, double end_px);
  ~Whole();
  Whole(const Whole&) = delete;
  Whole(Whole&&) = delete;
  Whole& operator=(const Whole&) = delete;
  Whole& operator=(Whole&&) = delete;

private:
  Canvas& canvas_;
  double before_;
};

// The icon of that Material name, around a point. Nothing when there is no such icon.
void icon(Canvas& canvas, std::string_view name, Voice voice, Vec2 centre, Colour colour);

// Copy from its top left corner, leading included. `container` must hold it: see fit.h.
void paint(Canvas& canvas, const Copy& copy, Vec2 top_left, Colour colour, const Box2& container);
// One line, its capitals centred upright in `box`, at its left or in its middle.
void paint_in(Canvas& canvas, const Copy& copy, const Box2& box, Colour colour);
void paint_centred(Canvas& canvas, const Copy& copy, const Box2& box, Colour colour);
// One line, the top of its capitals at `y`: for numbers that are pictures.
void paint_capitals(Canvas& canvas, const Copy& copy, Vec2 top_left, Colour colour, const Box2& container);
// One line turned to the left, so that it reads upwards: its baseline stands at `foot`.x and begins at `foot`.y.
void paint_turned(Canvas& canvas, const Copy& copy, Vec2 foot, Colour colour, const Box2& container);

}  // namespace beffroi::ui
