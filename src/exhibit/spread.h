// Markers that come too close move apart, so that each can be touched. Called by exhibit/markers.
// A pure function of where they are: the same view always spreads them alike, a little zoom moves them a little, and
// panning moves them all by the same. It knows nothing of hubs.
#pragma once

#include <vector>

#include "base/geometry.h"

namespace beffroi::exhibit {

// Moved so that no two are nearer to each other than `least_px`. What is apart already stays where it is.
std::vector<Vec2> spread(std::vector<Vec2> places_px, double least_px);

}  // namespace beffroi::exhibit
