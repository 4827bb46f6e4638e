// What a map publisher prints at the foot of a map: its key, how long a kilometre is, and whose data it shows. A part
// of compose(). The map is never turned, so there is no arrow to the north.
#pragma once

#include <vector>

#include "exhibit/screen.h"
#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/scene.h"

namespace beffroi::exhibit {

struct Furniture {
  Box2 box;  // screen px; empty when there is none
  std::vector<map::Curve> curves;
  std::vector<map::Text> texts;
};

// A line at the lower right, on a band along the foot, lower than the margin that panels keep: no panel, name or marker
// ever comes there, and it never moves. Its key tells of the layer in sight that has a name, "layer.<id>.name" among
// the texts. None where the theme has no style for labels of kind "credit".
Furniture furniture(const World& world, const State& state);

// The longest of 1, 2, 3, 5, 10, 20 … metres that is no longer than `most_m`; 1 at least.
double round_length_m(double most_m);

}  // namespace beffroi::exhibit
