#include "exhibit/present.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "exhibit/navigate.h"
#include "exhibit/run.h"
#include "exhibit/update.h"
#include "exhibit/watch.h"

namespace beffroi::exhibit {

namespace {

constexpr double blank_fade_s = 0.6;
constexpr double spotlight_fade_s = 0.25;

void put_menus_away(State& state) {
  state.help = state.settings = false;
  if (state.card == Card::search) state.card = Card::none;
}

void put_back(State& state, const Comfort& comfort, const World& world) {
  update(state, SetLanguage{comfort.language}, world);
  update(state, SetTheme{comfort.theme}, world);
  update(state, SetTextSize{fmt::format("{}", comfort.text_size)}, world);
}

double stepped_toward(double level, bool on, double step) { return std::clamp(level + (on ? step : -step), 0.0, 1.0); }

}  // namespace

Still::Still(const State& state) {
  State copy = state;
  copy.presenting->frozen = {};  // no still within a still
  state_ = std::make_shared<const State>(std::move(copy));
}

bool Still::operator==(const Still& other) const {
  if (state_ == other.state_) return true;
  return state_ && other.state_ && *state_ == *other.state_;
}

void start_presenting(State& state, const World& world) {
  if (!pass(state, world, Trigger::take_over)) return;
  update(state, EndTour{}, world);
  put_menus_away(state);
  Presenting presenting;
  presenting.before = {state.language, state.theme, state.text_size};
  presenting.language = presenter_language(state, world);
  if (const content::Tour* tour = tour_told(state, world)) presenting.tour = tour->id;
  state.presenting = std::move(presenting);
  update(state, GoHome{}, world);
}

void end_presenting(State& state, const World& world) {
  if (!state.presenting) return;
  const Comfort before = std::move(state.presenting->before);
  state.presenting.reset();
  update(state, EndTour{}, world);
  put_back(state, before, world);
  update(state, GoHome{}, world);
  pass(state, world, world.operation.kiosk ? Trigger::hand_back : Trigger::give_back);
}

void toggle_blank(State& state) {
  if (state.presenting) state.presenting->blank = !state.presenting->blank;
}

void toggle_still(State& state, const World& world) {
  if (!state.presenting) return;
  const State* still = state.presenting->frozen.get();
  if (still == nullptr) {
    state.presenting->frozen = Still(state);
    return;
  }
  const map::Camera prepared = goal(state);
  state.camera = still->camera;
  state.labels = still->labels;
  state.card_slide = still->card_slide;
  cut_still(state);
  fly_to(state, world, prepared);
}

void cut_still(State& state) {
  if (state.presenting) state.presenting->frozen = {};
}

void point_spotlight(State& state, Vec2 share) {
  if (!state.presenting) return;
  state.presenting->spotlight.at = clamp(share, {{0, 0}, {1, 1}});
  state.presenting->spotlight.on = true;
}

void end_spotlight(State& state) {
  if (state.presenting) state.presenting->spotlight.on = false;
}

void allow_touches(State& state, bool allowed) {
  if (state.presenting) state.presenting->touches = allowed;
}

void show_captions(State& state, bool shown) {
  if (state.presenting) state.presenting->captions = shown;
}

void address_presenter(State& state, const World& world, const std::string& language) {
  if (state.presenting && content::find_language(world.content, language) != nullptr)
    state.presenting->language = language;
}

void pass_presenting(State& state, const World& world, double dt_s) {
  if (!state.presenting) return;
  Presenting& presenting = *state.presenting;
  presenting.darkness = stepped_toward(presenting.darkness, presenting.blank, dt_s / blank_fade_s);
  Spotlight& spotlight = presenting.spotlight;
  spotlight.level = stepped_toward(spotlight.level, spotlight.on, dt_s / spotlight_fade_s);
  pass_run_time(state, world, dt_s);
}

void resize_still(State& state, const World& world, Vec2 size_px) {
  if (!is_frozen(state)) return;
  State still = *state.presenting->frozen.get();
  update(still, ResizeView{size_px.x, size_px.y}, world);
  state.presenting->frozen = Still(still);
}

bool is_presenting_moving(const State& state) {
  if (!state.presenting) return false;
  const Presenting& presenting = *state.presenting;
  return presenting.darkness != (presenting.blank ? 1 : 0) ||
         presenting.spotlight.level != (presenting.spotlight.on ? 1 : 0);
}

bool is_frozen(const State& state) { return state.presenting && state.presenting->frozen.get() != nullptr; }

const std::string& presenter_language(const State& state, const World& world) {
  if (state.presenting) return state.presenting->language;
  const std::string& wished = world.operation.presenter.language.id;
  if (content::find_language(world.content, wished) != nullptr) return wished;
  return state.touring ? state.touring->language : state.language;  // a stop may speak another for a while
}

State seen_by_audience(const State& state) {
  if (!is_frozen(state)) return state;
  State seen = *state.presenting->frozen.get();
  seen.presenting = state.presenting;
  seen.presenting->frozen = {};
  return seen;
}

bool admits_hands(const State& state) {
  if (!state.presenting) return true;
  const Presenting& presenting = *state.presenting;
  return presenting.touches && !presenting.blank && !is_frozen(state);
}

bool has_controls(const State& state) { return !state.presenting || state.presenting->touches; }

bool looks_alike(const State& a, const State& b) {
  const auto without_clock = [](State state) {
    if (state.presenting) state.presenting->clock = {};
    return state;
  };
  return without_clock(a) == without_clock(b);
}

std::optional<std::string> describe_presenting(const State& state, std::string_view what) {
  const Presenting presenting = state.presenting.value_or(Presenting{});
  const auto yes_no = [](bool yes) { return std::string(yes ? "yes" : "no"); };
  const auto or_none = [](const std::string& id) { return id.empty() ? std::string("none") : id; };
  if (what == "presenting") return yes_no(state.presenting.has_value());
  if (what == "present_language") return or_none(presenting.language);
  if (what == "present_tour") return or_none(presenting.tour);
  if (what == "present_finished") return yes_no(presenting.finished);
  if (what == "present_blank") return yes_no(presenting.blank);
  if (what == "present_frozen") return yes_no(is_frozen(state));
  if (what == "present_spotlight") return yes_no(presenting.spotlight.on);
  if (what == "present_touches") return yes_no(presenting.touches);
  if (what == "present_captions") return yes_no(presenting.captions);
  if (what == "present_elapsed") return fmt::format("{:.0f}", presenting.clock.elapsed_s);
  const State seen = seen_by_audience(state);
  if (what == "present_seen") return seen.card == Card::hub ? seen.hub : "none";
  return std::nullopt;
}

}  // namespace beffroi::exhibit
