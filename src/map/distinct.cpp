#include "map/distinct.h"

#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "map/grounds.h"
#include "map/vision.h"

namespace beffroi::map {

namespace {

// In CIEDE2000. Areas that touch, with a line between them, are compared side by side: there 2 is seen at a glance.
// Things that stand apart are compared from memory, and need much more.
constexpr double between_tints = 1.5;
constexpr double between_water_and_land = 3;
constexpr double between_things = 15;

struct Named {
  std::string name;
  Colour colour;
};

// The vision for which two colours come closest, and how far apart they are then.
std::pair<Vision, double> closest(Colour a, Colour b) {
  std::pair out{Vision::usual, difference(a, b)};
  for (const Vision vision : visions)
    if (const double apart = difference(seen_by(vision, a), seen_by(vision, b)); apart < out.second)
      out = {vision, apart};
  return out;
}

struct Pairs {
  Colour backdrop;
  Issues& issues;

  // `place`: where the upper colour is written; none when the theme lacks it, which its reader has said.
  void check(const Node* place, const Named& upper, const Named& lower, double needed) const {
    if (place == nullptr) return;
    const Colour below = over(backdrop, lower.colour);
    const auto [vision, apart] = closest(over(below, upper.colour), below);
    if (apart >= needed) return;
    issues.push_back(
        {Severity::warning, place->place(),
         fmt::format("{} {} and {} {} are only {:.1f} apart for {}, and need {:.1f} (CIEDE2000)", upper.name,
                     to_text(upper.colour), lower.name, to_text(lower.colour), apart, to_text(vision), needed),
         "make them differ in lightness, which everybody sees"});
  }
};

const Node* find(const Node& file, std::string_view table, std::string_view key) {
  const Node* found = file.find(table);
  return found == nullptr ? nullptr : found->find(key);
}

void check_marker(const Theme& theme, const Node& file, const Grounds& grounds, const Pairs& pairs) {
  const MarkerStyle& marker = theme.marker;
  const Named fill{"marker.fill", marker.fill};
  const Named chosen{"marker.chosen_fill", marker.chosen_fill};
  const Named dimmed{"marker.dimmed_fill", marker.dimmed_fill};
  pairs.check(find(file, "marker", "chosen_fill"), chosen, fill, between_things);
  for (const Named& other : {fill, chosen})
    pairs.check(find(file, "marker", "dimmed_fill"), dimmed, other, between_things);
  pairs.check(find(file, "marker", "mate"), {"marker.mate", marker.mate}, {"marker.ring", marker.ring}, between_things);
  for (const GroundColour& ground : under_signs(grounds)) {
    pairs.check(find(file, "marker", "fill"), fill, {ground.name, ground.colour}, between_things);
    pairs.check(find(file, "marker", "chosen_fill"), chosen, {ground.name, ground.colour}, between_things);
  }
}

// Neighbours are not known here: every tint must differ from every other of its layer.
void check_tints(const Node& layer, std::string_view id, const LayerStyle& style, Colour land, Issues& issues) {
  const Node* table = layer.find("fill_values");
  for (auto a = style.fill_values.begin(); a != style.fill_values.end(); ++a)
    for (auto b = std::next(a); b != style.fill_values.end(); ++b) {
      const auto name = [&](const std::string& value) { return fmt::format("layer.{} {}", id, value); };
      Pairs{land, issues}.check(table == nullptr ? nullptr : table->find(b->first),
                                {name(b->first), over(land, b->second)}, {name(a->first), over(land, a->second)},
                                between_tints);
    }
}

void check_areas(const Theme& theme, const Node& file, const Pairs& pairs) {
  const Node* layers = file.find("layer");
  if (layers == nullptr) return;
  const std::optional<GroundColour> land = plain_land(theme);
  if (land)
    pairs.check(layers->find("land")->find("fill"), {land->name, land->colour}, {"backdrop", theme.backdrop},
                between_water_and_land);
  const Colour below_tints = land ? land->colour : pairs.backdrop;
  for (const auto& [id, style] : theme.layers)
    if (const Node* layer = layers->find(id)) check_tints(*layer, id, style, below_tints, pairs.issues);
}

}  // namespace

void check_distinct(const Theme& theme, const Node& file, Issues& issues) {
  if (file.find("backdrop") == nullptr) return;
  const Grounds grounds = grounds_of(theme);
  const Pairs pairs{grounds.backdrop.colour, issues};
  check_areas(theme, file, pairs);
  check_marker(theme, file, grounds, pairs);
  const PanelStyle& panel = theme.panel;
  pairs.check(find(file, "panel", "accent"), {"panel.accent", panel.accent}, {"panel.surface", panel.surface},
              between_things);
  pairs.check(find(file, "panel", "accent"), {"panel.accent", panel.accent}, {"panel.text", panel.text},
              between_things);
}

}  // namespace beffroi::map
