#include "exhibit/arcs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "base/ease.h"
#include "exhibit/screen.h"

namespace beffroi::exhibit {

namespace {

constexpr std::size_t most_each_with_each = 4;  // six arcs
// The height of an arc, of its length: first to its outer side, then to the other, or higher, where a city is in the
// way.
constexpr std::array bows{0.16, -0.16, 0.28, -0.28, 0.4, -0.4};
constexpr int steps = 40;
constexpr double width_mm = 1.8;
constexpr double casing_mm = 0.7;  // on either side

std::vector<std::size_t> hubs_of(const World& world, const Joined& joined) {
  std::vector<std::size_t> hubs;
  for (std::size_t i = 0; i < world.content.hubs.size(); ++i) {
    const content::Hub& hub = world.content.hubs[i];
    const bool is_compared = hub.id == joined.first || hub.id == joined.second;
    if (is_compared || content::has_topic(hub, joined.topic)) hubs.push_back(i);
  }
  return hubs;
}

Vec2 middle_of(const World& world, const std::vector<std::size_t>& hubs) {
  Vec2 sum;
  for (const std::size_t hub : hubs) sum = sum + world.hubs.at(hub);
  return sum / static_cast<double>(std::max<std::size_t>(hubs.size(), 1));
}

// In the order of their bearing from the middle.
std::vector<std::size_t> around(const World& world, std::vector<std::size_t> hubs) {
  const Vec2 middle = middle_of(world, hubs);
  const auto bearing = [&](std::size_t hub) {
    const Vec2 way = world.hubs.at(hub) - middle;
    return std::atan2(way.y, way.x);
  };
  std::ranges::sort(hubs, {}, bearing);
  return hubs;
}

// 1 or -1: the side, seen from the first to the second, that looks away from the middle, or to the north where the
// middle lies on the way. On the map, not the screen: an arc never flips over while the eye moves.
double outer_side(const World& world, HubPair pair, Vec2 middle) {
  constexpr Vec2 northward_m{0, 1};
  const Vec2 a = world.hubs.at(pair.first);
  const Vec2 b = world.hubs.at(pair.second);
  return cross(b - a, lerp(a, b, 0.5) - middle + northward_m) < 0 ? 1 : -1;
}

// A parabola from `a` on, as far as it has grown. `bow` > 0: to the right on the screen, whose y points down.
Path arc(Vec2 a, Vec2 b, double bow, double growth) {
  const Vec2 chord = b - a;
  const Vec2 control = lerp(a, b, 0.5) + Vec2{-chord.y, chord.x} * (2 * bow);
  Path path;
  path.reserve(steps + 1);
  for (int i = 0; i <= steps; ++i) {
    const double t = growth * i / steps;
    path.push_back(lerp(lerp(a, control, t), lerp(control, b, t), t));
  }
  return path;
}

// From the arc to the nearest hub that is not on it.
double clearance(const Path& line, const std::vector<Vec2>& hubs, HubPair pair) {
  double nearest = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < hubs.size(); ++i) {
    if (i == pair.first || i == pair.second) continue;
    for (const Vec2 point : line) nearest = std::min(nearest, length(hubs[i] - point));
  }
  return nearest;
}

// Judged in the opening view, wherever the eye is: an arc never flips over while it moves.
double bow_of(const World& world, const State& state, HubPair pair, double side) {
  const map::Camera home = map::frame(world.home, state.viewport, {});
  const double marker_px = full_metrics(world, state).marker;
  std::vector<Vec2> hubs;
  hubs.reserve(world.hubs.size());
  for (const Vec2 hub : world.hubs) hubs.push_back(map::to_screen(home, state.viewport, hub));
  double best = bows.front();
  double widest_px = 0;
  for (const double bow : bows) {
    const double clear_px = clearance(arc(hubs[pair.first], hubs[pair.second], bow * side, 1), hubs, pair);
    if (clear_px > widest_px) best = bow;
    widest_px = std::max(widest_px, clear_px);
    if (clear_px >= marker_px) break;
  }
  return best * side;
}

std::vector<Path> lines_grown(const World& world, const State& state, const std::vector<Marker>& all, double growth) {
  const Joined& joined = state.answers.arcs.joined;
  if (joined.empty()) return {};
  const Vec2 middle = middle_of(world, hubs_of(world, joined));
  std::vector<Path> lines;
  for (auto [from, to] : joined_hubs(world, joined)) {
    // They set out from the city on whose card the choice was made.
    if (world.content.hubs[to].id == state.hub) std::swap(from, to);
    const double bow = bow_of(world, state, {from, to}, outer_side(world, {from, to}, middle));
    lines.push_back(arc(all[from].centre_px, all[to].centre_px, bow, growth));
  }
  return lines;
}

}  // namespace

std::vector<HubPair> joined_hubs(const World& world, const Joined& joined) {
  std::vector<std::size_t> hubs = hubs_of(world, joined);
  std::vector<HubPair> pairs;
  if (hubs.size() <= most_each_with_each) {
    for (std::size_t i = 0; i < hubs.size(); ++i)
      for (std::size_t j = i + 1; j < hubs.size(); ++j) pairs.emplace_back(hubs[i], hubs[j]);
    return pairs;
  }
  hubs = around(world, std::move(hubs));
  pairs.reserve(hubs.size());
  for (std::size_t i = 0; i < hubs.size(); ++i) pairs.emplace_back(hubs[i], hubs[(i + 1) % hubs.size()]);
  return pairs;
}

std::vector<Path> arc_lines(const World& world, const State& state, const std::vector<Marker>& all) {
  return lines_grown(world, state, all, 1);
}

void add_arcs(const World& world, const State& state, const map::Theme& theme, map::Scene& scene) {
  const ArcsShown& shown = state.answers.arcs;
  if (shown.joined.empty() || shown.growth <= 0 || shown.opacity <= 0) return;
  const std::vector<Path> lines = lines_grown(world, state, markers(world, state), ease_in_out(shown.growth));
  const double px_per_mm = state.viewport.px_per_mm;
  const double opacity = ease_in_out(shown.opacity);
  for (const Path& line : lines)
    scene.curves.push_back({line, faint(theme.marker.ring, opacity), (width_mm + 2 * casing_mm) * px_per_mm});
  for (const Path& line : lines) scene.curves.push_back({line, faint(theme.marker.arc, opacity), width_mm * px_per_mm});
}

}  // namespace beffroi::exhibit
