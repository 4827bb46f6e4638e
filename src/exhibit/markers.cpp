#include "exhibit/markers.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/ease.h"
#include "exhibit/screen.h"
#include "exhibit/spread.h"

namespace beffroi::exhibit {

namespace {

// A little more than the disc itself is touched: fingers are not pointers.
constexpr double touch_reach = 1.2;
// From centre to centre, of a finger's target: room for the neighbour's number between two discs; and where the country
// is small.
constexpr double closest = 1.4;
constexpr double closest_afar = 1.03;

constexpr double chosen_growth = 1.18;
constexpr double hovered_growth = 1.1;
constexpr double pressed_growth = 0.92;

// The number sits on the rim, up and to the left: off the icon, and off the name, which stands to the right.
constexpr double number_away = 1.25;        // of the marker's radius
constexpr double number_of_legible = 0.72;  // its radius, of the smallest type

constexpr double breath_period_s = 5;
constexpr double breath_depth = 0.06;

double grown(const MarkerLevels& level) {
  const double hovered = std::lerp(1.0, hovered_growth, ease_in_out(level.hovered));
  const double chosen = std::lerp(hovered, chosen_growth, ease_in_out(level.chosen));
  return std::lerp(chosen, pressed_growth, ease_in_out(level.pressed));
}

// 0 … 1: each marker breathes in its own time, by the golden ratio of its number.
double breath_of(const Breath& breath, std::size_t number) {
  const double turns = breath.time_s / breath_period_s - static_cast<double>(number) / std::numbers::phi;
  return ease_in_out(breath.level) * (1 - std::cos(2 * std::numbers::pi * turns)) / 2;
}

// Half a marker, looking out from under a panel, can be neither read nor touched.
bool is_whole(const Screen& screen, const std::vector<Box2>& covered, Vec2 centre) {
  const Box2 rest = marker_box(screen.metrics);
  const Box2 box{rest.min + centre, rest.max + centre};
  const bool inside = screen.map_area.contains(box.min) && screen.map_area.contains(box.max);
  return inside && std::ranges::none_of(covered, [&](const Box2& panel) { return panel.overlaps(box); });
}

std::vector<Vec2> places_px(const World& world, const State& state) {
  std::vector<Vec2> places;
  places.reserve(world.hubs.size());
  for (const Vec2 hub : world.hubs) places.push_back(map::to_screen(state.camera, state.viewport, hub));
  return places;
}

}  // namespace

double largest_radius_px(const Metrics& metrics) { return metrics.marker / 2 * chosen_growth; }

Box2 disc_box(const Metrics& metrics) { return box_around({}, Vec2{2, 2} * largest_radius_px(metrics)); }

double number_radius_px(const Metrics& metrics) { return metrics.legible * number_of_legible; }

Vec2 number_offset(double radius_px) { return Vec2{-1, -1} * (radius_px * number_away / std::numbers::sqrt2); }

Box2 number_box(const Metrics& metrics) {
  const double size_px = 2 * number_radius_px(metrics);
  return box_around(number_offset(largest_radius_px(metrics)), {size_px, size_px});
}

Box2 marker_box(const Metrics& metrics) {
  Box2 box = disc_box(metrics);
  box.include(number_box(metrics));
  return box;
}

double leader_strength(const Marker& marker) {
  constexpr double begins = 0.8;  // of the radius
  constexpr double grows_over = 0.4;
  const double away = length(marker.centre_px - marker.place_px) / marker.radius_px;
  return std::clamp((away - begins) / grows_over, 0.0, 1.0);
}

std::vector<Vec2> marker_centres(const World& world, const State& state) {
  const Metrics m = metrics_of(world, state);
  return spread(places_px(world, state), m.touch * std::lerp(closest_afar, closest, m.nearness));
}

std::vector<Marker> markers(const World& world, const State& state) {
  const Screen screen = layout_screen(world, state);
  const std::vector<Box2> covered = panels(screen);
  const double radius_px = screen.metrics.marker / 2;
  const std::vector<Vec2> places = places_px(world, state);
  const std::vector<Vec2> centres = marker_centres(world, state);
  std::vector<Marker> out;
  out.reserve(places.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    Marker marker;
    marker.hub = i;
    marker.centre_px = centres[i];
    marker.place_px = places[i];
    const auto level = state.answers.markers.find(world.content.hubs[i].id);
    if (level != state.answers.markers.end()) marker.level = level->second;
    marker.breath = breath_of(state.answers.breath, i + 1);
    marker.radius_px = radius_px * grown(marker.level) * (1 + breath_depth * marker.breath);
    marker.whole = is_whole(screen, covered, marker.centre_px);
    marker.in_sight = 1 - ease_in_out(marker.level.hidden);
    out.push_back(marker);
  }
  return out;
}

std::optional<std::string> hub_at(const World& world, const State& state, Vec2 px) {
  std::optional<std::string> nearest;
  double nearest_px = metrics_of(world, state).touch / 2 * touch_reach;
  for (const Marker& marker : markers(world, state)) {
    const double away_px = length(marker.centre_px - px);
    if (away_px > nearest_px || !marker.whole) continue;
    nearest_px = away_px;
    nearest = world.content.hubs[marker.hub].id;
  }
  return nearest;
}

}  // namespace beffroi::exhibit
