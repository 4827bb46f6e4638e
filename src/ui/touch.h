// What can be touched: a box that does one Action when a hand presses and lets go inside it.
// The only place where panels turn hands into Actions.
#pragma once

#include "ui/canvas.h"

namespace beffroi::ui {

// How strongly a target answers the hand, eased, 0..1.
struct Feel {
  double hover = 0;
  double press = 0;
};

Feel touch(Canvas& canvas, const Box2& box, const exhibit::Action& action);

// What a surface looks like under that hand. One that is clear at rest is `hover` without opacity.
Colour under_hand(const Canvas& canvas, Colour surface, Feel feel);

}  // namespace beffroi::ui
