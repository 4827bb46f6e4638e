// The hubs on the glass: where each marker is, how large, and in which state. Drawn by compose(), touched by update().
// Where cities lie too close for a finger their markers stand apart: see spread.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "exhibit/screen.h"
#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

struct Marker {
  std::size_t hub = 0;  // index in the content's hubs
  Vec2 centre_px;       // where it is drawn and touched
  Vec2 place_px;        // where the city is: elsewhere when markers had to move apart
  double radius_px = 0;
  MarkerLevels level;   // eased
  double breath = 0;    // 0 … 1, of its glow
  bool whole = true;    // nothing cuts into it: a panel, the shade of the heading or the edge of the glass
  double in_sight = 1;  // 0 where it is not whole, less than 1 on the way there
};

// No marker's disc ever reaches farther from its centre.
double largest_radius_px(const Metrics& metrics);

// Around the marker's centre, what labels keep clear of: its disc, as large as it can grow, so that no name gives way
// to a hand that is near, and its number, at rest.
Box2 disc_box(const Metrics& metrics);
Box2 number_box(const Metrics& metrics);
// Both.
Box2 marker_box(const Metrics& metrics);
double number_radius_px(const Metrics& metrics);
// The middle of the number on a marker of that radius, from the marker's centre.
Vec2 number_offset(double radius_px);

// How far a marker stands from its city, as the strength of the line between the two: 0 while it covers the city.
double leader_strength(const Marker& marker);

// Where the markers stand, in the order of the content's hubs.
std::vector<Vec2> marker_centres(const World& world, const State& state);

std::vector<Marker> markers(const World& world, const State& state);

// Of the markers that are whole, the id of the hub whose marker lies under the point; the nearest one when several do.
std::optional<std::string> hub_at(const World& world, const State& state, Vec2 px);

}  // namespace beffroi::exhibit
