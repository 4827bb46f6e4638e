#include "exhibit/markers.h"

#include "exhibit/screen.h"

namespace beffroi::exhibit {

namespace {

// A little more than the disc itself is touched: fingers are not pointers.
constexpr double touch_reach = 1.2;

double grown(const Marker& marker) {
  if (marker.pressed) return 0.92;
  if (marker.chosen) return 1.18;
  return marker.hovered ? 1.1 : 1.0;
}

}  // namespace

std::vector<Marker> markers(const World& world, const State& state) {
  const double radius_px = make_metrics(state.viewport, world.reading).touch / 2;
  std::vector<Marker> out;
  for (std::size_t i = 0; i < world.content.hubs.size(); ++i) {
    const content::Hub& hub = world.content.hubs[i];
    Marker marker;
    marker.hub = i;
    marker.centre_px = map::to_screen(state.camera, state.viewport, world.hubs.at(i));
    marker.hovered = state.hovered == hub.id;
    marker.pressed = state.pressed == hub.id;
    marker.focused = state.focused == hub.id;
    marker.chosen = state.card == Card::hub && state.hub == hub.id;
    marker.mate = !state.topic.empty() && content::has_topic(hub, state.topic);
    marker.dimmed = !state.topic.empty() && !marker.mate && !marker.chosen;
    marker.visited = state.visited.contains(hub.id);
    marker.radius_px = radius_px * grown(marker);
    out.push_back(marker);
  }
  return out;
}

std::optional<std::string> hub_at(const World& world, const State& state, Vec2 px) {
  std::optional<std::string> nearest;
  double nearest_px = make_metrics(state.viewport, world.reading).touch / 2 * touch_reach;
  for (const Marker& marker : markers(world, state)) {
    const double away_px = length(marker.centre_px - px);
    if (away_px > nearest_px) continue;
    nearest_px = away_px;
    nearest = world.content.hubs[marker.hub].id;
  }
  return nearest;
}

}  // namespace beffroi::exhibit
