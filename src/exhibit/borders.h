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

// Points along the lines of a layer that are in sight, so close to each other that no name slips through; screen px.
std::vector<Vec2> border_beads(const LabelView& view, std::string_view layer);

// Marks the places that lie across the border as poor.
void mark_crossings(std::vector<map::LabelPlace>& places, const std::vector<Vec2>& beads);

}  // namespace beffroi::exhibit
