#include "map/grounds.h"

#include <fmt/format.h>

namespace beffroi::map {

Colour over(Colour below, Colour above) { return mix(below, with_alpha(above, 1), above.a); }

std::vector<GroundColour> grounds_of(const Theme& theme) {
  std::vector<GroundColour> grounds{{"backdrop", over({0, 0, 0, 1}, theme.backdrop)}};
  Colour land = grounds.front().colour;
  if (const auto layer = theme.layers.find("land"); layer != theme.layers.end() && layer->second.fill) {
    land = over(land, *layer->second.fill);
    grounds.push_back({"layer.land", land});
  }
  for (const auto& [id, style] : theme.layers)
    for (const auto& [value, tint] : style.fill_values)
      grounds.push_back({fmt::format("layer.{} {}", id, value), over(land, tint)});
  const std::vector<GroundColour> land_and_tints(grounds.begin() + 1, grounds.end());
  for (const auto& [id, style] : theme.layers) {
    if (id == "land" || !style.fill || style.fill->a == 1) continue;
    for (const GroundColour& below : land_and_tints)
      grounds.push_back({fmt::format("layer.{} on {}", id, below.name), over(below.colour, *style.fill)});
  }
  return grounds;
}

}  // namespace beffroi::map
