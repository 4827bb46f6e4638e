#include "exhibit/screen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>

#include "base/ease.h"
#include "exhibit/hub_rows.h"
#include "exhibit/inset.h"
#include "exhibit/markers.h"
#include "exhibit/panel_type.h"
#include "exhibit/regions.h"
#include "exhibit/tour.h"
#include "text/layout.h"

namespace beffroi::exhibit {

namespace {

// EN 301 549, 5.1.4: a capital H of at least 0.7 degrees at the distance people read from.
constexpr double cap_height_deg = 0.7;
// Of Inter, in em.
constexpr double cap_height_em = 0.727;
// On a small or far display the rule may ask for less than a screen can draw well.
constexpr double smallest_px = 12;
// What the visitor's text sizes make of the type; WCAG 1.4.4 asks for twice the usual size, of which distance and
// display give the first part. What is large already grows less.
constexpr std::array<double, largest_text_size + 1> text_factors{1, 1.15, 1.3, 1.5};
constexpr double growth_of_titles = 0.4;
// The finger of a standing visitor.
constexpr double touch_mm = 15;
constexpr double mm_per_m = 1000;

double legible_px(const map::Viewport& viewport, const Reading& reading) {
  const double angle_rad = cap_height_deg * std::numbers::pi / 180;
  const double cap_mm = 2 * reading.distance_m * mm_per_m * std::tan(angle_rad / 2);
  return std::max(cap_mm / cap_height_em * viewport.px_per_mm, smallest_px);
}

// Landscape: the card stands at the right, below the tools. Portrait: it is a sheet above the list of hubs.
Box2 card_room(const Screen& screen, const State& state) {
  const Vec2 size = state.viewport.size_px;
  const Metrics& m = screen.metrics;
  if (screen.portrait) {
    constexpr double least_map_share = 0.2;
    const double share_of_height = is_on_course(state) ? 0.386 : 0.476;  // a caption takes room, too
    const double bottom = screen.foot.min.y - 1.5 * m.gap;
    const double top = std::max(bottom - size.y * share_of_height, screen.heading.max.y + size.y * least_map_share);
    return {{m.margin, top}, {size.x - m.margin, bottom}};
  }
  constexpr double width_in_ems = 29;
  constexpr double widest_share = 0.42;
  const double width = std::min(m.body * width_in_ems, size.x * widest_share);
  return {{size.x - m.margin - width, screen.tools.max.y + m.gap}, {size.x - m.margin, size.y - m.margin}};
}

// As low as what the card holds. At the side it hangs from the tools; a sheet stands on the list of hubs.
Box2 lowered(const Screen& screen, double height_px) {
  Box2 box = screen.card_room;
  const double spare_px = height_px > 0 ? std::max(0.0, box.height() - height_px) : 0;
  if (screen.portrait) box.min.y += spare_px;
  else box.max.y -= spare_px;
  return box;
}

// The card enters over the nearest edge.
Box2 slid(const Screen& screen, const Box2& card, Vec2 size, double slide) {
  const double away = 1 - ease_in_out(slide);
  const Vec2 by = screen.portrait ? Vec2{0, (size.y - card.min.y) * away} : Vec2{(size.x - card.min.x) * away, 0};
  return {card.min + by, card.max + by};
}

// Languages and buttons in one row, or in two where that is wider than what is left for it.
Vec2 size_of_tools(const World& world, const State& state, const Metrics& m, double widest_px) {
  if (state.presenting) return {widest_px, 0};
  constexpr double around_gaps = 2.5;
  const text::Setting setting{text::Face::semibold, m.body, 0};
  double words_px = m.gap;
  for (const content::Language& language : world.content.languages)
    words_px += panel_width_px(world, setting, content::text(language, "language")) + around_gaps * m.gap;
  const double buttons_px = (content::has_guided_tour(world.content) ? 4 : 3) * m.touch;
  const double row_px = std::ceil(words_px + buttons_px);
  if (row_px <= widest_px) return {row_px, m.touch};
  return {std::min(std::ceil(std::max(words_px, buttons_px)), widest_px), 2 * m.touch + m.gap};
}

// What the title and the subtitle take, in as many lines as they need. A usual title leaves room for two.
double height_of_heading(const World& world, const State& state, const Metrics& m, double width_px) {
  const content::Language& language = language_of(world, state.language);
  const auto lines = [&](std::string_view id, const text::Setting& setting) {
    const double measure_px = width_px / panel_rounding;
    return static_cast<double>(text::wrap(world.fonts, setting, content::text(language, id), measure_px).size());
  };
  constexpr double title_leading = 1.15;
  constexpr double body_leading = 1.45;
  const double title_px = lines("title", {text::Face::title_bold, m.title, 0}) * title_leading * m.title;
  const double subtitle_px = lines("subtitle", {text::Face::regular, m.body, 0}) * body_leading * m.body;
  return std::max(2 * m.title, std::ceil(title_px + subtitle_px + m.gap / 4));
}

// Beside the card; where that takes many rows and no card is open, the map is better served by a wider list.
double widest_of_hubs(const Screen& screen, const World& world, const State& state) {
  constexpr int many = 3;
  constexpr double widest_share = 0.76;
  const Metrics& m = screen.metrics;
  const double beside_px = screen.card_room.min.x - 2 * m.margin;
  if (state.card != Card::none || count_hub_rows(world, state, m, beside_px, {1, many}) < many) return beside_px;
  return std::max(beside_px, state.viewport.size_px.x * widest_share);
}

// A presenter's audience sees no menus: they take no room.
double menu_px(const State& state, double px) { return state.presenting ? 0 : px; }

// How large a banner may become. What lies behind it fades, so a short one must not ask for the room of a long one.
struct BannerRoom {
  double width_in_ems = 30;
  double height_in_ems = 5.2;
};

// A region lists its provinces; a province without hubs says so.
BannerRoom place_room(const World& world, const ChosenPlace& place) {
  if (!place.region.empty()) return {36, 10.4};
  return {30, hubs_in(world, place).empty() ? 9.0 : 7.2};
}

// The theme's name, and below it in one line, where they can, those of the hubs that share it.
BannerRoom topic_room(const World& world, const State& state, const Metrics& m) {
  constexpr double around_ems = 9.5;  // icon and air, and those of the button
  constexpr double between_ems = 0.8;
  const content::Language& language = language_of(world, state.language);
  const auto ems_of = [&](std::string_view id, text::Face face, double size_px) {
    return panel_width_px(world, {face, size_px, 0}, content::text(language, id)) / m.body;
  };
  double names_ems = 0;
  for (const content::Hub& hub : world.content.hubs)
    if (content::has_topic(hub, state.topic))
      names_ems += between_ems + ems_of("hub." + hub.id + ".name", text::Face::regular, m.body);
  const double title_ems = ems_of("topic." + state.topic + ".name", text::Face::title, m.heading);
  const double button_ems = ems_of("ui.clear", text::Face::semibold, m.body);
  constexpr double most_ems = 36;
  return {std::min(std::max(names_ems, title_ems) + around_ems + button_ems, most_ems), BannerRoom{}.height_in_ems};
}

// A caption says what a banner would.
bool shows_topic(const State& state) { return !state.topic.empty() && !is_on_course(state); }
bool shows_place(const State& state) { return !state.place.empty() && !is_on_course(state); }

double height_of_banner(const World& world, const State& state, const Metrics& m) {
  if (shows_topic(state)) return m.body * topic_room(world, state, m).height_in_ems;
  return shows_place(state) ? m.body * place_room(world, state.place).height_in_ems : 0;
}

// A tour speaks in the place of the list of hubs. Whoever wanders has the list again, and the way back above it.
void place_foot(Screen& screen, const World& world, const State& state, const Box2& hubs) {
  const bool has_list = !is_on_course(state) && !state.presenting;
  if (has_list) screen.hubs = screen.hub_rows = hubs;
  const double end_px = has_list ? hubs.min.y - screen.metrics.gap : hubs.max.y;
  screen.tour = lay_out_tour(world, state, screen.metrics, {{hubs.min.x, 0}, {hubs.max.x, end_px}});
  screen.foot = screen.hubs;
  if (!screen.tour.box.empty()) screen.foot.include(screen.tour.box);
  if (screen.foot.empty()) screen.foot = {{hubs.min.x, hubs.max.y}, hubs.max};
}

void place_landscape(Screen& screen, const World& world, const State& state) {
  const Vec2 size = state.viewport.size_px;
  const Metrics& m = screen.metrics;
  constexpr double widest_tools_share = 0.48;
  const Vec2 tools = size_of_tools(world, state, m, size.x * widest_tools_share);
  screen.tools = box_at({size.x - m.margin - tools.x, m.margin}, tools);
  screen.card_room = card_room(screen, state);
  const double heading_end = std::min(screen.card_room.min.x, screen.tools.min.x) - m.margin;
  const double heading_width = heading_end - m.margin;
  screen.heading = box_at({m.margin, m.margin}, {heading_width, height_of_heading(world, state, m, heading_width)});
  const double widest_hubs = widest_of_hubs(screen, world, state);
  const int rows = count_hub_rows(world, state, m, widest_hubs, {1, 3});
  const Vec2 hubs{std::min(widest_hubs, width_of_hub_rows(world, state, m, rows)), height_of_hub_rows(m, rows)};
  place_foot(screen, world, state, box_at({m.margin, size.y - m.margin - hubs.y}, hubs));
}

// Where it leaves the map enough of the glass, with a banner, too.
HubTiles hub_tiles(const Screen& screen, const World& world, const State& state) {
  constexpr double highest_share = 1.0 / 3;
  constexpr double least_map_share = 0.4;
  const double height_px = state.viewport.size_px.y;
  const Vec2 end = screen.foot.max;
  const Box2 room{{screen.foot.min.x, end.y - height_px * highest_share}, end};
  const HubTiles tiles = lay_out_tiles(world, state, screen.metrics, room);
  if (tiles.box.empty()) return {};
  const double map_px = tiles.box.min.y - height_of_banner(world, state, screen.metrics) - screen.heading.max.y;
  return map_px < height_px * least_map_share ? HubTiles{} : tiles;
}

// Heading and map at the top; within reach of everybody the list of hubs and, below it, languages and tools. A card is
// a sheet above the list's rows.
void place_portrait(Screen& screen, const World& world, const State& state) {
  const Vec2 size = state.viewport.size_px;
  const Metrics& m = screen.metrics;
  const double width = size.x - 2 * m.margin;
  screen.heading = box_at({m.margin, m.margin}, {width, height_of_heading(world, state, m, width)});
  double foot_px = size.y - m.margin;
  if (has_menus(state)) {
    const double tools_height = size_of_tools(world, state, m, width).y;
    screen.tools = {{m.margin, foot_px - tools_height}, {size.x - m.margin, foot_px}};
    foot_px = screen.tools.min.y - 1.5 * m.gap;
  }
  const double hubs_height = height_of_hub_rows(m, count_hub_rows(world, state, m, width, {2, 3}));
  place_foot(screen, world, state, box_at({m.margin, foot_px - hubs_height}, {width, hubs_height}));
  screen.card_room = card_room(screen, state);
  if (screen.hub_rows.empty() || state.touring) return;
  screen.hub_tiles = hub_tiles(screen, world, state);
  if (state.card == Card::none && !screen.hub_tiles.box.empty()) screen.hubs = screen.foot = screen.hub_tiles.box;
}

// What stands above the list rises and sinks with the sheet that takes the place of its tiles.
double floor_of(const Screen& screen, const State& state, const Box2& sheet) {
  if (!screen.portrait) return screen.foot.min.y;
  const double list_px = screen.hub_tiles.box.empty() ? screen.foot.min.y : screen.hub_tiles.box.min.y;
  return std::lerp(list_px, sheet.min.y, ease_in_out(state.card_slide));
}

// A column, or in portrait a row where large type leaves the map too little height.
void place_zoom(Screen& screen, const State& state) {
  const Metrics& m = screen.metrics;
  Vec2 zoom{menu_px(state, m.touch), menu_px(state, 3 * m.touch + 2 * m.gap)};
  if (!screen.portrait) {
    screen.zoom = box_at({menu_px(state, m.margin), screen.floor_px - m.margin - zoom.y}, zoom);
    return;
  }
  const double bottom_px = screen.floor_px - m.gap;
  if (bottom_px - zoom.y < screen.map_area.min.y) zoom = {zoom.y, zoom.x};
  screen.zoom = box_at({state.viewport.size_px.x - m.margin - zoom.x, bottom_px - zoom.y}, zoom);
}

// What is chosen, above the list of hubs and beside the zoom buttons.
Box2 banner_box(const Screen& screen, BannerRoom room) {
  const Metrics& m = screen.metrics;
  const double height = m.body * room.height_in_ems;
  const double top = screen.floor_px - m.gap - height;
  if (screen.portrait) return box_at({m.margin, top}, {screen.zoom.min.x - m.gap - m.margin, height});
  const double left = screen.zoom.max.x + m.margin;
  const double width = std::min(screen.card_room.min.x - m.margin - left, m.body * room.width_in_ems);
  return box_at({left, top}, {width, height});
}

// Below the heading's shade; in portrait above what stands at the foot. Empty where there is no room for it.
Box2 inset_box(const Screen& screen, const World& world) {
  const Metrics& m = screen.metrics;
  constexpr double longest_in_titles = 4;  // a picture: it need not grow as type does
  const Vec2 shape = world.inset->home.size() / std::max(world.inset->home.width(), world.inset->home.height());
  const Vec2 size = shape * (m.title * longest_in_titles);
  const double top = screen.shade.max.y;
  const double floor = screen.portrait ? screen.floor_px : screen.zoom.min.y;
  const double bottom = std::min({floor, screen.topic.min.y, screen.place.min.y});
  if (size.y > bottom - top - m.gap) return {};
  return box_at({m.margin, screen.portrait ? bottom - m.gap - size.y : top}, size);
}

// Whole markers, their numbers included, keep clear of it.
bool meets_marker(const Box2& box, const Metrics& m, const std::vector<Vec2>& centres) {
  const double reach_px = largest_radius_px(m) + 2 * number_radius_px(m);
  return std::ranges::any_of(centres, [&](Vec2 centre) { return box.grown(reach_px).contains(centre); });
}

// The heading's shade, over the whole width, and what it leaves of the glass: there it is too faint to be seen.
void place_shade(Screen& screen, Vec2 size) {
  constexpr double fade_ems = 3;
  constexpr double seen_ems = 2.4;
  const Metrics& m = screen.metrics;
  screen.shade = {{0, 0}, {size.x, screen.heading.max.y + fade_ems * m.body}};
  screen.map_area = box_at({}, size).grown(-m.gap / 2);
  screen.map_area.min.y = screen.heading.max.y + seen_ems * m.body;
  screen.map_area.max.y = size.y - m.margin;
}

// Of the chosen region, or of what lies between the hubs where a theme is chosen, in local metres.
Vec2 size_of_subject(const World& world, const State& state) {
  constexpr double air_of_home = 0.1;
  Box2 box;
  if (!state.place.region.empty()) box = bounds_of(world, state.place);
  else if (!state.topic.empty()) box = bounds_of(world.hubs);
  return box.empty() ? world.home.size() : box.grown(world.home.height() * air_of_home).size();
}

// How large a shape can become there.
double fit(const map::Padding& padding, Vec2 size, Vec2 shape) {
  const Vec2 room = map::free_box({size}, padding).size();
  return std::min(room.x / shape.x, room.y / shape.y);
}

// The usual one, unless the subject becomes `much` larger in another.
map::Padding roomiest(const map::Padding& usual, std::initializer_list<map::Padding> others, Vec2 size, Vec2 shape,
                      double much) {
  map::Padding best = usual;
  double largest = fit(usual, size, shape) * much;
  for (const map::Padding& other : others) {
    if (fit(other, size, shape) <= largest) continue;
    best = other;
    largest = fit(other, size, shape);
  }
  return best;
}

// Above the banner; or, which leaves one side of the glass to what is not the subject, beside it, or beside all that
// stands at the foot.
map::Padding clear_of(const Screen& screen, const map::Padding& without, Vec2 size, const Box2& banner, Vec2 shape) {
  constexpr double worth_a_side = 1.5;
  const Metrics& m = screen.metrics;
  map::Padding above = without;
  above.bottom_px = size.y - banner.min.y + m.gap;
  map::Padding beside = without;
  beside.left_px = banner.max.x + m.margin;
  map::Padding beside_all = without;
  beside_all.left_px = std::max(banner.max.x, screen.foot.max.x) + m.margin;
  beside_all.bottom_px = m.margin;
  return roomiest(above, {beside, beside_all}, size, shape, worth_a_side);
}

// Above what stands at the foot, or beside it.
map::Padding clear_of_foot(const Screen& screen, const map::Padding& above, Vec2 size, Vec2 shape) {
  constexpr double worth_it = 1.2;
  map::Padding beside = above;
  beside.left_px = screen.foot.max.x + screen.metrics.margin;
  beside.bottom_px = 2 * screen.metrics.margin;
  return roomiest(above, {beside}, size, shape, worth_it);
}

// `banner`: what must not cover the map's subject; empty for nothing. `shape`: the size of the subject.
map::Padding padding(const Screen& screen, Vec2 size, const Box2& banner, bool with_card, Vec2 shape) {
  const Metrics& m = screen.metrics;
  constexpr double faded_ems = 1;  // of the land's edge, where no hub is
  const double top = screen.map_area.min.y - faded_ems * m.body;
  map::Padding out{m.margin, top, m.margin, size.y - screen.foot.min.y + m.gap};
  if (with_card && screen.portrait) out.bottom_px = size.y - screen.card_rest.min.y;
  if (with_card && !screen.portrait) out.right_px = size.x - screen.card_rest.min.x;
  if (banner.empty()) return screen.portrait || with_card ? out : clear_of_foot(screen, out, size, shape);
  if (!screen.portrait) return clear_of(screen, out, size, banner, shape);
  out.bottom_px += banner.height() + m.gap;
  return out;
}

}  // namespace

Metrics make_metrics(const map::Viewport& viewport, const Reading& reading, int text_size) {
  const double factor = text_factors.at(static_cast<std::size_t>(std::clamp(text_size, 0, largest_text_size)));
  const double usual = legible_px(viewport, reading);
  const double legible = usual * factor;
  const double titles = 1 + (factor - 1) * growth_of_titles;
  Metrics m;
  m.legible = legible;
  m.caption = std::round(legible);
  m.body = std::round(legible * 1.25);
  m.heading = std::round(legible * 1.6);
  m.title = std::round(usual * titles * 2.75);
  m.touch = std::round(std::max(touch_mm * viewport.px_per_mm, m.body * 2.2));
  m.marker = std::round(std::max(touch_mm * viewport.px_per_mm, usual * titles * 2.75));
  m.margin = std::round(m.body * 1.5);
  m.foot = std::round(m.body * 1.1);
  m.gap = std::round(m.body * 0.6);
  m.radius = std::round(m.body * 0.6);
  m.hairline = std::max(1.0, std::round(viewport.px_per_mm * 0.5));
  return m;
}

Metrics metrics_of(const World& world, const State& state) {
  Metrics m = full_metrics(world, state);
  constexpr double most_of_home = 0.1;  // a marker, of the country's height
  constexpr double smallest = 0.62;
  const double home_px = world.home.height() / state.camera.metres_per_px;
  const double share = std::clamp(home_px * most_of_home / m.marker, smallest, 1.0);
  m.nearness = (share - smallest) / (1 - smallest);
  m.marker *= share;
  return m;
}

Metrics full_metrics(const World& world, const State& state) {
  return make_metrics(state.viewport, world.reading, state.text_size);
}

bool has_menus(const State& state) { return !state.presenting && state.watch.mode != Mode::attract; }

std::vector<Box2> panels(const Screen& screen) {
  std::vector<Box2> out{screen.heading, screen.tools, screen.zoom,  screen.hubs,    screen.topic,
                        screen.place,   screen.card,  screen.inset, screen.tour.box};
  std::erase_if(out, [](const Box2& box) { return box.empty(); });
  return out;
}

Screen layout_screen(const World& world, const State& state) {
  const Vec2 size = state.viewport.size_px;
  Screen screen;
  screen.metrics = metrics_of(world, state);
  screen.portrait = size.y > size.x;
  if (screen.portrait) place_portrait(screen, world, state);
  else place_landscape(screen, world, state);
  place_shade(screen, size);
  screen.card_rest = lowered(screen, state.page_px);
  const Box2 card = state.sheet_px > 0 ? lowered(screen, state.sheet_px) : screen.card_rest;
  if (state.card_slide > 0) screen.card = slid(screen, card, size, state.card_slide);
  screen.floor_px = floor_of(screen, state, card);
  place_zoom(screen, state);
  if (shows_topic(state)) screen.topic = banner_box(screen, topic_room(world, state, screen.metrics));
  if (shows_place(state)) screen.place = banner_box(screen, place_room(world, state.place));
  if (is_close_for_inset(world, state)) screen.inset = inset_box(screen, world);
  if (!screen.inset.empty() && meets_marker(screen.inset, screen.metrics, marker_centres(world, state)))
    screen.inset = {};
  // A province is touched where it lies: its banner does not move the map.
  const Box2 banner = state.place.region.empty() ? screen.topic : screen.place;
  screen.padding = padding(screen, size, banner, state.card != Card::none, size_of_subject(world, state));
  return screen;
}

}  // namespace beffroi::exhibit
