// The names of the hubs: how they may be set, and where beside their markers. Used by exhibit/labels only.
#pragma once

#include <vector>

#include "exhibit/borders.h"
#include "exhibit/lettering.h"
#include "exhibit/markers.h"
#include "map/labels.h"

namespace beffroi::exhibit {

// One for each whole marker, and for those whose names still fade out. No place of a name is nearer to another's marker
// than to its own, nor reads as if it were that one's.
std::vector<map::LabelCandidate> hub_labels(const LabelView& view, const Lines& lines, const std::vector<Marker>& all);

}  // namespace beffroi::exhibit
