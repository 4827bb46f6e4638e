// What a hub's marker looks like in each of its states: its disc, icon and number, the rings and signs around it, and
// the line to its city where it stands apart. A part of compose(); its colours are also those of the hub on a panel.
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

// The colours of a marker, on its way between full, chosen and dimmed.
struct MarkerInks {
  Colour fill;
  Colour ring;
  Colour icon;
  Colour badge;
  Colour number;
  Colour visited;
  Colour leader;
};

MarkerInks inks_of(const map::MarkerStyle& style, const MarkerLevels& level);
// Of a hub's name that is `text` in full; `dimmed` as in MarkerLevels.
Colour name_ink(const map::MarkerStyle& style, Colour text, double dimmed);

// What all markers of one view share.
struct MarkerView {
  const map::MarkerStyle& style;
  const text::Fonts& fonts;
  Metrics metrics;
  double px_per_mm = 1;
};

// The marker with all that belongs to it, on top of what the scene holds.
void add_marker(const MarkerView& view, const Marker& marker, const content::Hub& hub, map::Scene& scene);

// From the city to its marker, with a dot at the city. Nothing where the marker stands on it.
void add_leader(const MarkerView& view, const Marker& marker, map::Scene& scene);

}  // namespace beffroi::exhibit
