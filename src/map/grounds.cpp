#include "map/grounds.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace beffroi::map {

namespace {

GroundColour backdrop_of(const Theme& theme) { return {"backdrop", over({0, 0, 0, 1}, theme.backdrop)}; }

// All of them, each below that colour.
std::vector<GroundColour> below(const std::vector<GroundColour>& grounds, std::string_view name, Colour above) {
  std::vector<GroundColour> out;
  out.reserve(grounds.size());
  for (const GroundColour& ground : grounds)
    out.push_back({fmt::format("{} on {}", name, ground.name), over(ground.colour, above)});
  return out;
}

}  // namespace

Grounds grounds_of(const Theme& theme) {
  Grounds grounds{backdrop_of(theme), {}};
  const std::optional<GroundColour> plain = plain_land(theme);
  if (plain) grounds.land.push_back(*plain);
  const Colour below_tints = plain.value_or(grounds.backdrop).colour;
  for (const auto& [id, style] : theme.layers)
    for (const auto& [value, tint] : style.fill_values)
      grounds.land.push_back({fmt::format("layer.{} {}", id, value), over(below_tints, tint)});
  const std::vector<GroundColour> land_and_tints = grounds.land;
  for (const auto& [id, style] : theme.layers) {
    if (id == "land" || !style.fill || style.fill->a == 1) continue;
    std::ranges::move(below(land_and_tints, "layer." + id, *style.fill), std::back_inserter(grounds.land));
  }
  const std::vector<GroundColour> all_land = grounds.land;
  for (const auto& [name, colour] :
       {std::pair{"place.lift", theme.place.lift}, std::pair{"place.dim", theme.place.dim}})
    std::ranges::move(below(all_land, name, colour), std::back_inserter(grounds.land));
  return grounds;
}

std::optional<GroundColour> plain_land(const Theme& theme) {
  const auto layer = theme.layers.find("land");
  if (layer == theme.layers.end() || !layer->second.fill) return std::nullopt;
  return GroundColour{"layer.land", over(backdrop_of(theme).colour, *layer->second.fill)};
}

std::vector<GroundColour> under_names(const Grounds& grounds) {
  return grounds.land.empty() ? std::vector{grounds.backdrop} : grounds.land;
}

std::vector<GroundColour> under_signs(const Grounds& grounds) {
  std::vector<GroundColour> all{grounds.backdrop};
  all.insert(all.end(), grounds.land.begin(), grounds.land.end());
  return all;
}

}  // namespace beffroi::map
