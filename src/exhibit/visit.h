// How visitors go from hub to hub, and home. What update() does for these actions; the other pages are exhibit/pages'.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>

#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

// The entry `step` further on from `id`, around the end; the first or last one when there is no such id yet.
template <class Range, class Projection>
std::size_t stepped(const Range& range, const std::string& id, Projection projection, int step) {
  const auto count = static_cast<int>(range.size());
  const auto found = std::ranges::find(range, id, projection);
  if (found == range.end()) return step > 0 ? 0 : range.size() - 1;
  const int at = static_cast<int>(found - range.begin());
  return static_cast<std::size_t>((at + step + count) % count);
}

void open_hub(State& state, const World& world, std::size_t hub);
void step_hub(State& state, const World& world, int step);
void focus_hub(State& state, const World& world, int step);  // in sight, not opened
void open_overview(State& state, const World& world);
void close_card(State& state, const World& world);
void go_home(State& state, const World& world);

}  // namespace beffroi::exhibit
