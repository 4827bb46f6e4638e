// The lines that names keep clear of: borders, because a name belongs to the land that it lies in, shores, rivers, and
// arcs. Used by exhibit/labels and its parts only.
#pragma once

#include <string_view>
#include <vector>

#include "exhibit/lettering.h"
#include "exhibit/markers.h"

namespace beffroi::exhibit {

// The layers of the exhibition's map that hold them: around the country, between all countries, around the land, and
// the rivers, whose names follow them.
inline constexpr std::string_view home_border = "border";
inline constexpr std::string_view other_borders = "borders";
inline constexpr std::string_view shores = "land";
inline constexpr std::string_view rivers = "rivers";

// Points along lines, so close to each other that no name slips through; screen px.
using Beads = std::vector<Vec2>;

// Along the lines of a layer that are in sight.
Beads border_beads(const LabelView& view, std::string_view layer);
// Around a province or a region.
Beads outline_beads(const LabelView& view, const ChosenPlace& place);
// Along lines that are screen px already.
Beads beads_along(const LabelView& view, const std::vector<Path>& lines_px);

// The lines that concern names of several kinds.
struct Lines {
  Beads home;
  Beads others;
  Beads rivers;
  Beads arcs;
  Beads chosen_region;
};

Lines lines_in_view(const LabelView& view, const std::vector<Marker>& all);

// Whether a name there, or the way to it from what it names, meets the line.
bool crosses(const Beads& beads, Box2 name, const Box2& named);

// Whether a name at any of the places does.
bool any_crosses(const Beads& beads, const std::vector<map::LabelPlace>& places);

// For each of the places at one spot. `named`: what the name belongs to, which stays on its side of the line; may be
// empty.
void add_flaws(std::vector<map::LabelPlace>& places, const Box2& named, const Beads& beads, int flaws);
void bar(std::vector<map::LabelPlace>& places, const Box2& named, const Beads& beads);

}  // namespace beffroi::exhibit
