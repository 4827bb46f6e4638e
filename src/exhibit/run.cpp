#include "exhibit/run.h"

#include <algorithm>

#include "exhibit/present.h"
#include "exhibit/update.h"

namespace beffroi::exhibit {

namespace {

constexpr double longest_pass_s = 24 * 3600;

// The tour at its first stop, waiting for the presenter.
void start_tour_of_run(State& state, const World& world) {
  update(state, StartTour{state.presenting->tour}, world);
  update(state, PauseTour{}, world);
}

// Once it runs, the clock runs to the end of the presentation.
void start_clock(State& state, const content::Tour& tour) {
  RunClock& clock = state.presenting->clock;
  clock.running = true;
  clock.at_stop_s.resize(tour.stops.size());
}

void reopen(State& state, const World& world, const content::Tour& tour) {
  state.presenting->finished = false;
  if (!state.touring) start_tour_of_run(state, world);
  start_clock(state, tour);
}

bool is_whole(const RunClock& clock) {
  return std::ranges::all_of(clock.at_stop_s, [](double seconds) { return seconds > 0; });
}

// The whole once more, for questions. Only a run that has left out nothing is worth remembering.
Effects finish_run(State& state, const World& world) {
  Presenting& presenting = *state.presenting;
  presenting.finished = true;
  update(state, EndTour{}, world);
  update(state, GoHome{}, world);
  if (!is_whole(presenting.clock)) return {};
  return {RunEnded{presenting.tour, presenting.clock.at_stop_s}};
}

bool is_at_end(const State& state, const content::Tour& tour) { return state.touring->stop + 1 >= tour.stops.size(); }

Effects step_on(State& state, const World& world, const content::Tour& tour) {
  if (state.presenting->finished) return {};
  if (!state.touring) return reopen(state, world, tour), Effects{};
  if (is_at_end(state, tour)) return finish_run(state, world);
  return update(state, NextStop{}, world);
}

Effects step_back(State& state, const World& world, const content::Tour& tour) {
  if (state.presenting->finished) return jump_run(state, world, tour.stops.back().id), Effects{};
  return update(state, PreviousStop{}, world);
}

void take_over(State& state, const World& world) {
  if (!state.presenting) start_presenting(state, world);
}

}  // namespace

Effects begin_run(State& state, const World& world) {
  take_over(state, world);
  const content::Tour* tour = tour_told(state, world);
  if (tour == nullptr) return {};
  state.presenting->clock = {};
  state.presenting->finished = false;
  start_tour_of_run(state, world);
  start_clock(state, *tour);
  return {};
}

// Without a tour the hubs are one, in their order.
Effects step_run(State& state, const World& world, int step) {
  take_over(state, world);
  const content::Tour* tour = tour_told(state, world);
  if (tour == nullptr) return step > 0 ? update(state, NextHub{}, world) : update(state, PreviousHub{}, world);
  return step > 0 ? step_on(state, world, *tour) : step_back(state, world, *tour);
}

void jump_run(State& state, const World& world, std::string_view stop) {
  take_over(state, world);
  const content::Tour* tour = tour_told(state, world);
  if (tour == nullptr || !find_stop(*tour, stop)) return;
  reopen(state, world, *tour);
  update(state, JumpToStop{std::string(stop)}, world);
}

// It begins when the presenter goes on.
void choose_run(State& state, const World& world, const std::string& id) {
  if (content::find_tour(world.content, id) == nullptr) return;
  take_over(state, world);
  if (state.presenting->tour == id) return;
  update(state, EndTour{}, world);
  state.presenting->tour = id;
  state.presenting->finished = false;
  state.presenting->clock = {};
}

void reset_run_clock(State& state) {
  if (!state.presenting) return;
  RunClock& clock = state.presenting->clock;
  clock.elapsed_s = 0;
  std::ranges::fill(clock.at_stop_s, 0.0);
}

void pass_run_time(State& state, const World& world, double passed_s) {
  if (!state.presenting || !state.presenting->clock.running || !(passed_s > 0)) return;
  RunClock& clock = state.presenting->clock;
  clock.elapsed_s += std::min(passed_s, longest_pass_s);
  const content::Tour* tour = tour_of(world, state);
  if (tour == nullptr || tour->id != state.presenting->tour) return;
  if (state.touring->stop < clock.at_stop_s.size())
    clock.at_stop_s[state.touring->stop] += std::min(passed_s, longest_pass_s);
}

const content::Tour* tour_told(const State& state, const World& world) {
  if (state.presenting) return content::find_tour(world.content, state.presenting->tour);
  if (const auto* wished = content::find_tour(world.content, world.operation.presenter.tour.id)) return wished;
  const auto& tours = world.content.tours;
  const auto first = std::ranges::find(tours, content::TourKind::guided, &content::Tour::kind);
  return first == tours.end() ? nullptr : &*first;
}

std::optional<std::size_t> next_stop(const State& state, const World& world) {
  const content::Tour* tour = tour_told(state, world);
  if (tour == nullptr || (state.presenting && state.presenting->finished)) return std::nullopt;
  if (!state.touring || state.touring->tour != tour->id) return 0;
  const std::size_t next = state.touring->stop + 1;
  return next < tour->stops.size() ? std::optional(next) : std::nullopt;
}

}  // namespace beffroi::exhibit
