#include "exhibit/state.h"

#include <algorithm>

#include <fmt/format.h>

#include "exhibit/labels.h"
#include "exhibit/navigate.h"

namespace beffroi::exhibit {

namespace {

const char* name(Card card) {
  switch (card) {
    case Card::none: return "none";
    case Card::overview: return "overview";
    case Card::hub: return "hub";
    case Card::matrix: return "matrix";
    case Card::compare: return "compare";
    case Card::search: return "search";
    case Card::tours: return "tours";
  }
  return "none";
}

const char* yes_no(bool yes) { return yes ? "yes" : "no"; }

std::optional<std::string> describe_tour(const State& state, const World& world, std::string_view what) {
  const content::Stop* stop = stop_of(world, state);
  if (what == "tour") return state.touring ? state.touring->tour : "none";
  if (what == "stop") return stop == nullptr ? "none" : stop->id;
  if (what == "playing") return yes_no(state.touring && state.touring->playing);
  if (what == "wandering") return yes_no(state.touring && state.touring->wandered);
  if (what == "speed") return fmt::format("{}", state.touring ? state.touring->speed : 1);
  if (what == "progress") return fmt::format("{:.0f}", 100 * tour_progress(state, world));
  return std::nullopt;
}

double resting_slide(const State& state) { return state.card == Card::none ? 0 : 1; }

}  // namespace

bool is_chosen(const State& state, std::string_view hub) {
  if (state.card == Card::hub) return state.hub == hub;
  return state.card == Card::compare && (state.hub == hub || state.other == hub);
}

State initial_state(const World& world, const map::Viewport& viewport) {
  State state;
  state.viewport = viewport;
  state.language = language_of(world, world.operation.language.id).code;
  state.theme = theme_of(world, world.operation.theme.id).id;
  state.text_size = world.operation.text_size;
  state.camera = home_view(world, state);
  settle_labels(state, world);
  return state;
}

bool is_moving(const State& state, const World& world) {
  return is_underway(state, world) || state.card_slide != resting_slide(state) || state.sheet_px != 0 ||
         state.labels_fading || is_counting(state, world) || is_answering(state, world) ||
         is_watch_moving(state, world) || is_presenting_moving(state);
}

std::optional<std::string> describe(const State& state, const World& world, std::string_view what) {
  const auto or_none = [](const std::string& id) { return id.empty() ? std::string("none") : id; };
  if (what == "card") return name(state.card);
  if (what == "hub") return state.card == Card::hub ? state.hub : "none";
  if (what == "topic") return or_none(state.topic);
  if (what == "province") return or_none(state.place.province);
  if (what == "region") return or_none(state.place.region);
  if (what.starts_with("present")) return describe_presenting(state, what);
  if (what == "mode") return std::string(name(state.watch.mode));
  if (what == "attract") return yes_no(state.watch.mode == Mode::attract);
  if (what == "countdown") return fmt::format("{}", countdown_s(state, world));
  if (what == "drift") return fmt::format("{} {}", drift_px(state, world).x, drift_px(state, world).y);
  if (what == "pin") return fmt::format("{}", state.watch.pin.size());
  if (what == "compared")
    return state.card == Card::compare && !state.other.empty() ? state.hub + " " + state.other : "none";
  if (what == "link") return state.link_hub.empty() ? "none" : state.link_hub + " " + state.link_topic;
  if (what == "query") return or_none(state.query);
  if (const auto fact = describe_tour(state, world, what)) return fact;
  if (what == "language") return state.language;
  if (what == "theme") return state.theme;
  if (what == "help") return yes_no(state.help);
  if (what == "settings") return yes_no(state.settings);
  if (what == "text_size") return fmt::format("{}", state.text_size);
  if (what == "motion") return state.reduced_motion ? "reduced" : "full";
  if (what == "moving") return yes_no(is_moving(state, world));
  if (what == "hovered") return or_none(state.hovered);
  if (what == "focused") return or_none(state.focused);
  if (what == "visited") return fmt::format("{}", state.visited.size());
  if (what == "home") return yes_no(state.camera == home_view(world, state));
  return std::nullopt;
}

}  // namespace beffroi::exhibit
