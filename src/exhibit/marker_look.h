// What a hub's marker looks like in each of its states: its disc, icon and number, the rings and signs around it, and
// the line to its city where it stands apart. A part of compose().
#pragma once

#include <string_view>

#include "exhibit/markers.h"
#include "map/scene.h"
#include "map/style.h"
#include "text/font.h"

namespace beffroi::exhibit {

// The face of the numbers.
inline constexpr text::Face number_face = text::Face::semibold;
// The sign of a visit, by its Material name.
inline constexpr std::string_view visited_icon = "check";

// What all markers of one view share.
struct MarkerView {
  const map::MarkerStyle& style;
  Colour backdrop;
  const text::Fonts& fonts;
  Metrics metrics;
  double px_per_mm = 1;
};

// The marker with all that belongs to it, on top of what the scene holds.
void add_marker(const MarkerView& view, const Marker& marker, const content::Hub& hub, map::Scene& scene);

// From the city to its marker, with a dot at the city. Nothing where the marker stands on it.
void add_leader(const MarkerView& view, const Marker& marker, map::Scene& scene);

}  // namespace beffroi::exhibit
