// Operations on whole areas: union and distance. Through GEOS, which only this piece knows.
// Called by geo/features and geo/draw_up.
// An area is a list of rings filled by the even-odd rule, in any plane; results are such areas too. Nothing is
// returned, and nothing thrown, when GEOS cannot make sense of the input.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "geo/layer.h"

namespace beffroi::geo {

using Area = std::vector<Path>;

// All areas as one: borders that two of them share vanish.
std::optional<Area> dissolve(const std::vector<Area>& areas);

// What of each of the areas lies on the ground: no ring where that is nothing.
std::optional<std::vector<Area>> cut_to(const Area& ground, const std::vector<Area>& areas);

// What lies within each of the distances of the areas: its rings are the lines there. In bays they turn on a circle of
// radius `turn`, and stay out of those that are too narrow for that. The shore is simplified first, by a thirtieth of
// the distance, so that this costs milliseconds.
std::vector<std::optional<Area>> widen(const std::vector<Area>& areas, const std::vector<double>& distances,
                                       double turn);

// The area, and what of the waters around the land lies between its own shores where these are less than `width` apart.
std::optional<Area> bridge(const Area& area, const std::vector<Area>& land, double width);

// What lies deeper in the areas than `depth`; their shores are simplified first, by an eighth of that. Nothing, too,
// where they are nowhere so deep.
std::optional<Area> deep_inside(const std::vector<Area>& areas, double depth);

// Appends the surroundings of the areas, `width` wide: strength falls smoothly from 1 at the shore to 0. The band
// begins a little inside the areas, by an eightieth of its width, so that nothing gapes when they are drawn on top of
// it. Returns false, and adds nothing, when it cannot be made.
bool add_halo(const std::vector<Area>& areas, double width, std::uint32_t feature, Mesh<BandVertex>& mesh);

}  // namespace beffroi::geo
