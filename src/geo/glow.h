// The light of areas, as towns shine at night seen from above. Called by geo/draw_up, in local metres.
#pragma once

#include <vector>

#include "geo/layer.h"

namespace beffroi::geo {

// Light that falls to nothing `reach` away from the areas and is strongest in the middle of large ones. Cells are a
// third of the reach, and larger where `bounds` would take too many.
Glow make_glow(const std::vector<Feature>& areas, double reach, const Box2& bounds);

}  // namespace beffroi::geo
