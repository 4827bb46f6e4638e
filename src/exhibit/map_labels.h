// The names of countries, waters and towns, as the exhibition's places.toml lists them. Used by exhibit/labels only.
#pragma once

#include <vector>

#include "exhibit/borders.h"
#include "exhibit/lettering.h"
#include "map/labels.h"

namespace beffroi::exhibit {

// Those that the scale shows, and those that are still fading out. A town's name keeps to its side of the border, a
// country's to its land, a water's to its water; all of them to the area.
std::vector<map::LabelCandidate> map_labels(const LabelView& view, const Lines& lines, const Box2& area);

}  // namespace beffroi::exhibit
