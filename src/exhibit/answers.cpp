#include "exhibit/answers.h"

#include <algorithm>
#include <cmath>

#include "exhibit/markers.h"
#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

namespace {

constexpr double marker_s = 0.15;
constexpr double arcs_grow_s = 0.7;
constexpr double arcs_fade_s = 0.25;
constexpr double place_s = 0.2;
constexpr double breath_s = 0.8;  // until it is at full depth, or still again
// Its time starts anew after so long: sines of huge numbers are not to be trusted, and a month is long.
constexpr double longest_breath_s = 24 * 3600;

double toward(double level, double goal, double step) {
  return level < goal ? std::min(level + step, goal) : std::max(level - step, goal);
}

MarkerLevels wanted(const World& world, const State& state, const Marker& marker) {
  const content::Hub& hub = world.content.hubs[marker.hub];
  const auto level = [](bool on) { return on ? 1.0 : 0.0; };
  MarkerLevels out;
  out.hovered = level(state.hovered == hub.id);
  out.pressed = level(state.pressed == hub.id);
  out.focused = level(state.focused == hub.id);
  out.chosen = level(is_chosen(state, hub.id));
  const bool is_explained = state.card == Card::matrix && state.link_hub == hub.id;
  out.mate = level(is_explained || (!state.topic.empty() && content::has_topic(hub, state.topic)));
  out.dimmed = level(stands_back(world, state, marker.hub));
  out.visited = level(state.visited.contains(hub.id));
  out.hidden = level(!marker.whole);
  return out;
}

MarkerLevels toward(MarkerLevels levels, const MarkerLevels& goal, double step) {
  const auto all = [&](auto&... level) {
    std::apply([&](const auto&... aim) { (..., (level = toward(level, aim, step))); }, MarkerLevels::fields(goal));
  };
  std::apply(all, MarkerLevels::fields(levels));
  return levels;
}

void move_markers(State& state, const World& world, double step) {
  auto& known = state.answers.markers;
  std::map<std::string, MarkerLevels, std::less<>> moved;
  for (const Marker& marker : markers(world, state)) {
    const std::string& id = world.content.hubs[marker.hub].id;
    const auto before = known.find(id);
    const MarkerLevels levels =
        toward(before == known.end() ? MarkerLevels{} : before->second, wanted(world, state, marker), step);
    if (levels != MarkerLevels{}) moved[id] = levels;
  }
  known = std::move(moved);
}

// The same for both orders of two compared hubs.
Joined joined(const State& state) {
  if (!state.topic.empty()) return {state.topic, "", ""};
  if (state.card != Card::compare || state.other.empty()) return {};
  return {"", std::min(state.hub, state.other), std::max(state.hub, state.other)};
}

// Arcs that join something else go before new ones grow.
void move_arcs(State& state, double dt_s) {
  ArcsShown& arcs = state.answers.arcs;
  const Joined chosen = joined(state);
  if (arcs.joined != chosen) {
    arcs.opacity = arcs.joined.empty() ? 0 : toward(arcs.opacity, 0, dt_s / arcs_fade_s);
    if (arcs.opacity <= 0) arcs = {chosen, 0, 1};
    return;
  }
  if (!arcs.joined.empty()) arcs.growth = toward(arcs.growth, 1, dt_s / arcs_grow_s);
}

void move_place(State& state, double dt_s) {
  PlaceShown& shown = state.answers.place;
  if (shown.place != state.place) {
    shown.level = toward(shown.level, 0, dt_s / place_s);
    if (shown.level <= 0) shown = {state.place, 0};
    return;
  }
  if (!shown.place.empty()) shown.level = toward(shown.level, 1, dt_s / place_s);
}

void move_breath(State& state, double dt_s) {
  Breath& breath = state.answers.breath;
  breath.level = toward(breath.level, state.watch.mode == Mode::attract ? 1 : 0, dt_s / breath_s);
  breath.time_s = breath.level > 0 ? std::fmod(breath.time_s + dt_s, longest_breath_s) : 0;
}

// Where everything ends up, however long it takes.
void settle(State& state, const World& world) {
  move_markers(state, world, 1);
  const Joined chosen = joined(state);
  state.answers.arcs = {chosen, chosen.empty() ? 0.0 : 1.0, 1};
  state.answers.place = {state.place, state.place.empty() ? 0.0 : 1.0};
  state.answers.breath = {};
}

bool arcs_are_moving(const State& state) {
  const ArcsShown& arcs = state.answers.arcs;
  return arcs.joined != joined(state) || (!arcs.joined.empty() && arcs.growth < 1);
}

bool place_is_moving(const State& state) {
  const PlaceShown& shown = state.answers.place;
  return shown.place != state.place || (!shown.place.empty() && shown.level < 1);
}

bool markers_are_moving(const State& state, const World& world) {
  const auto& known = state.answers.markers;
  for (const Marker& marker : markers(world, state)) {
    const auto found = known.find(world.content.hubs[marker.hub].id);
    if (wanted(world, state, marker) != (found == known.end() ? MarkerLevels{} : found->second)) return true;
  }
  return false;
}

}  // namespace

bool stands_back(const World& world, const State& state, std::size_t index) {
  const content::Hub& hub = world.content.hubs[index];
  const bool is_open = is_chosen(state, hub.id);
  if (is_open) return false;
  if (!state.topic.empty()) return !content::has_topic(hub, state.topic);
  if (state.place.region.empty()) return false;
  const content::Province* province = content::find_province(world.content, hub.province);
  return province == nullptr || province->region != state.place.region;
}

void move_answers(State& state, const World& world, double dt_s) {
  if (state.reduced_motion) return settle(state, world);
  move_markers(state, world, dt_s / marker_s);
  move_arcs(state, dt_s);
  move_place(state, dt_s);
  move_breath(state, dt_s);
}

void settle_hidden(State& state, const World& world) {
  for (const Marker& marker : markers(world, state)) {
    const std::string& id = world.content.hubs[marker.hub].id;
    MarkerLevels levels = marker.level;
    levels.hidden = marker.whole ? 0 : 1;
    if (levels == MarkerLevels{}) state.answers.markers.erase(id);
    else state.answers.markers[id] = levels;
  }
}

bool is_answering(const State& state, const World& world) {
  const bool breathes = !state.reduced_motion && state.watch.mode == Mode::attract;
  return breathes || state.answers.breath.level > 0 || arcs_are_moving(state) || place_is_moving(state) ||
         markers_are_moving(state, world);
}

}  // namespace beffroi::exhibit
