#include "exhibit/resume.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "exhibit/labels.h"
#include "exhibit/navigate.h"
#include "exhibit/screen.h"
#include "exhibit/tour.h"
#include "exhibit/update.h"

namespace beffroi::exhibit {

namespace {

// In which panels slide into place, once nothing flies any more.
constexpr double settling_s = 1;
// Views that differ by less look the same.
constexpr double same_place_px = 0.5;
constexpr double same_scale = 1e-6;

bool is_same_view(const map::Camera& a, const map::Camera& b) {
  return length(a.centre - b.centre) < same_place_px * a.metres_per_px &&
         std::abs(a.metres_per_px / b.metres_per_px - 1) < same_scale;
}

Comfort comfort_of(const State& state) {
  return {state.touring ? state.touring->language : state.language, state.theme, state.text_size};
}

void tell_comfort(const Comfort& comfort, Actions& story) {
  story.emplace_back(SetLanguage{comfort.language});
  story.emplace_back(SetTheme{comfort.theme});
  story.emplace_back(SetTextSize{fmt::format("{}", comfort.text_size)});
}

void tell_settings(const State& state, Actions& story) {
  story.emplace_back(SetMotion{"reduced"});  // on the way back nothing flies
  tell_comfort(state.presenting ? state.presenting->before : comfort_of(state), story);
}

void tell_visits(const State& state, Actions& story) {
  if (state.visited.empty()) return;
  for (const std::string& hub : state.visited) story.emplace_back(OpenHub{hub});
  story.emplace_back(CloseCard{});
}

// A region closes the card, a card lets go of a topic's rival: hence before any card.
void tell_choice(const State& state, Actions& story) {
  if (!state.topic.empty()) story.emplace_back(SelectTopic{state.topic});
  if (!state.place.region.empty()) story.emplace_back(OpenRegion{state.place.region});
}

void tell_matrix(const State& state, Actions& story) {
  if (!state.hub.empty()) story.emplace_back(StartComparison{state.hub});
  story.emplace_back(OpenMatrix{});
  if (!state.link_hub.empty()) story.emplace_back(ShowLink{state.link_hub, state.link_topic});
}

void tell_comparison(const State& state, Actions& story) {
  if (state.other.empty()) story.emplace_back(StartComparison{state.hub});
  else story.emplace_back(CompareHubs{state.hub, state.other});
}

void tell_search(const State& state, Actions& story) {
  story.emplace_back(OpenSearch{});
  if (!state.query.empty()) story.emplace_back(TypeSearch{state.query});
}

void tell_card(const State& state, Actions& story) {
  switch (state.card) {
    case Card::none: return;
    case Card::overview: story.emplace_back(OpenOverview{}); break;
    case Card::hub: story.emplace_back(OpenHub{state.hub}); break;
    case Card::matrix: tell_matrix(state, story); break;
    case Card::compare: tell_comparison(state, story); break;
    case Card::search: tell_search(state, story); break;
    case Card::tours: story.emplace_back(OpenTours{}); break;
  }
  if (state.page_px > 0) story.emplace_back(MeasureCard{state.page_px});
}

void tell_marks(const State& state, const World& world, Actions& story) {
  if (!state.place.province.empty()) story.emplace_back(SelectProvince{state.place.province});
  if (const auto hub = find_hub(world, state.focused)) story.insert(story.end(), *hub + 1, FocusNext{});
  if (state.help) story.emplace_back(ToggleHelp{});
  if (state.settings) story.emplace_back(ToggleSettings{});
}

// What lies in the middle of the free part of the screen.
std::optional<ShowMap> subject_of(const map::Camera& view, const State& state, const World& world) {
  const Vec2 middle_px = map::free_box(state.viewport, layout_screen(world, state).padding).centre();
  const auto lonlat = world.geography->projection.to_lonlat(map::to_local(view, state.viewport, middle_px));
  if (!lonlat) return std::nullopt;
  return ShowMap{lonlat->x, lonlat->y, map::scale_denominator(view, state.viewport)};
}

// Where all this leads by itself, nothing needs to be said of the view: another screen frames it in its own way.
void tell_view(const State& state, const World& world, Actions& story) {
  const map::Camera wanted = goal(state);
  if (is_same_view(retrace(story, world, state.viewport).camera, wanted)) return;
  if (const auto shown = subject_of(wanted, state, world)) story.emplace_back(*shown);
}

void tell_rest(const State& state, Actions& story) {
  story.emplace_back(Tick{settling_s});
  if (!state.reduced_motion) story.emplace_back(SetMotion{"full"});
}

// Before what a hand has chosen since: that leads away from the stop.
void tell_tour(const State& state, Actions& story) {
  if (!state.touring) return;
  story.emplace_back(StartTour{state.touring->tour});
  story.emplace_back(SetTourSpeed{state.touring->speed});
  story.emplace_back(JumpToStop{fmt::format("{}", state.touring->stop + 1)});
  if (!state.touring->playing) story.emplace_back(PauseTour{});
}

// The time at each stop, and at the end what was spent between tours.
void tell_talk_time(const State& state, Actions& story) {
  const Presenting& presenting = *state.presenting;
  double left_s = presenting.clock.elapsed_s;
  for (std::size_t i = 0; i < presenting.clock.at_stop_s.size(); ++i) {
    const double at_stop_s = presenting.clock.at_stop_s[i];
    if (at_stop_s <= 0) continue;
    story.emplace_back(JumpInRun{fmt::format("{}", i + 1)});
    story.emplace_back(PassRunTime{at_stop_s});
    left_s -= at_stop_s;
  }
  if (presenting.finished) {
    story.emplace_back(JumpInRun{fmt::format("{}", presenting.clock.at_stop_s.size())});
    story.emplace_back(NextInRun{});
    if (left_s > 0) story.emplace_back(PassRunTime{left_s});
  } else if (state.touring) {
    story.emplace_back(JumpInRun{fmt::format("{}", state.touring->stop + 1)});
  } else {
    story.emplace_back(EndTour{});
  }
}

// The visitors' comfort has been told before: they get it back. The spotlight and a still are let go.
void tell_talk(const State& state, Actions& story) {
  const Presenting& presenting = *state.presenting;
  story.emplace_back(StartPresenting{});
  tell_comfort(comfort_of(state), story);
  story.emplace_back(SetPresenterLanguage{presenting.language});
  if (!presenting.tour.empty()) story.emplace_back(ChooseRun{presenting.tour});
  if (presenting.touches) story.emplace_back(SetTouches{"on"});
  if (!presenting.captions) story.emplace_back(SetCaptions{"off"});
  if (presenting.clock.running) tell_talk_time(state, story);
  if (presenting.blank) story.emplace_back(ToggleBlank{});
}

bool waits(const State& state) { return state.watch.mode == Mode::attract; }

// What a tour does by itself: time at a stop is not told.
auto told_of_tour(const State& s) {
  const Touring touring = s.touring.value_or(Touring{});
  return std::tuple(touring.tour, touring.stop, touring.playing, touring.speed, touring.wandered, touring.language);
}

// What a presenter has set, and the clock to a few seconds.
auto told_of_talk(const State& s) {
  constexpr double grain_s = 5;
  const Presenting p = s.presenting.value_or(Presenting{});
  const double time = std::floor(p.clock.elapsed_s / grain_s);
  return std::tuple(s.presenting.has_value(), p.before, p.language, p.tour, p.finished, p.blank, p.touches, p.captions,
                    p.clock.running, time);
}

std::vector<std::string> stops_of(const content::Tour& tour) {
  std::vector<std::string> stops;
  for (const content::Stop& stop : tour.stops) stops.push_back(stop.id);
  return stops;
}

std::vector<std::string> topics_of(const content::Hub& hub) {
  std::vector<std::string> topics;
  for (const content::TopicLink& link : hub.topics) topics.push_back(link.topic);
  return topics;
}

// All that is told of a State.
auto told(const State& s) {
  return std::tie(s.language, s.theme, s.text_size, s.reduced_motion, s.visited, s.topic, s.place, s.card, s.hub,
                  s.other, s.link_hub, s.link_topic, s.query, s.page_px, s.focused, s.help, s.settings);
}

template <class Range, class Projection>
bool have_same(const Range& a, const Range& b, Projection projection) {
  return std::ranges::equal(a, b, {}, projection, projection);
}

// Whether all that a State can name has kept its name and its place.
bool is_same_frame(const World& a, const World& b) {
  return have_same(a.content.hubs, b.content.hubs, &content::Hub::id) &&
         have_same(a.content.hubs, b.content.hubs, topics_of) && a.hubs == b.hubs && a.home == b.home &&
         have_same(a.content.topics, b.content.topics, &content::Topic::id) &&
         have_same(a.content.provinces, b.content.provinces, &content::Province::id) &&
         have_same(a.content.regions, b.content.regions, &content::Region::id) &&
         have_same(a.content.languages, b.content.languages, &content::Language::code) &&
         have_same(a.content.tours, b.content.tours, &content::Tour::id) &&
         have_same(a.content.tours, b.content.tours, stops_of) && have_same(a.themes, b.themes, &map::Theme::id);
}

}  // namespace

Actions retell(const State& state, const World& world) {
  if (waits(state)) return {SetAttract{"on"}};  // which puts everything back
  Actions story;
  tell_settings(state, story);
  tell_visits(state, story);
  if (state.presenting) tell_talk(state, story);
  else tell_tour(state, story);
  if (is_on_course(state)) {
    tell_rest(state, story);
    return story;
  }
  tell_choice(state, story);
  tell_card(state, story);
  tell_marks(state, world, story);
  tell_view(state, world, story);
  tell_rest(state, story);
  return story;
}

bool tells_same(const State& a, const State& b) {
  if (waits(a) || waits(b)) return waits(a) == waits(b);
  return told(a) == told(b) && told_of_talk(a) == told_of_talk(b) && told_of_tour(a) == told_of_tour(b) &&
         goal(a) == goal(b);
}

State retrace(const Actions& story, const World& world, const map::Viewport& viewport) {
  State state = initial_state(world, viewport);
  for (const Action& action : story) update(state, action, world);
  return state;
}

State carried_over(const State& state, const World& from, const World& to) {
  if (!is_same_frame(from, to)) return retrace(retell(state, from), to, state.viewport);
  State same = state;
  settle_labels(same, to);
  return same;
}

std::string write_story(const Actions& story) {
  std::string text;
  for (const Action& action : story) text += to_text(action) + '\n';
  return text;
}

Actions read_story(std::string_view text) {
  Actions story;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (auto action = parse_action(text.substr(0, end))) story.push_back(std::move(*action));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return story;
}

}  // namespace beffroi::exhibit
