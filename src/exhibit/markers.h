// The hubs on the glass: where each marker is, how large, and in which state. Drawn by compose(), touched by update().
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
  Vec2 centre_px;
  double radius_px = 0;
  bool hovered = false;
  bool pressed = false;
  bool focused = false;
  bool chosen = false;  // its card is open
  bool mate = false;    // shares the chosen topic
  bool dimmed = false;  // a topic is chosen that it does not share
  bool visited = false;
  double opacity = 1;  // less when dimmed, and on the way under the heading
};

// No marker ever reaches farther from its centre.
double largest_radius_px(const Metrics& metrics);

std::vector<Marker> markers(const World& world, const State& state);

// The id of the hub whose marker lies under the point; the nearest one when several do.
std::optional<std::string> hub_at(const World& world, const State& state, Vec2 px);

}  // namespace beffroi::exhibit
