// What update() does when a hand chooses a province or a region, and when it lets go. A place and a topic are never
// chosen at the same time: there is one banner.
#pragma once

#include <string>

#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

void select_province(State& state, const World& world, const std::string& province);
void open_region(State& state, const World& world, const std::string& region);
// Whoever leaves a region sees the whole again; a province was looked at where it lies.
void clear_place(State& state, const World& world);

// A tap beside all markers: the province there, once more to let it go; elsewhere whatever place was chosen goes.
void tap_land(State& state, const World& world, Vec2 at_px);

}  // namespace beffroi::exhibit
