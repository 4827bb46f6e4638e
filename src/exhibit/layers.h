// The ground of the map: every layer of the geography as the theme draws it at this scale. A part of compose().
#pragma once

#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/scene.h"

namespace beffroi::exhibit {

// Of this geography, for the scene's own camera and viewport.
void add_layers(const geo::Geography& geography, const map::Theme& theme, map::Scene& scene);

}  // namespace beffroi::exhibit
