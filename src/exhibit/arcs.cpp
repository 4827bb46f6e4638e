#include "exhibit/arcs.h"

#include <algorithm>
#include <cmath>

#include "base/ease.h"
#include "exhibit/markers.h"

namespace beffroi::exhibit {

namespace {

constexpr std::size_t most_each_with_each = 4;  // six arcs
constexpr double bow = 0.16;                    // height of an arc, of its length
constexpr int steps = 40;
constexpr double width_mm = 1.1;

std::vector<std::size_t> hubs_with(const World& world, std::string_view topic) {
  std::vector<std::size_t> hubs;
  for (std::size_t i = 0; i < world.content.hubs.size(); ++i)
    if (content::has_topic(world.content.hubs[i], topic)) hubs.push_back(i);
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

// A parabola from `a` on, as far as it has grown. `side`: 1 bows to the right on the screen, whose y points down.
Path arc(Vec2 a, Vec2 b, double side, double growth) {
  const Vec2 chord = b - a;
  const Vec2 control = lerp(a, b, 0.5) + Vec2{-chord.y, chord.x} * (2 * bow * side);
  Path path;
  path.reserve(steps + 1);
  for (int i = 0; i <= steps; ++i) {
    const double t = growth * i / steps;
    path.push_back(lerp(lerp(a, control, t), lerp(control, b, t), t));
  }
  return path;
}

}  // namespace

std::vector<HubPair> joined_hubs(const World& world, std::string_view topic) {
  std::vector<std::size_t> hubs = hubs_with(world, topic);
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

void add_arcs(const World& world, const State& state, const map::Theme& theme, map::Scene& scene) {
  const ArcsShown& shown = state.answers.arcs;
  if (shown.topic.empty() || shown.growth <= 0 || shown.opacity <= 0) return;
  const std::vector<Marker> all = markers(world, state);
  const Vec2 middle = middle_of(world, hubs_with(world, shown.topic));
  for (auto [from, to] : joined_hubs(world, shown.topic)) {
    // They set out from the city whose card the theme was found on.
    if (world.content.hubs[to].id == state.hub) std::swap(from, to);
    const double side = outer_side(world, {from, to}, middle);
    scene.curves.push_back({arc(all[from].centre_px, all[to].centre_px, side, ease_in_out(shown.growth)),
                            faint(theme.marker.arc, ease_in_out(shown.opacity)), width_mm * state.viewport.px_per_mm});
  }
}

}  // namespace beffroi::exhibit
