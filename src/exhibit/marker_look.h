// What a hub's marker looks like in each of its states. A part of compose().
#pragma once

#include "exhibit/markers.h"
#include "map/scene.h"
#include "map/style.h"
#include "text/font.h"

namespace beffroi::exhibit {

map::Disc disc_of(const Marker& marker, const map::MarkerStyle& style, double px_per_mm);

// Centred on the marker.
map::Text icon_of(const Marker& marker, const content::Hub& hub, const map::MarkerStyle& style,
                  const text::Fonts& fonts);

}  // namespace beffroi::exhibit
