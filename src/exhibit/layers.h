// The ground of the map: a layer of the geography as the theme draws it at this scale. A part of compose().
#pragma once

#include <cstdint>

#include "geo/load.h"
#include "map/scene.h"
#include "map/style.h"

namespace beffroi::exhibit {

// One layer of this geography, by its index, for the scene's own camera and viewport.
void add_layer(const geo::Geography& geography, std::uint32_t index, const map::Theme& theme, map::Scene& scene);

}  // namespace beffroi::exhibit
