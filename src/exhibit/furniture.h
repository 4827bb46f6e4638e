// What a map publisher prints at the foot of a map: how long a kilometre is, and whose data it shows. A part of
// compose(); exhibit/labels keeps names clear of it. The map is never turned, so there is no arrow to the north.
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

// At the lower right of what the panels leave of the map; on the way from there to beside an open card it fades, and
// so it does where a marker comes, to come up elsewhere; where there is no room it is gone.
// None where the theme has no style for labels of kind "credit".
Furniture furniture(const World& world, const State& state);

// The longest of 1, 2, 5, 10, 20 … metres that is no longer than `most_m`; 1 at least.
double round_length_m(double most_m);

}  // namespace beffroi::exhibit
