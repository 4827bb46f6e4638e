// Arcs between the cities that share the chosen topic, or between two that are compared: which pairs are joined, and
// how the lines run on the screen. A part of compose(); how far they have grown stands in State.
#pragma once

#include <utility>
#include <vector>

#include "exhibit/markers.h"
#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/scene.h"

namespace beffroi::exhibit {

using HubPair = std::pair<std::size_t, std::size_t>;  // indices in the content's hubs

// A few are joined each with each; more than that in a ring around their middle, which crosses nothing.
std::vector<HubPair> joined_hubs(const World& world, const Joined& joined);

// The arcs that are shown, from marker to marker, all of them grown: what names keep clear of.
std::vector<Path> arc_lines(const World& world, const State& state, const std::vector<Marker>& all);

// As far as they have grown, each on a wider line that lifts it from the map. They lie under the markers and under
// every name.
void add_arcs(const World& world, const State& state, const map::Theme& theme, map::Scene& scene);

}  // namespace beffroi::exhibit
