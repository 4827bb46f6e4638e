// A scene, and the panels upon it, seen otherwise: a part of them, smaller, or in less light. app/ makes miniatures and
// the spotlight with it.
// All is exact: what is drawn of such a scene is what would be cut from the whole, or dimmed on it, pixel by pixel.
#pragma once

#include "base/colour.h"
#include "base/geometry.h"
#include "base/sheet.h"
#include "map/scene.h"

namespace beffroi::map {

// What lies in `box_px`, `scale` times as large.
Scene part_of(const Scene& scene, const Box2& box_px, double scale = 1);

// As if `dark` had been laid over it, with the opacity `share`. Mixing colours costs nothing; a layer over the whole
// screen costs as much as all the rest.
Scene darkened(Scene scene, Colour dark, double share);
Sheet darkened(Sheet panels, Colour dark, double share);

Sheet scaled(Sheet panels, double scale);
// In the same place, but nothing outside of `box_px`.
Sheet cut_to(Sheet panels, const Box2& box_px);

}  // namespace beffroi::map
