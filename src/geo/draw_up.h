// The second half of loading a layer: from what it shows to what can be drawn: simplified, with its halo, glow and
// offsets, as meshes level by level. Touches nothing but its arguments, so layers can be drawn up beside each other.
// Called by geo/load.
#pragma once

#include "base/result.h"
#include "geo/features.h"
#include "geo/layer.h"
#include "geo/recipe.h"

namespace beffroi::geo {

// What a layer shows, in lon/lat and, in step with that, at its place on the map.
struct Draft {
  Shape shape = Shape::areas;
  Features lonlat;
  Features local;
};

// Always gives a layer; what could not be made for it is in the issues.
Result<Layer> draw_up(Draft draft, const LayerRecipe& recipe, const MapRecipe& map);

}  // namespace beffroi::geo
