#include "exhibit/pace.h"

#include <algorithm>
#include <numeric>

namespace beffroi::exhibit {

Pacing plan_of(const World& world, const content::Tour& tour, const Pacing& last_time) {
  if (last_time.size() == tour.stops.size()) return last_time;
  const auto& tours = world.content.tours;
  const auto number = std::ranges::find(tours, tour.id, &content::Tour::id) - tours.begin();
  return world.stop_times_s.at(static_cast<std::size_t>(number));
}

Pace pace_of(const State& state, const Pacing& plan) {
  const double all_s = std::accumulate(plan.begin(), plan.end(), 0.0);
  if (!state.presenting) return {0, all_s, 0};
  const RunClock& clock = state.presenting->clock;
  if (state.presenting->finished) return {clock.elapsed_s, 0, clock.elapsed_s - all_s};
  if (!state.touring || state.touring->stop >= plan.size()) return {clock.elapsed_s, all_s, 0};
  const std::size_t stop = state.touring->stop;
  const auto here = plan.begin() + static_cast<std::ptrdiff_t>(stop);
  const double spent_s = stop < clock.at_stop_s.size() ? std::min(clock.at_stop_s[stop], *here) : 0;
  const double due_s = std::accumulate(plan.begin(), here, 0.0) + spent_s;
  return {clock.elapsed_s, all_s - due_s, clock.elapsed_s - due_s};
}

}  // namespace beffroi::exhibit
