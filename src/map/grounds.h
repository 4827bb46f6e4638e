// What the names, lines and markers of a map lie on: its sea, its land, the land under each tint, and all of it where a
// place is chosen.
// Used by map/contrast and map/distinct.
#pragma once

#include <string>
#include <vector>

#include "map/style.h"

namespace beffroi::map {

struct GroundColour {
  std::string name;  // "backdrop", "layer.land", "layer.provinces flanders", "place.lift on layer.land"
  Colour colour;     // opaque
};

// What shows through a colour that is not opaque is the colour below.
Colour over(Colour below, Colour above);

// The first is the backdrop. Land is what the layer "land" fills, as tints are what fill_values are; what another layer
// fills without hiding them, as towns, lies on each. Over each of these a chosen place is lifted, and others dimmed.
// Other fills, as lakes, are too small to carry names.
std::vector<GroundColour> grounds_of(const Theme& theme);

}  // namespace beffroi::map
