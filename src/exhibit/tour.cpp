#include "exhibit/tour.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <type_traits>
#include <variant>

#include "exhibit/labels.h"
#include "exhibit/navigate.h"
#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

namespace {

Card card_of(const content::Stop& stop) {
  if (!stop.card) return Card::none;
  switch (stop.shows) {
    case content::Shows::overview: return Card::overview;
    case content::Shows::matrix: return Card::matrix;
    case content::Shows::hub: return Card::hub;
    case content::Shows::pair: return Card::compare;
    case content::Shows::home:
    case content::Shows::topic:
    case content::Shows::region:
    case content::Shows::province:
    case content::Shows::box: return Card::none;
  }
  return Card::none;
}

template <class Kind, class... Kinds>
constexpr bool is_one_of = (std::is_same_v<Kind, Kinds> || ...);

// Whether a hand goes where a tour does not lead. Language, look, size and help do not stand in its way.
bool leads_away(const Action& action) {
  const auto leads = []<class Kind>(const Kind&) {
    return is_one_of<Kind, OpenHub, NextHub, PreviousHub, OpenOverview, CloseCard, PressCard, SelectTopic, ClearTopic,
                     SelectProvince, OpenRegion, ClearPlace, OpenMatrix, ShowLink, StartComparison, CompareHubs,
                     OpenSearch, OpenTours, FocusNext, FocusPrevious, ActivateFocus, GoHome, ShowMap, PressMap, TapMap,
                     PanMap, FlingMap, ZoomMap, ApproachMap, StepZoom>;
  };
  return std::visit(leads, action);
}

void speak(State& state, const World& world, const std::string& language) {
  if (state.language == language || content::find_language(world.content, language) == nullptr) return;
  state.language = language;
  settle_labels(state, world);
}

// All that a hand may have chosen or opened is put away, so that the way to a stop leaves no trace on it.
void clear_screen(State& state) {
  state.card = Card::none;
  state.hub.clear();
  state.other.clear();
  state.link_hub.clear();
  state.link_topic.clear();
  state.query.clear();
  state.topic.clear();
  state.place = {};
  state.focused.clear();
  state.pressed.clear();
  state.help = state.settings = false;
}

void show_stop(State& state, const World& world) {
  const content::Stop* stop = stop_of(world, state);
  if (stop == nullptr) return;
  using content::Shows;
  clear_screen(state);
  state.card = card_of(*stop);
  if (stop->shows == Shows::hub || stop->shows == Shows::pair) state.hub = stop->item;
  state.other = stop->other;
  if (stop->shows == Shows::topic) state.topic = stop->item;
  if (stop->shows == Shows::region) state.place.region = stop->item;
  if (stop->shows == Shows::province) state.place.province = stop->item;
  state.touring->wandered = false;
  speak(state, world, stop->language.empty() ? state.touring->language : stop->language);
  fly_to(state, world, stop_view(world, state));
}

void go_to(State& state, const World& world, std::size_t stop) {
  state.touring->stop = stop;
  state.touring->at_stop_s = 0;
  show_stop(state, world);
}

bool is_finished(const State& state, const World& world) {
  const content::Stop* stop = stop_of(world, state);
  return stop != nullptr && stop == &tour_of(world, state)->stops.back() && state.touring->at_stop_s >= stop->dwell_s;
}

}  // namespace

const content::Tour* tour_of(const World& world, const State& state) {
  return state.touring ? content::find_tour(world.content, state.touring->tour) : nullptr;
}

const content::Stop* stop_of(const World& world, const State& state) {
  const content::Tour* tour = tour_of(world, state);
  return tour != nullptr && state.touring->stop < tour->stops.size() ? &tour->stops[state.touring->stop] : nullptr;
}

std::optional<std::size_t> find_stop(const content::Tour& tour, std::string_view name) {
  const auto named = std::ranges::find(tour.stops, name, &content::Stop::id);
  if (named != tour.stops.end()) return static_cast<std::size_t>(named - tour.stops.begin());
  std::size_t number = 0;
  const char* end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data(), end, number);
  if (error != std::errc{} || stop != end || number < 1 || number > tour.stops.size()) return std::nullopt;
  return number - 1;
}

void start_tour(State& state, const World& world, const std::string& id) {
  const content::Tour* tour = content::find_tour(world.content, id);
  if (tour == nullptr || tour->stops.empty()) return;
  Touring touring;
  touring.tour = id;
  touring.language = state.touring ? state.touring->language : state.language;
  state.touring = touring;
  if (tour->kind == content::TourKind::guided) pass(state, world, Trigger::hand);
  go_to(state, world, 0);
}

void play_tour(State& state, const World& world) {
  if (!state.touring) return;
  continue_tour(state, world);
  if (is_finished(state, world)) go_to(state, world, 0);
  state.touring->playing = true;
}

void pause_tour(State& state) {
  if (state.touring) state.touring->playing = false;
}

void toggle_tour(State& state, const World& world) {
  if (!state.touring) return;
  if (is_on_course(state) && state.touring->playing) pause_tour(state);
  else play_tour(state, world);
}

void step_tour(State& state, const World& world, int step) {
  const content::Tour* tour = tour_of(world, state);
  if (tour == nullptr) return;
  const auto last = static_cast<int>(tour->stops.size()) - 1;
  go_to(state, world, static_cast<std::size_t>(std::clamp(static_cast<int>(state.touring->stop) + step, 0, last)));
}

void jump_tour(State& state, const World& world, std::string_view stop) {
  const content::Tour* tour = tour_of(world, state);
  const auto found = tour == nullptr ? std::nullopt : find_stop(*tour, stop);
  if (found) go_to(state, world, *found);
}

void set_tour_speed(State& state, double speed) {
  if (state.touring) state.touring->speed = std::clamp(speed, slowest_tour, fastest_tour);
}

void continue_tour(State& state, const World& world) {
  if (state.touring && state.touring->wandered) show_stop(state, world);
}

void end_tour(State& state, const World& world) {
  if (!state.touring) return;
  const std::string language = state.touring->language;
  state.touring.reset();
  speak(state, world, language);
}

bool yield_to(State& state, const Action& action, const World& world) {
  const content::Stop* stop = stop_of(world, state);
  if (stop == nullptr || state.touring->wandered || !leads_away(action)) return true;
  // A presenter may wander at any stop.
  switch (state.presenting ? content::OnTouch::pause : stop->on_touch) {
    case content::OnTouch::pause: state.touring->wandered = true; return true;
    case content::OnTouch::exit: end_tour(state, world); return true;
    case content::OnTouch::block: return false;
  }
  return true;
}

void move_tour(State& state, const World& world, double dt_s) {
  if (!is_counting(state, world)) return;
  const content::Tour& tour = *tour_of(world, state);
  Touring& touring = *state.touring;
  const double dwell_s = tour.stops[touring.stop].dwell_s;
  touring.at_stop_s = std::min(touring.at_stop_s + dt_s * touring.speed, dwell_s);
  if (touring.at_stop_s < dwell_s) return;
  if (touring.stop + 1 < tour.stops.size()) go_to(state, world, touring.stop + 1);
  else if (tour.kind == content::TourKind::attract) go_to(state, world, 0);
  else touring.playing = false;
}

bool is_on_course(const State& state) { return state.touring && !state.touring->wandered; }

bool is_counting(const State& state, const World& world) {
  return stop_of(world, state) != nullptr && is_on_course(state) && state.touring->playing && !state.flying &&
         !state.help && !state.settings;
}

double tour_progress(const State& state, const World& world) {
  const content::Tour* tour = tour_of(world, state);
  if (tour == nullptr) return 0;
  double over_s = state.touring->at_stop_s;
  double all_s = 0;
  for (std::size_t i = 0; i < tour->stops.size(); ++i) {
    if (i < state.touring->stop) over_s += tour->stops[i].dwell_s;
    all_s += tour->stops[i].dwell_s;
  }
  return all_s > 0 ? over_s / all_s : 0;
}

std::vector<double> stop_times_s(const World& world, const content::Tour& tour) {
  State state = initial_state(world, map::make_viewport({1920, 1080}, world.reading.diagonal_inch));
  start_tour(state, world, tour.id);
  std::vector<double> times_s;
  for (std::size_t i = 0; i < tour.stops.size(); ++i) {
    go_to(state, world, i);
    const double flight_s = state.flying ? map::duration_s(state.flying->flight) : 0;
    times_s.push_back(flight_s + tour.stops[i].dwell_s);
    state.camera = goal(state);
  }
  return times_s;
}

double tour_length_s(const World& world, const content::Tour& tour) {
  const std::vector<double> times_s = stop_times_s(world, tour);
  return std::accumulate(times_s.begin(), times_s.end(), 0.0);
}

}  // namespace beffroi::exhibit
