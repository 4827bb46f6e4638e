#include "map/grounds.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace beffroi::map {

Colour over(Colour below, Colour above) { return mix(below, with_alpha(above, 1), above.a); }

namespace {

// All of them, each below that colour.
std::vector<GroundColour> below(const std::vector<GroundColour>& grounds, std::string_view name, Colour above) {
  std::vector<GroundColour> out;
  out.reserve(grounds.size());
  for (const GroundColour& ground : grounds)
    out.push_back({fmt::format("{} on {}", name, ground.name), over(ground.colour, above)});
  return out;
}

}  // namespace

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
    std::ranges::move(below(land_and_tints, "layer." + id, *style.fill), std::back_inserter(grounds));
  }
  const std::vector<GroundColour> all_land(grounds.begin() + 1, grounds.end());
  for (const auto& [name, colour] :
       {std::pair{"place.lift", theme.place.lift}, std::pair{"place.dim", theme.place.dim}})
    std::ranges::move(below(all_land, name, colour), std::back_inserter(grounds));
  return grounds;
}

}  // namespace beffroi::map
