// The names of provinces, close up. Used by exhibit/labels only.
#pragma once

#include <vector>

#include "exhibit/borders.h"
#include "exhibit/lettering.h"
#include "exhibit/markers.h"
#include "map/labels.h"

namespace beffroi::exhibit {

// Each lies wholly in its province, and away from a hub of the same name.
std::vector<map::LabelCandidate> province_labels(const LabelView& view, const Lines& lines,
                                                 const std::vector<Marker>& all);

}  // namespace beffroi::exhibit
