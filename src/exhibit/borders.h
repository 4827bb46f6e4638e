// The borders that names keep clear of where they can: a town's name belongs to the land that it lies in.
// Used by exhibit/labels only.
#pragma once

#include <string_view>
#include <vector>

#include "exhibit/lettering.h"

namespace beffroi::exhibit {

// The layers of the exhibition's map that hold them: around the country, and between the others.
inline constexpr std::string_view home_border = "border";
inline constexpr std::string_view other_borders = "borders";

// Points along lines, so close to each other that no name slips through; screen px.
using Beads = std::vector<Vec2>;

// Along the lines of a layer that are in sight.
Beads border_beads(const LabelView& view, std::string_view layer);

// Whether a name there, or the way to it from what it names, meets the line.
bool crosses(const Beads& beads, Box2 name, const Box2& named);

// For each of the places at one spot. `named`: what the name belongs to, which stays on its side of the line; may be
// empty.
void add_flaws(std::vector<map::LabelPlace>& places, const Box2& named, const Beads& beads, int flaws);
void bar(std::vector<map::LabelPlace>& places, const Box2& named, const Beads& beads);

}  // namespace beffroi::exhibit
