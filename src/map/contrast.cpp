#include "map/contrast.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "map/grounds.h"

namespace beffroi::map {

namespace {

constexpr double least_of_icons = 3;  // WCAG 2.1, 1.4.11: what is no text

struct Inked {
  std::string_view key;
  Colour colour;
};

// All pairs of one table of the theme.
struct Pairs {
  const Node* table;
  std::string name;  // "panel", "label.sea"
  Colour backdrop;
  Issues& issues;

  void check(const Inked& ink, const Inked& ground, double needed) const {
    if (table == nullptr || table->find(ground.key) == nullptr) return;
    check_on(ink, std::string(ground.key), ground.colour, needed);
  }

  void check_on(const Inked& ink, const std::string& ground, Colour ground_colour, double needed) const {
    const Node* place = table == nullptr ? nullptr : table->find(ink.key);
    if (place == nullptr) return;
    const double measured = contrast_on(ink.colour, ground_colour);
    if (measured >= needed) return;
    issues.push_back({Severity::warning, place->place(),
                      fmt::format("{}.{} {} on {} {} has a contrast of {:.2f}:1, and needs {:.2f}:1", name, ink.key,
                                  to_text(ink.colour), ground, to_text(ground_colour), measured, needed),
                      "make one lighter or the other darker"});
  }

  // Of all grounds of the map that it may lie on, the one that it stands out from least.
  void check_on_all(const Inked& ink, const std::vector<GroundColour>& grounds, double needed) const {
    const auto stands_out = [&](const GroundColour& ground) { return contrast_on(ink.colour, ground.colour); };
    const auto least = std::ranges::min_element(grounds, {}, stands_out);
    if (least != grounds.end()) check_on(ink, least->name, least->colour, needed);
  }

  double contrast_on(Colour ink, Colour ground) const {
    const Colour below = over(backdrop, ground);
    return contrast(over(below, ink), below);
  }
};

// By what stands on them; none for a theme without a backdrop, which its reader has told.
struct MapGrounds {
  std::vector<GroundColour> of_water_names;
  std::vector<GroundColour> of_names;
  std::vector<GroundColour> of_signs;
};

MapGrounds map_grounds(const Theme& theme, const Node& file) {
  if (file.find("backdrop") == nullptr) return {};
  const Grounds grounds = grounds_of(theme);
  return {{grounds.backdrop}, under_names(grounds), under_signs(grounds)};
}

void check_panel(const Theme& theme, const Pairs& pairs) {
  const PanelStyle& panel = theme.panel;
  const Inked surface{"surface", panel.surface};
  const Inked accent{"accent", panel.accent};
  for (const Inked& text : {Inked{"text", panel.text}, Inked{"text_muted", panel.text_muted}})
    for (const Inked& ground : {surface, Inked{"surface_raised", panel.surface_raised}})
      pairs.check(text, ground, theme.least_contrast);
  pairs.check({"on_accent", panel.on_accent}, accent, theme.least_contrast);
  pairs.check(accent, surface, least_of_icons);
  for (const Inked& ground : {surface, Inked{"surface_raised", panel.surface_raised}})
    for (const Inked& line : {Inked{"focus", panel.focus}, Inked{"edge", panel.edge}})
      pairs.check(line, ground, least_of_icons);
}

void check_marker(const Theme& theme, const MapGrounds& grounds, const Pairs& pairs) {
  const MarkerStyle& marker = theme.marker;
  for (const Inked& sign : {Inked{"fill", marker.fill}, Inked{"chosen_fill", marker.chosen_fill},
                            Inked{"focus", marker.focus}, Inked{"mate", marker.mate}, Inked{"arc", marker.arc},
                            Inked{"leader", marker.leader}, Inked{"dimmed_ring", marker.dimmed_ring}})
    pairs.check_on_all(sign, grounds.of_signs, least_of_icons);
  const Inked badge{"badge", marker.badge};
  pairs.check({"number", marker.number}, badge, theme.least_contrast);
  pairs.check({"visited", marker.visited}, badge, least_of_icons);
  pairs.check({"icon", marker.icon}, {"fill", marker.fill}, least_of_icons);
  pairs.check({"chosen_icon", marker.chosen_icon}, {"chosen_fill", marker.chosen_fill}, least_of_icons);
}

// A dimmed hub: its marker on the map and on a tile, its number and name on both.
void check_dimmed(const Theme& theme, const MapGrounds& grounds, const Pairs& pairs) {
  const MarkerStyle& marker = theme.marker;
  const Inked fill{"dimmed_fill", marker.dimmed_fill};
  const Inked name{"dimmed_name", marker.dimmed_name};
  const Colour surface = over(theme.backdrop, theme.panel.surface);
  pairs.check({"dimmed_icon", marker.dimmed_icon}, fill, least_of_icons);
  pairs.check(name, fill, theme.least_contrast);
  pairs.check_on({"dimmed_ring", marker.dimmed_ring}, "panel.surface", surface, least_of_icons);
  pairs.check_on(name, "panel.surface", surface, theme.least_contrast);
  for (const char* kind : {"hub", "hub_official"})
    if (const auto label = theme.labels.find(kind); label != theme.labels.end() && label->second.halo.a > 0)
      pairs.check_on(name, fmt::format("label.{}.halo", kind), label->second.halo, theme.least_contrast);
  pairs.check_on_all(name, grounds.of_names, theme.least_contrast);
}

// Names of water stand on water, rivers' on land as well, all others on land; their halo is their nearest ground.
void check_label(std::string_view kind, const LabelStyle& style, const MapGrounds& grounds, double needed,
                 const Pairs& pairs) {
  const Inked colour{"colour", style.colour};
  pairs.check(colour, {"halo", style.halo}, needed);
  const bool on_water = kind == "sea" || kind == "lake";
  pairs.check_on_all(colour, on_water ? grounds.of_water_names : grounds.of_names, needed);
}

}  // namespace

void check_contrast(const Theme& theme, const Node& file, Issues& issues) {
  const MapGrounds grounds = map_grounds(theme, file);
  check_panel(theme, {file.find("panel"), "panel", theme.backdrop, issues});
  const Pairs marker{file.find("marker"), "marker", theme.backdrop, issues};
  check_marker(theme, grounds, marker);
  check_dimmed(theme, grounds, marker);
  Pairs{file.find("place"), "place", theme.backdrop, issues}.check_on_all({"line", theme.place.line}, grounds.of_signs,
                                                                          least_of_icons);
  const Node* layers = file.find("layer");
  for (const auto& [id, style] : theme.layers)
    if (style.line)
      Pairs{layers->find(id), "layer." + id, theme.backdrop, issues}.check_on_all(
          {"line", *style.line}, grounds.of_signs, style.least_contrast);
  const Node* labels = file.find("label");
  for (const auto& [kind, style] : theme.labels)
    check_label(kind, style, grounds, theme.least_contrast,
                {labels->find(kind), "label." + kind, theme.backdrop, issues});
}

}  // namespace beffroi::map
