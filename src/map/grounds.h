// What the names, lines and markers of a map lie on: its sea, its land, the land under each tint, and all of it where a
// place is chosen.
// Used by map/contrast and map/distinct.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "map/style.h"

namespace beffroi::map {

struct GroundColour {
  std::string name;  // "backdrop", "layer.land", "layer.provinces flanders", "place.lift on layer.land"
  Colour colour;     // opaque
};

struct Grounds {
  GroundColour backdrop;
  std::vector<GroundColour> land;  // none where the theme fills no land: the backdrop is its land then
};

// Land is what the layer "land" fills, as tints are what fill_values are; what another layer fills without hiding them,
// as towns, lies on each. Over each of these a chosen place is lifted, and others dimmed. Other fills, as lakes, are
// too small to carry names.
Grounds grounds_of(const Theme& theme);

// The land that no tint lies on; none where the theme does not fill the layer "land".
std::optional<GroundColour> plain_land(const Theme& theme);

// What names on land may stand on, and what signs may, which stand anywhere.
std::vector<GroundColour> under_names(const Grounds& grounds);
std::vector<GroundColour> under_signs(const Grounds& grounds);

}  // namespace beffroi::map
