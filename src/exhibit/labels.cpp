#include "exhibit/labels.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/utf8.h"
#include "exhibit/answers.h"
#include "exhibit/borders.h"
#include "exhibit/hub_labels.h"
#include "exhibit/lettering.h"
#include "exhibit/map_labels.h"
#include "exhibit/markers.h"
#include "exhibit/navigate.h"
#include "exhibit/province_labels.h"
#include "exhibit/screen.h"

namespace beffroi::exhibit {

namespace {

constexpr double fade_s = 0.3;
// While the map moves, labels are chosen this often: sooner than one has faded, and seldom enough that it costs little.
constexpr double choice_s = 0.1;

// What the map's furniture is written with, beside names.
constexpr std::array<std::string_view, 4> furniture_texts{"credit", "ui.kilometres", "ui.metres", "number.group"};

Box2 moved(const Box2& box, Vec2 by) { return {box.min + by, box.max + by}; }

// Beads along the line from the city to its marker, and its dot.
void add_leader_boxes(const LabelView& view, const Marker& marker, std::vector<Box2>& out) {
  if (leader_strength(marker) <= 0) return;
  const double bead_px = view.metrics.gap;
  const int beads = std::max(1, static_cast<int>(length(marker.centre_px - marker.place_px) / bead_px));
  for (int i = 0; i < beads; ++i)
    out.push_back(
        box_around(lerp(marker.place_px, marker.centre_px, static_cast<double>(i) / beads), {bead_px, bead_px}));
}

std::vector<Box2> obstacles(const LabelView& view, const Screen& screen, const std::vector<Marker>& all) {
  std::vector<Box2> out = panels(screen);
  for (Box2& box : out) box = box.grown(view.metrics.gap / 2);
  for (const Marker& marker : all) {
    if (!marker.whole) continue;
    out.push_back(moved(disc_box(view.metrics), marker.centre_px));
    out.push_back(moved(number_box(view.metrics), marker.centre_px));
    add_leader_boxes(view, marker, out);
  }
  return out;
}

// A name close to a marker and level with it would be read as the hub's.
void keep_off_markers(const LabelView& view, const std::vector<Marker>& all,
                      std::vector<map::LabelCandidate>& candidates) {
  constexpr double aside_em = 2;
  const Box2 disc = disc_box(view.metrics);
  const Vec2 reach{aside_em * view.metrics.legible, -disc.height() / 4};
  for (const Marker& marker : all) {
    if (!marker.whole) continue;
    const Box2 beside{marker.centre_px + disc.min - reach, marker.centre_px + disc.max + reach};
    for (map::LabelCandidate& candidate : candidates)
      for (map::LabelPlace& place : candidate.places) place.barred = place.barred || place.box.overlaps(beside);
  }
}

bool is_foremost_town(const map::LabelCandidate& name) {
  constexpr int foremost_rank = 2;
  return name.priority >= town_priority && name.priority <= town_priority + foremost_rank;
}

// Names that are set before those of towns leave the dots of the foremost towns free where they can: a name has other
// places, a dot has not.
void spare_foremost_towns(std::vector<map::LabelCandidate>& candidates) {
  constexpr int over_dot_flaw = 2;  // a corner of one's marker is still better
  std::vector<Box2> dot_rooms;
  for (const map::LabelCandidate& town : candidates)
    if (is_foremost_town(town)) dot_rooms.push_back(town.places.front().dot_room);  // the same in all places
  for (map::LabelCandidate& name : candidates) {
    if (name.priority >= town_priority) continue;
    for (map::LabelPlace& place : name.places)
      place.flaws += over_dot_flaw * static_cast<int>(std::ranges::count_if(
                                         dot_rooms, [&](const Box2& room) { return place.box.overlaps(room); }));
  }
}

// What is shown stays on its side of what it names.
void hold_places(const State& state, std::vector<map::LabelCandidate>& candidates) {
  for (map::LabelCandidate& candidate : candidates) {
    const auto shown = state.labels.find(candidate.id);
    if (shown != state.labels.end() && shown->second.place_index < candidate.places.size())
      candidate.held = shown->second.place_index;
  }
}

using Places = std::vector<std::optional<std::size_t>>;

// A hub's name that the outline of a touched province strikes goes beside it where the others, which stay, leave room.
void spare_struck(const Beads& outline, const Places& chosen, std::vector<map::LabelCandidate>& candidates) {
  constexpr int struck_flaw = 3;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!chosen[i]) continue;
    map::LabelCandidate& candidate = candidates[i];
    const bool is_struck = candidate.essential && crosses(outline, candidate.places[*chosen[i]].box, {});
    if (is_struck) add_flaws(candidate.places, {}, outline, struck_flaw);
    else candidate.held = chosen[i];
    candidate.essential = candidate.essential && !is_struck;  // after the others of its kind
  }
}

bool map_moves(const State& state, const World& world) { return state.dragging || is_underway(state, world); }

// Those that are shown, where the map has taken them.
std::vector<LabelInView> carried_labels(const World& world, const State& state) {
  LabelView view = make_label_view(world, state);
  view.choosing = false;
  const std::vector<Marker> all = markers(world, state);
  std::vector<map::LabelCandidate> candidates = map_labels(view, {}, {});
  std::ranges::move(province_labels(view, {}, all), std::back_inserter(candidates));
  std::ranges::move(hub_labels(view, {}, all), std::back_inserter(candidates));
  std::vector<LabelInView> out;
  for (map::LabelCandidate& candidate : candidates) {
    const ShownLabel& shown = state.labels.at(candidate.id);
    if (shown.place_index >= candidate.places.size()) continue;
    map::LabelPlace& place = candidate.places[shown.place_index];
    out.push_back({candidate.id, std::move(place), shown.place_index, !shown.leaves});
  }
  return out;
}

// Whether it is time to choose them.
bool is_due(State& state, const World& world, double dt_s) {
  state.labels_age_s += dt_s;
  if (map_moves(state, world) && state.labels_age_s < choice_s) return false;
  state.labels_age_s = 0;
  return true;
}

}  // namespace

std::vector<LabelInView> labels_in_view(const World& world, const State& state) {
  const LabelView view = make_label_view(world, state);
  const Screen screen = layout_screen(world, state);
  const std::vector<Marker> all = markers(world, state);
  const Lines lines = lines_in_view(view, all);
  std::vector<map::LabelCandidate> candidates = map_labels(view, lines, screen.map_area);
  std::ranges::move(province_labels(view, lines, all), std::back_inserter(candidates));
  keep_off_markers(view, all, candidates);
  std::ranges::move(hub_labels(view, lines, all), std::back_inserter(candidates));
  std::erase_if(candidates, [](const map::LabelCandidate& candidate) { return candidate.places.empty(); });
  spare_foremost_towns(candidates);
  if (map_moves(state, world)) hold_places(state, candidates);

  const std::vector<Box2> taken = obstacles(view, screen, all);
  Places chosen = map::place_labels(candidates, taken, screen.map_area);
  if (const Beads outline = outline_beads(view, {state.place.province, ""}); !outline.empty()) {
    spare_struck(outline, chosen, candidates);
    chosen = map::place_labels(candidates, taken, screen.map_area);
  }
  std::vector<LabelInView> out;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    std::vector<map::LabelPlace>& places = candidates[i].places;
    const auto shown = state.labels.find(candidates[i].id);
    const bool is_shown = shown != state.labels.end();
    const std::size_t last = is_shown ? std::min(shown->second.place_index, places.size() - 1) : 0;
    const std::size_t index = chosen[i].value_or(last);
    const bool stays = chosen[i].has_value() && candidates[i].priority != leaving_priority;
    LabelInView label{candidates[i].id, std::move(places[index]), index, stays};
    if (is_shown && index != last) label.left = std::move(places[last]);
    out.push_back(std::move(label));
  }
  return out;
}

void fade_labels(State& state, const World& world, double dt_s) {
  const double step = state.reduced_motion ? 1 : dt_s / fade_s;
  std::map<std::string, ShownLabel> faded;
  bool fading = false;
  const bool choosing = is_due(state, world, dt_s);
  for (LabelInView& label : choosing ? labels_in_view(world, state) : carried_labels(world, state)) {
    const auto before = state.labels.find(label.id);
    const double opacity = before == state.labels.end() ? 0 : before->second.opacity;
    const bool leaves = label.left && step < 1;
    const double now = std::clamp(opacity + (label.has_room && !leaves ? step : -step), 0.0, 1.0);
    fading = fading || now != (label.has_room ? 1 : 0);
    if (now <= 0) continue;
    if (leaves) faded[label.id] = {now, before->second.place_index, std::move(*label.left), true};
    else faded[label.id] = {now, label.place_index, std::move(label.place), !label.has_room};
  }
  state.labels = std::move(faded);
  state.labels_fading = fading;
}

void settle_labels(State& state, const World& world) {
  static_assert(fade_s >= choice_s, "what settles is chosen, in flight, too");
  settle_hidden(state, world);
  fade_labels(state, world, fade_s);
}

std::set<text::GlyphKey> label_glyphs(const content::Content& content, const std::vector<map::Theme>& themes) {
  std::set<text::Face> faces;
  std::set<char32_t> letters{U'0', U'1', U'2', U'3', U'5'};  // of round lengths
  for (const map::Theme& theme : themes)
    for (const auto& [kind, style] : theme.labels) faces.insert(style.face);
  for (const content::Language& language : content.languages)
    for (const auto& [id, text] : language.texts)
      if (id.ends_with(".name") || std::ranges::find(furniture_texts, id) != furniture_texts.end())
        for (const std::string& item : text.items)
          for (const char32_t letter : decode_utf8(item + to_upper(item) + " · ")) letters.insert(letter);
  std::set<text::GlyphKey> out;
  for (const text::Face face : faces)
    for (const char32_t letter : letters) out.emplace(face, letter);
  return out;
}

}  // namespace beffroi::exhibit
