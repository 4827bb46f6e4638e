// The list of hubs as tiles, at the foot of a display that stands: each city has a place of its own, low enough for
// children and wheelchairs. Called by exhibit/screen; ui/hub_tiles draws into it.
#pragma once

#include <vector>

#include "base/geometry.h"

namespace beffroi::exhibit {

struct Metrics;
struct State;
struct World;

struct HubTile {
  Box2 box;
  Box2 disc;   // of its icon
  Box2 words;  // its name, and what it is known for
};

struct HubTiles {
  Box2 box;                    // of them all; empty where rows serve better
  std::vector<HubTile> tiles;  // of the whole, of the hubs in their order, and of all themes
  bool has_second_line = false;
};

// On the foot of `room`. None where they would be higher than it, or a name wider than a tile.
HubTiles lay_out_tiles(const World& world, const State& state, const Metrics& metrics, const Box2& room);

}  // namespace beffroi::exhibit
