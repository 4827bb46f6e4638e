// Where the eye is: a value. Made by flights, gestures and bounds; read by everything that maps local metres to pixels.
//
//        local metres                            screen px
//        y ▲                                     (0,0) ─────► x
//          │      centre ●  ◄── is drawn at ──►    │      ● viewport centre
//          └──────► x                              ▼ y
#pragma once

#include "base/geometry.h"

namespace beffroi::map {

struct Viewport {
  Vec2 size_px{1920, 1080};
  double px_per_mm = 1;  // of the display, so that type, targets and lines have a size in the hall

  bool operator==(const Viewport&) const = default;
};

// A display of `diagonal_inch` that shows `size_px`.
Viewport make_viewport(Vec2 size_px, double diagonal_inch);

struct Camera {
  Vec2 centre;  // local metres
  double metres_per_px = 100;

  bool operator==(const Camera&) const = default;
};

// The parts of the screen that panels cover, measured from its edges. The rest is where the map is looked at.
struct Padding {
  double left_px = 0;
  double top_px = 0;
  double right_px = 0;
  double bottom_px = 0;

  bool operator==(const Padding&) const = default;
};

Box2 free_box(const Viewport& viewport, const Padding& padding);  // screen px

Vec2 to_screen(const Camera& camera, const Viewport& viewport, Vec2 local);
Vec2 to_local(const Camera& camera, const Viewport& viewport, Vec2 screen);
Box2 visible_box(const Camera& camera, const Viewport& viewport);  // local metres

// The n of the scale 1:n on the display's glass.
double scale_denominator(const Camera& camera, const Viewport& viewport);
double metres_per_px_at(double scale_denominator, const Viewport& viewport);

// The camera that shows all of `box` as large as possible in the free part of the screen.
Camera frame(const Box2& box, const Viewport& viewport, const Padding& padding);
// The camera at `metres_per_px` that has `point` in the middle of the free part of the screen.
Camera centred(Vec2 point, double metres_per_px, const Viewport& viewport, const Padding& padding);

// Scaled by `factor` (> 1 comes closer) so that what lies under `anchor_px` stays there.
Camera zoomed(const Camera& camera, const Viewport& viewport, double factor, Vec2 anchor_px);

// How far the eye may go. `home` is where the middle of the view may rest; beyond it a hand meets growing resistance
// and the view swings back when let go. `data` is never left: there is nothing to see outside it.
struct Limits {
  Box2 home;  // local metres
  Box2 data;  // local metres
  double closest_m_per_px = 1;
};

// Scale and centre brought inside the hard limits.
Camera limited(const Camera& camera, const Viewport& viewport, const Limits& limits);
// The same camera with its centre brought back to `home`: where the view swings to.
Camera rested(const Camera& camera, const Viewport& viewport, const Limits& limits);
// Moved by a hand's pixels, with resistance outside `home`.
Camera panned(const Camera& camera, const Viewport& viewport, const Limits& limits, Vec2 by_px);

}  // namespace beffroi::map
