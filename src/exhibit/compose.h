// (World, State) → Scene: what the map shows right now. Pure.
#pragma once

#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/scene.h"

namespace beffroi::exhibit {

map::Scene compose(const World& world, const State& state);

}  // namespace beffroi::exhibit
