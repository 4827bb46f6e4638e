#include "exhibit/map_labels.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "exhibit/regions.h"
#include "exhibit/screen.h"
#include "map/line_text.h"

namespace beffroi::exhibit {

namespace {

constexpr double dot_em = 0.11;
constexpr int over_water_flaw = 1;

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

// Where the name may stand; in sight or not, so that each of its places has the same index in every view.
std::vector<Vec2> spots_of(const LabelView& view, const content::MapLabel& label) {
  std::vector<Vec2> spots;
  const auto add = [&](Vec2 lonlat) {
    if (const auto spot = view.px_of_lonlat(lonlat)) spots.push_back(*spot);
  };
  add(label.lonlat);
  std::ranges::for_each(label.elsewhere, add);
  return spots;
}

// Along the piece of the river that passes nearest to the spot; barred where that bends too much for the name.
map::LabelPlace river_place(const LabelView& view, const std::vector<const Path*>& courses, map::Text text,
                            const text::Line& letters, Vec2 spot) {
  const double lift = text.size_px * 0.35;
  map::LabelPlace place;
  place.barred = true;
  for (const Path* course : courses) {
    auto glyphs = map::set_along(to_px(view, *course), spot, letters, lift);
    if (!glyphs) continue;
    text.glyphs = std::move(*glyphs);
    place.barred = false;
    place.box = box_of(text.glyphs, text.size_px);
    place.lines = {{std::make_shared<const map::Text>(std::move(text)), {}}};
    break;
  }
  return place;
}

std::vector<const Path*> courses_of(const LabelView& view, std::string_view river) {
  std::vector<const Path*> courses;
  const geo::Layer* layer = geo::find_layer(*view.world.geography, rivers);
  if (layer == nullptr || river.empty()) return courses;
  for (const geo::Feature& feature : layer->features)
    if (geo::field(feature, "name") == river)
      for (const Path& path : feature.paths) courses.push_back(&path);
  return courses;
}

std::vector<map::LabelPlace> river_places(const LabelView& view, const content::MapLabel& label,
                                          const map::LabelStyle& style) {
  const std::vector<const Path*> courses = courses_of(view, label.feature);
  const map::Text text =
      make_text(view, style, styled(style, content::text(view.language, fmt::format("label.{}.name", label.id))));
  const text::Line letters = text::shape(view.world.fonts, setting_of(view, style), text.content);
  std::vector<map::LabelPlace> places;
  for (const Vec2 spot : spots_of(view, label)) places.push_back(river_place(view, courses, text, letters, spot));
  return places;
}

// Its letters off rivers and shores, where they can; its dot may well lie on one.
std::vector<map::LabelPlace> town_places(const Block& block, Vec2 point, const Lines& lines, const Beads& shore) {
  const map::Text& like = *block.lines.front().text;
  const double dot_px = like.size_px * dot_em;
  std::vector<map::LabelPlace> places =
      places_around(block, point, box_around({}, Vec2{1, 1} * (2 * dot_px + 0.7 * like.size_px)));
  for (const Beads* beads : {&lines.rivers, &shore}) add_flaws(places, {}, *beads, over_water_flaw);
  for (map::LabelPlace& place : places) {
    place.dot = map::Disc{point, dot_px, like.colour, dot_px * 0.6, like.halo, 0, {}};
    place.dot_room = box_around(point, Vec2{3, 1.6} * like.size_px);
    place.box.include(box_around(point, {dot_px * 2, dot_px * 2}));
  }
  return places;
}

bool is_in_sight(const LabelView& view, Vec2 spot) { return box_at({}, view.state.viewport.size_px).contains(spot); }

void bar_all(std::vector<map::LabelPlace>& places) {
  for (map::LabelPlace& place : places) place.barred = true;
}

// A country's name as it is, on two lines, and each of these set closer.
std::vector<Block> country_blocks(const LabelView& view, const map::LabelStyle& style, const std::string& name) {
  constexpr double closer = 0.4;
  map::LabelStyle close = style;
  close.tracking_em *= closer;
  std::vector<Block> blocks = name_blocks(view, style, name);
  std::ranges::move(name_blocks(view, close, name), std::back_inserter(blocks));
  return blocks;
}

// As small and as close as may be, where the land is too small for all of these.
std::vector<Block> small_country_blocks(const LabelView& view, const map::LabelStyle& style, const std::string& name) {
  constexpr double closest = 0.15;
  map::LabelStyle smallest = style;
  smallest.tracking_em *= closest;
  smallest.size = {};
  return name_blocks(view, smallest, name);
}

// A wide name does not cling to borders, nor to other names: a letter's height away from them, or a third of it where
// there is no such room. `flaws`: of the first way; each is worse than the one before.
void add_places_at(const std::vector<Block>& blocks, Vec2 spot, int& flaws, std::vector<map::LabelPlace>& places) {
  constexpr std::array aparts_em{0.7, 0.25};
  for (const double apart_em : aparts_em)
    for (const Block& block : blocks) {
      for (map::LabelPlace& place : centred_places(block, spot)) {
        place.flaws = flaws;
        place.box = place.box.grown(place.em_px * apart_em);
        places.push_back(std::move(place));
      }
      ++flaws;
    }
}

// Within its land.
std::vector<map::LabelPlace> country_places(const LabelView& view, const content::MapLabel& label,
                                            const map::LabelStyle& style, const std::string& name, const Lines& lines,
                                            const Beads& shore) {
  const std::array blocks{country_blocks(view, style, name), small_country_blocks(view, style, name)};
  std::vector<map::LabelPlace> places;
  for (const Vec2 spot : spots_of(view, label)) {
    std::vector<map::LabelPlace> here;
    int flaws = 0;
    for (const std::vector<Block>& ways : blocks) add_places_at(ways, spot, flaws, here);
    if (!is_in_sight(view, spot)) bar_all(here);
    else
      for (const Beads* beads : {&lines.home, &lines.others, &shore}) bar(here, box_around(spot, {}), *beads);
    add_flaws(here, {}, lines.rivers, over_water_flaw);
    std::ranges::move(here, std::back_inserter(places));
  }
  return places;
}

// On its water.
std::vector<map::LabelPlace> water_places(const LabelView& view, const content::MapLabel& label,
                                          const map::LabelStyle& style, const std::string& name, const Lines& lines,
                                          const Beads& shore) {
  const Block block = make_block({set_line(view, style, name)});
  std::vector<map::LabelPlace> places;
  for (const Vec2 spot : spots_of(view, label)) {
    std::vector<map::LabelPlace> here = centred_places(block, spot);
    if (!is_in_sight(view, spot)) bar_all(here);
    else bar(here, box_around(spot, {}), shore);
    for (const Beads* beads : {&lines.home, &lines.others}) add_flaws(here, {}, *beads, 1);
    std::ranges::move(here, std::back_inserter(places));
  }
  return places;
}

bool is_at_home(const LabelView& view, Vec2 point) {
  const geo::Layer* home = geo::find_layer(*view.world.geography, home_border);
  const Vec2 local = map::to_local(view.state.camera, view.state.viewport, point);
  return home != nullptr && std::ranges::any_of(home->features, [&](const auto& land) { return covers(land, local); });
}

// A town's name lies on its side of the country's border, and of all others where it can. It may lie at sea.
void keep_to_its_side(const LabelView& view, Vec2 point, const Lines& lines, std::vector<map::LabelPlace>& places) {
  const bool is_near = any_crosses(lines.home, places);
  if (is_near && is_at_home(view, point)) {
    bar(places, {}, lines.others);
    add_flaws(places, {}, lines.home, 1);
    return;
  }
  if (is_near) bar(places, {}, lines.home);
  add_flaws(places, {}, lines.others, 1);
}

// Whether it is to be thought of at all: in sight and important enough, or still fading out.
bool is_considered(const LabelView& view, const content::MapLabel& label, const map::LabelStyle& style, Vec2 point,
                   const Box2& area) {
  if (view.state.labels.contains("label." + label.id)) return true;
  if (!view.choosing || !is_shown(view, style)) return false;
  const bool in_sight = label.kind != content::LabelKind::town || area.contains(point);
  return in_sight && label.rank <= style.max_rank.at(view.scale);
}

std::vector<map::LabelPlace> places_of(const LabelView& view, const content::MapLabel& label,
                                       const map::LabelStyle& style, Vec2 point, const Lines& lines,
                                       const Beads& shore) {
  const std::string name = content::text(view.language, fmt::format("label.{}.name", label.id));
  switch (label.kind) {
    case content::LabelKind::country: return country_places(view, label, style, name, lines, shore);
    case content::LabelKind::river: return river_places(view, label, style);
    case content::LabelKind::sea:
    case content::LabelKind::lake: return water_places(view, label, style, name, lines, shore);
    case content::LabelKind::town: break;
  }
  auto places = town_places(make_block({set_line(view, style, name)}), point, lines, shore);
  keep_to_its_side(view, point, lines, places);
  // Beads are farther apart than a dot is wide: an arc that passes so near would run over it.
  bar(places, box_around(point, Vec2{1, 1} * view.metrics.legible), lines.arcs);
  return places;
}

}  // namespace

std::vector<map::LabelCandidate> map_labels(const LabelView& view, const Lines& lines, const Box2& area) {
  const Beads shore = border_beads(view, shores);
  std::vector<map::LabelCandidate> out;
  for (const content::MapLabel& label : view.world.content.labels) {
    const map::LabelStyle* style = style_of(view.theme, content::to_text(label.kind));
    const std::optional<Vec2> point = view.px_of_lonlat(label.lonlat);
    if (style == nullptr || !point || !is_considered(view, label, *style, *point, area)) continue;
    const bool leaving = !is_shown(view, *style) || label.rank > style->max_rank.at(view.scale);
    std::vector<map::LabelPlace> places = places_of(view, label, *style, *point, lines, shore);
    out.push_back({"label." + label.id, leaving ? leaving_priority : priority_of(label), std::move(places)});
  }
  return out;
}

}  // namespace beffroi::exhibit
