// Provinces and regions as land: which one lies under a finger, where it is, and how the chosen one stands out.
// They are the areas whose features carry the fields `province` and `region`, in whichever layers were joined with the
// tables of places.toml; an exhibition without such layers has none, and nothing here answers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/scene.h"

namespace beffroi::exhibit {

// Whether the point lies in the areas of the feature, holes left out. Local metres.
bool covers(const geo::Feature& feature, Vec2 local);

// The layers that show the places best, found once when the world is loaded: provinces one by one, regions as wholes.
// Of several that show all regions, the lowest outlines and the highest fills them.
PlaceLayers find_place_layers(const geo::Geography& geography);

// The province under a point in local metres.
std::optional<std::string> province_at(const World& world, Vec2 local);

// Local metres; empty for what has no land on this map.
Box2 bounds_of(const World& world, const ChosenPlace& place);

// Points of its outline, about so far apart; local metres.
Path outline_points(const World& world, const ChosenPlace& place, double apart_m);

// The hubs in it, in their order.
std::vector<std::size_t> hubs_in(const World& world, const ChosenPlace& place);
// The provinces of a region but for itself: one that fills the place of its own province has none.
std::vector<const content::Province*> provinces_of(const World& world, std::string_view region);

// The chosen place lifted and the other regions dimmed: right above the layer of provinces, so that lakes and rivers
// stay as they are. Its outline lies on top of all layers.
void add_place_fills(const World& world, const State& state, const map::Theme& theme, map::Scene& scene);
void add_place_outline(const World& world, const State& state, const map::Theme& theme, map::Scene& scene);

}  // namespace beffroi::exhibit
