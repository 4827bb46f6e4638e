#include "exhibit/labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "base/utf8.h"
#include "exhibit/borders.h"
#include "exhibit/furniture.h"
#include "exhibit/hub_labels.h"
#include "exhibit/lettering.h"
#include "exhibit/markers.h"
#include "exhibit/screen.h"
#include "map/line_text.h"

namespace beffroi::exhibit {

namespace {

constexpr double fade_s = 0.3;
constexpr double town_dot_mm = 1.1;
// The layer of the exhibition's map whose lines river names follow.
constexpr std::string_view river_layer = "rivers";

// What the map's furniture is written with, beside names.
constexpr std::array<std::string_view, 4> furniture_texts{"credit", "ui.kilometres", "ui.metres", "number.group"};

// Priorities, after the hubs': the smaller, the earlier a label takes its room.
enum Priority {
  wide_priority = 100,
  town_priority = 300,
  river_priority = 400,
  province_priority = 500,
  leaving_priority = 1000  // too little for this scale: it fades out where it was
};

Box2 moved(const Box2& box, Vec2 by) { return {box.min + by, box.max + by}; }

Path to_px(const LabelView& view, const Path& local) {
  Path out;
  std::ranges::transform(local, std::back_inserter(out), [&](Vec2 p) { return view.px(p); });
  return out;
}

Box2 box_of(const std::vector<map::Glyph>& glyphs, double size_px) {
  Box2 box;
  for (const map::Glyph& glyph : glyphs) box.include(glyph.position);
  return box.grown(size_px * 0.7);
}

// Along the piece of the river that passes nearest to the label's point.
std::vector<map::LabelPlace> river_places(const LabelView& view, const content::MapLabel& label,
                                          const map::LabelStyle& style, Vec2 point) {
  const geo::Layer* rivers = geo::find_layer(*view.world.geography, river_layer);
  if (rivers == nullptr || label.feature.empty()) return {};
  map::Text text =
      make_text(view, style, styled(style, content::text(view.language, fmt::format("label.{}.name", label.id))));
  const text::Line letters = text::shape(view.world.fonts, setting_of(view, style), text.content);
  const double lift = text.size_px * 0.35;
  for (const geo::Feature& feature : rivers->features) {
    if (geo::field(feature, "name") != label.feature) continue;
    for (const Path& path : feature.paths) {
      auto glyphs = map::set_along(to_px(view, path), point, letters, lift);
      if (!glyphs) continue;
      text.glyphs = std::move(*glyphs);
      map::LabelPlace place;
      place.box = box_of(text.glyphs, text.size_px);
      place.texts = {text};
      return {place};
    }
  }
  return {};
}

int priority_of(const content::MapLabel& label) {
  switch (label.kind) {
    case content::LabelKind::country:
    case content::LabelKind::sea: return wide_priority + label.rank;
    case content::LabelKind::river:
    case content::LabelKind::lake: return river_priority + label.rank;
    case content::LabelKind::town: return town_priority + label.rank;
  }
  return town_priority;
}

std::vector<map::LabelPlace> town_places(const LabelView& view, const Block& block, Vec2 point) {
  const double dot_px = view.state.viewport.px_per_mm * town_dot_mm;
  std::vector<map::LabelPlace> places =
      places_around(block, point, box_around({}, Vec2{1, 1} * (2 * dot_px + 0.7 * block.lines.front().text.size_px)));
  for (map::LabelPlace& place : places) {
    place.dot =
        map::Disc{point, dot_px, block.lines.front().text.colour, dot_px * 0.6, block.lines.front().text.halo, 0, {}};
    place.box.include(box_around(point, {dot_px * 2, dot_px * 2}));
  }
  return places;
}

// Not at the very edge of the glass, nor where the map grows quiet below the title.
Box2 lettered_area(const LabelView& view) {
  const Box2 heading = layout_screen(view.world, view.state).heading;
  Box2 area = box_at({}, view.state.viewport.size_px).grown(-view.metrics.gap / 2);
  if (!heading.empty()) area.min.y = heading.max.y;
  return area;
}

struct Borders {
  Beads home;
  Beads others;
};

// Names keep to their side of a border where they can; that of a neighbour never lies in the country itself.
void keep_apart(const content::MapLabel& label, const Borders& borders, std::vector<map::LabelPlace>& places) {
  if (label.kind == content::LabelKind::country) bar(places, {}, borders.home);
  else add_flaws(places, {}, borders.home, 1);
  add_flaws(places, {}, borders.others, 1);
}

// Whether it is to be thought of at all: in sight and important enough, or still fading out.
bool is_considered(const LabelView& view, const content::MapLabel& label, const map::LabelStyle& style, Vec2 point,
                   const Box2& area) {
  if (view.state.labels.contains("label." + label.id)) return true;
  if (!is_shown(view, style)) return false;
  const bool in_sight = label.kind != content::LabelKind::town || area.contains(point);
  return in_sight && label.rank <= style.max_rank.at(view.scale);
}

void add_map_labels(const LabelView& view, std::vector<map::LabelCandidate>& out) {
  const Borders borders{border_beads(view, home_border), border_beads(view, other_borders)};
  const Box2 area = lettered_area(view);
  for (const content::MapLabel& label : view.world.content.labels) {
    const map::LabelStyle* style = style_of(view.theme, content::to_text(label.kind));
    const std::optional<Vec2> point = view.px_of_lonlat(label.lonlat);
    if (style == nullptr || !point) continue;
    if (!is_considered(view, label, *style, *point, area)) continue;
    const bool leaving = !is_shown(view, *style) || label.rank > style->max_rank.at(view.scale);
    const std::string text = content::text(view.language, fmt::format("label.{}.name", label.id));
    const Block block = make_block({set_line(view, *style, text)});
    std::vector<map::LabelPlace> places;
    if (label.kind == content::LabelKind::town) places = town_places(view, block, *point);
    else if (label.kind == content::LabelKind::river) places = river_places(view, label, *style, *point);
    else places = centred_places(block, *point);
    if (label.kind != content::LabelKind::river) keep_apart(label, borders, places);
    out.push_back({"label." + label.id, leaving ? leaving_priority : priority_of(label), std::move(places)});
  }
}

// While a region is chosen, only its own provinces are named.
bool stands_back(const State& state, const content::Province& province) {
  return !state.place.region.empty() && province.region != state.place.region;
}

void add_provinces(const LabelView& view, std::vector<map::LabelCandidate>& out) {
  const map::LabelStyle* style = style_of(view.theme, "province");
  if (style == nullptr) return;
  const bool in_scale = is_shown(view, *style);
  for (const content::Province& province : view.world.content.provinces) {
    const std::optional<Vec2> point = view.px_of_lonlat(province.lonlat);
    if (!point || province.id == province.region) continue;  // a region that is its own province is named by its city
    const std::string id = "province." + province.id;
    const bool shown = in_scale && !stands_back(view.state, province);
    if (!shown && !view.state.labels.contains(id)) continue;
    const Block block = make_block({set_line(view, *style, content::text(view.language, id + ".name"))});
    out.push_back({id, shown ? province_priority : leaving_priority, centred_places(block, *point)});
  }
}

// Beads along the line from the city to its marker, and its dot.
void add_leader_boxes(const LabelView& view, const Marker& marker, std::vector<Box2>& out) {
  if (leader_strength(marker) <= 0) return;
  const double bead_px = view.metrics.gap;
  const int beads = std::max(1, static_cast<int>(length(marker.centre_px - marker.place_px) / bead_px));
  for (int i = 0; i < beads; ++i)
    out.push_back(
        box_around(lerp(marker.place_px, marker.centre_px, static_cast<double>(i) / beads), {bead_px, bead_px}));
}

std::vector<Box2> obstacles(const LabelView& view, const std::vector<Marker>& all) {
  std::vector<Box2> out = panels(layout_screen(view.world, view.state));
  if (const Box2 foot = furniture(view.world, view.state).box; !foot.empty()) out.push_back(foot);
  for (Box2& box : out) box = box.grown(view.metrics.gap / 2);
  for (const Marker& marker : all) {
    out.push_back(moved(disc_box(view.metrics), marker.centre_px));
    out.push_back(moved(number_box(view.metrics), marker.centre_px));
    add_leader_boxes(view, marker, out);
  }
  return out;
}

}  // namespace

std::vector<LabelInView> labels_in_view(const World& world, const State& state) {
  const LabelView view = make_label_view(world, state);
  const std::vector<Marker> all = markers(world, state);
  std::vector<map::LabelCandidate> candidates = hub_labels(view, all);
  add_map_labels(view, candidates);
  add_provinces(view, candidates);
  std::erase_if(candidates, [](const map::LabelCandidate& candidate) { return candidate.places.empty(); });

  const auto chosen = map::place_labels(candidates, obstacles(view, all), lettered_area(view));
  std::vector<LabelInView> out;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const auto before = state.labels.find(candidates[i].id);
    const std::size_t last = before == state.labels.end() ? 0 : before->second.place;
    const std::size_t index = std::min(chosen[i].value_or(last), candidates[i].places.size() - 1);
    const bool stays = chosen[i].has_value() && candidates[i].priority != leaving_priority;
    out.push_back({candidates[i].id, std::move(candidates[i].places[index]), index, stays});
  }
  return out;
}

void fade_labels(State& state, const World& world, double dt_s) {
  const double step = state.reduced_motion ? 1 : dt_s / fade_s;
  std::map<std::string, LabelFade> faded;
  bool fading = false;
  for (const LabelInView& label : labels_in_view(world, state)) {
    const auto before = state.labels.find(label.id);
    const double opacity = before == state.labels.end() ? 0 : before->second.opacity;
    const double now = std::clamp(opacity + (label.has_room ? step : -step), 0.0, 1.0);
    fading = fading || now != (label.has_room ? 1 : 0);
    if (now > 0) faded[label.id] = {now, label.place_index};
  }
  state.labels = std::move(faded);
  state.labels_fading = fading;
}

void settle_labels(State& state, const World& world) { fade_labels(state, world, fade_s); }

std::set<text::GlyphKey> label_glyphs(const content::Content& content, const std::vector<map::Theme>& themes) {
  std::set<text::Face> faces;
  std::set<char32_t> letters{U'0', U'1', U'2', U'5'};  // of round lengths
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
