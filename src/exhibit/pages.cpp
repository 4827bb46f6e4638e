#include "exhibit/pages.h"

#include <algorithm>
#include <cmath>

#include "base/fold.h"
#include "base/utf8.h"
#include "exhibit/navigate.h"
#include "exhibit/screen.h"

namespace beffroi::exhibit {

namespace {

constexpr std::size_t longest_query = 32;  // in code points
constexpr double stretch_s = 0.09;         // in which all but 1/e of the way is done
constexpr double settled_px = 1;
constexpr double highest_px = 100'000;

void open(State& state, Card card) {
  state.card = card;
  state.help = state.settings = false;
  state.place = {};
  state.link_hub.clear();
  state.link_topic.clear();
}

// Blanks, hyphens and apostrophes stand within names.
bool can_be_searched(char32_t c) {
  constexpr std::u32string_view marks = U" -'’.&";
  return !folded(encode_utf8(c)).empty() || marks.find(c) != std::u32string_view::npos;
}

}  // namespace

void open_matrix(State& state, const World& world) {
  const bool from_hub = state.card == Card::hub || state.card == Card::compare || state.card == Card::matrix;
  if (!from_hub) state.hub.clear();
  open(state, Card::matrix);
  fly_to(state, world, state.topic.empty() ? home_view(world, state) : topic_view(world, state));
}

void show_link(State& state, const World& world, const ShowLink& link) {
  const auto hub = find_hub(world, link.hub);
  if (!hub || !content::has_topic(world.content.hubs[*hub], link.topic)) return;
  if (state.card != Card::matrix) open_matrix(state, world);
  state.help = state.settings = false;
  state.place = {};
  state.link_hub = world.content.hubs[*hub].id;
  state.link_topic = link.topic;
}

void start_comparison(State& state, const World& world, std::string_view hub) {
  const auto found = find_hub(world, hub);
  if (!found) return;
  open(state, Card::compare);
  state.hub = world.content.hubs[*found].id;
  state.other.clear();
  fly_to(state, world, home_view(world, state));
}

void compare(State& state, const World& world, const CompareHubs& hubs) {
  const auto first = find_hub(world, hubs.first);
  const auto second = find_hub(world, hubs.second);
  if (!first || !second || first == second) return;
  open(state, Card::compare);
  state.hub = world.content.hubs[*first].id;
  state.other = world.content.hubs[*second].id;
  state.visited.insert({state.hub, state.other});
  fly_to(state, world, pair_view(world, state, *first, *second));
}

Action tapped(const State& state, const std::string& hub) {
  const bool chooses = state.card == Card::compare && state.other.empty() && hub != state.hub;
  return chooses ? Action{CompareHubs{state.hub, hub}} : Action{OpenHub{hub}};
}

void open_tours(State& state, const World& world) {
  const State before = state;
  open(state, Card::tours);
  fly_to(state, world, reframed(before, state, world));
}

void open_search(State& state, const World& world) {
  const State before = state;
  open(state, Card::search);
  state.query.clear();
  state.page_px = 0;
  fly_to(state, world, reframed(before, state, world));
}

void type_search(State& state, std::string_view text) {
  std::u32string query = decode_utf8(state.query);
  for (const char32_t c : decode_utf8(text)) {
    const bool is_blank_in_vain = c == U' ' && (query.empty() || query.back() == U' ');
    if (query.size() < longest_query && can_be_searched(c) && !is_blank_in_vain) query += c;
  }
  state.query = encode_utf8(query);
}

void erase_search(State& state) {
  std::u32string query = decode_utf8(state.query);
  if (!query.empty()) query.pop_back();
  state.query = encode_utf8(query);
}

std::optional<Action> first_found(const State& state, const World& world) {
  if (state.card != Card::search) return std::nullopt;
  const auto found = content::search(world.search, state.query, 1);
  return found.empty() ? std::nullopt : std::optional(action_for(*found.front().entry));
}

Action action_for(const content::SearchEntry& entry) {
  if (!entry.tour.empty()) return StartTour{entry.tour};
  if (!entry.topic.empty()) return SelectTopic{entry.topic};
  if (!entry.hub.empty()) return OpenHub{entry.hub};
  return OpenOverview{};
}

void measure_card(State& state, const World& world, double height_px) {
  if (state.card == Card::none || !std::isfinite(height_px) || height_px < 0) return;
  const State before = state;
  const Screen was = layout_screen(world, before);
  state.page_px = std::min(height_px, highest_px);
  const Screen is = layout_screen(world, state);
  if (was.card_rest == is.card_rest) return;
  const bool stands = before.card_slide >= 1 && !state.reduced_motion;
  state.sheet_px = stands ? was.card.height() : 0;
  if (was.padding != is.padding && !state.dragging) fly_to(state, world, reframed(before, state, world));
}

void stretch_sheet(State& state, const World& world, double dt_s) {
  if (state.sheet_px == 0) return;
  const double rest_px = layout_screen(world, state).card_rest.height();
  const double kept = state.reduced_motion ? 0 : std::exp(-dt_s / stretch_s);
  state.sheet_px = std::lerp(rest_px, state.sheet_px, kept);
  if (std::abs(state.sheet_px - rest_px) < settled_px) state.sheet_px = 0;
}

}  // namespace beffroi::exhibit
