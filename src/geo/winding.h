// Which way round the rings of areas run. A renderer that knows on which side of an outline its area lies can draw the
// other side alone. Called by geo/load.
#pragma once

#include "geo/features.h"

namespace beffroi::geo {

// Turns rings around where needed, so that who follows one has its area on the left (y north): outer rings run
// anticlockwise, holes clockwise. `lonlat` stays in step.
void wind_areas(Features& lonlat, Features& local);

}  // namespace beffroi::geo
