// Where the parts of the console are: columns on a screen that lies, one above the other on one that stands.
// Parts with words get the height they need; pictures, notes and the list of stops share the rest.
#pragma once

#include <functional>

#include "base/geometry.h"

namespace beffroi::ui {

// How high a part must be, for its width.
using Height = std::function<double(double width_px)>;

struct ConsoleNeeds {
  Height tours;
  Height tools;
  Height places;
  Height audience;
  double clocks_px = 0;
  double clocks_width_px = 0;
  double steps_px = 0;
  double next_foot_px = 0;
  double gap_px = 0;
  double picture_shape = 16.0 / 9;  // width to height of the audience's glass
};

struct ConsoleLayout {
  Box2 tours;
  Box2 clocks;
  Box2 now;
  Box2 steps;
  Box2 tools;
  Box2 places;
  Box2 next;
  Box2 notes;
  Box2 stops;
  Box2 audience;
};

ConsoleLayout console_layout(const ConsoleNeeds& needs, Vec2 size_px);

}  // namespace beffroi::ui
