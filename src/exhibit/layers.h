// The ground of the map: every layer of the geography as the theme draws it at this scale. A part of compose().
#pragma once

#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/scene.h"

namespace beffroi::exhibit {

void add_layers(const World& world, const State& state, const map::Theme& theme, map::Scene& scene);

}  // namespace beffroi::exhibit
