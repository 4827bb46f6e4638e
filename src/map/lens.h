// A scene seen otherwise: a part of it, smaller, or in less light. app/ makes miniatures and the spotlight with it.
// All is exact: what is drawn from such a scene is what would be cut from the whole, or dimmed on it, pixel by pixel.
#pragma once

#include "base/colour.h"
#include "base/geometry.h"
#include "map/scene.h"

namespace beffroi::map {

// What lies in `box_px`, `scale` times as large.
Scene part_of(const Scene& scene, const Box2& box_px, double scale = 1);

// As if `dark` had been laid over it, with the opacity `share`. Mixing colours costs nothing; a layer over the whole
// screen costs as much as all the rest.
Scene darkened(Scene scene, Colour dark, double share);

}  // namespace beffroi::map
