#include "exhibit/markers.h"

#include <algorithm>

#include "exhibit/screen.h"

namespace beffroi::exhibit {

namespace {

// A little more than the disc itself is touched: fingers are not pointers.
constexpr double touch_reach = 1.2;

constexpr double chosen_growth = 1.18;

double grown(const Marker& marker) {
  if (marker.pressed) return 0.92;
  if (marker.chosen) return chosen_growth;
  return marker.hovered ? 1.1 : 1.0;
}

double distance(const Box2& box, Vec2 p) { return length(p - clamp(p, box)); }

// Half a marker looking out from under a panel can be neither read nor touched: it fades as it goes under.
double fade_under_panels(const Screen& screen, const Marker& marker) {
  double opacity = 1;
  for (const Box2& panel : panels(screen))
    opacity = std::min(opacity, distance(panel, marker.centre_px) / marker.radius_px);
  return opacity;
}

}  // namespace

double largest_radius_px(const Metrics& metrics) { return metrics.touch / 2 * chosen_growth; }

std::vector<Marker> markers(const World& world, const State& state) {
  const Screen screen = layout_screen(world, state);
  const double radius_px = screen.metrics.touch / 2;
  const double dimmed = theme_of(world, state.theme).marker.dimmed;
  std::vector<Marker> out;
  for (std::size_t i = 0; i < world.content.hubs.size(); ++i) {
    const content::Hub& hub = world.content.hubs[i];
    Marker marker;
    marker.hub = i;
    marker.centre_px = map::to_screen(state.camera, state.viewport, world.hubs.at(i));
    marker.hovered = state.hovered == hub.id;
    marker.pressed = state.pressed == hub.id;
    marker.focused = state.focused == hub.id;
    marker.chosen = is_chosen(state, hub.id);
    marker.mate = !state.topic.empty() && content::has_topic(hub, state.topic);
    marker.dimmed = !state.topic.empty() && !marker.mate && !marker.chosen;
    marker.visited = state.visited.contains(hub.id);
    marker.radius_px = radius_px * grown(marker);
    marker.opacity = (marker.dimmed ? dimmed : 1) * fade_under_panels(screen, marker);
    out.push_back(marker);
  }
  return out;
}

std::optional<std::string> hub_at(const World& world, const State& state, Vec2 px) {
  std::optional<std::string> nearest;
  double nearest_px = make_metrics(state.viewport, world.reading).touch / 2 * touch_reach;
  for (const Marker& marker : markers(world, state)) {
    const double away_px = length(marker.centre_px - px);
    if (away_px > nearest_px || marker.opacity <= 0) continue;
    nearest_px = away_px;
    nearest = world.content.hubs[marker.hub].id;
  }
  return nearest;
}

}  // namespace beffroi::exhibit
