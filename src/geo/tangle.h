// Tells areas from tangles. Called by geo/features before an area meets the tessellator or the overlay: both take a few
// crossings in their stride, but a damaged ring that crosses itself everywhere costs them minutes.
#pragma once

#include <vector>

#include "base/geometry.h"

namespace beffroi::geo {

// Whether the rings' edges cross one another more often than there are edges. The effort is bounded: rings so dense
// that counting itself takes too long are a tangle too.
bool is_tangle(const std::vector<Path>& rings);

}  // namespace beffroi::geo
