#include "exhibit/screen.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/ease.h"
#include "exhibit/regions.h"

namespace beffroi::exhibit {

namespace {

// EN 301 549, 5.1.4: a capital H of at least 0.7 degrees at the distance people read from.
constexpr double cap_height_deg = 0.7;
// Of Inter, in em.
constexpr double cap_height_em = 0.727;
// On a small or far display the rule may ask for less than a screen can draw well.
constexpr double smallest_px = 12;
// The finger of a standing visitor.
constexpr double touch_mm = 15;
constexpr double mm_per_m = 1000;

double legible_px(const map::Viewport& viewport, const Reading& reading) {
  const double angle_rad = cap_height_deg * std::numbers::pi / 180;
  const double cap_mm = 2 * reading.distance_m * mm_per_m * std::tan(angle_rad / 2);
  return std::max(cap_mm / cap_height_em * viewport.px_per_mm, smallest_px);
}

// Landscape: the card stands at the right, below the tools. Portrait: it is a sheet above the list of hubs.
Box2 card_rest(const Screen& screen, Vec2 size) {
  const Metrics& m = screen.metrics;
  if (screen.portrait) {
    constexpr double share_of_height = 0.44;
    const double bottom = screen.hubs.min.y - m.margin;
    return {{m.margin, bottom - size.y * share_of_height}, {size.x - m.margin, bottom}};
  }
  constexpr double width_in_ems = 29;
  constexpr double widest_share = 0.42;
  const double width = std::min(m.body * width_in_ems, size.x * widest_share);
  return {{size.x - m.margin - width, screen.tools.max.y + m.gap}, {size.x - m.margin, size.y - m.margin}};
}

// The card enters over the nearest edge.
Box2 slid(const Screen& screen, Vec2 size, double slide) {
  const double away = 1 - ease_in_out(slide);
  const Vec2 by = screen.portrait ? Vec2{0, (size.y - screen.card_rest.min.y) * away}
                                  : Vec2{(size.x - screen.card_rest.min.x) * away, 0};
  return {screen.card_rest.min + by, screen.card_rest.max + by};
}

void place_landscape(Screen& screen, Vec2 size) {
  const Metrics& m = screen.metrics;
  constexpr double tools_in_ems = 29;
  const double tools_width = m.body * tools_in_ems;
  screen.tools = box_at({size.x - m.margin - tools_width, m.margin}, {tools_width, m.touch});
  screen.card_rest = card_rest(screen, size);
  screen.heading = {{m.margin, m.margin}, {screen.card_rest.min.x - m.margin, m.margin + m.title * 2}};
  screen.hubs = {{m.margin, size.y - m.margin - m.touch}, {screen.card_rest.min.x - m.margin, size.y - m.margin}};
  const double zoom_height = 3 * m.touch + 2 * m.gap;
  screen.zoom = box_at({m.margin, screen.hubs.min.y - m.margin - zoom_height}, {m.touch, zoom_height});
}

void place_portrait(Screen& screen, Vec2 size) {
  const Metrics& m = screen.metrics;
  const double width = size.x - 2 * m.margin;
  screen.heading = box_at({m.margin, m.margin}, {width, m.title * 2});
  screen.tools = box_at({m.margin, screen.heading.max.y + m.gap}, {width, m.touch});
  const double hubs_height = 2 * m.touch + m.gap;
  screen.hubs = box_at({m.margin, size.y - m.margin - hubs_height}, {width, hubs_height});
  screen.card_rest = card_rest(screen, size);
  const Vec2 zoom_size = {m.touch, 3 * m.touch + 2 * m.gap};
  screen.zoom = box_at({size.x - m.margin - zoom_size.x, screen.tools.max.y + m.margin}, zoom_size);
}

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

// What is chosen, beside the zoom buttons: above the list of hubs, or under the tools.
Box2 banner_box(const Screen& screen, BannerRoom room) {
  const Metrics& m = screen.metrics;
  const double height = m.body * room.height_in_ems;
  if (screen.portrait) return box_at({m.margin, screen.zoom.min.y}, {screen.zoom.min.x - m.gap - m.margin, height});
  const double left = screen.zoom.max.x + m.margin;
  const double width = std::min(screen.hubs.max.x - left, m.body * room.width_in_ems);
  return box_at({left, screen.hubs.min.y - m.gap - height}, {width, height});
}

// `banner`: what must not cover the map's subject; empty for nothing.
map::Padding padding(const Screen& screen, Vec2 size, const Box2& banner, bool with_card) {
  const Metrics& m = screen.metrics;
  const double top = screen.portrait ? screen.tools.max.y : screen.heading.max.y;
  map::Padding out{m.margin, top, m.margin, size.y - screen.hubs.min.y + m.gap};
  if (!banner.empty() && screen.portrait) out.top_px = banner.max.y;
  if (!banner.empty() && !screen.portrait) out.bottom_px = size.y - banner.min.y;
  if (!with_card) return out;
  if (screen.portrait) out.bottom_px = size.y - screen.card_rest.min.y;
  else out.right_px = size.x - screen.card_rest.min.x;
  return out;
}

}  // namespace

Metrics make_metrics(const map::Viewport& viewport, const Reading& reading) {
  const double legible = legible_px(viewport, reading);
  Metrics m;
  m.legible = legible;
  m.caption = std::round(legible);
  m.body = std::round(legible * 1.25);
  m.heading = std::round(legible * 1.6);
  m.title = std::round(legible * 2.75);
  m.touch = std::round(std::max(touch_mm * viewport.px_per_mm, m.body * 2.2));
  m.margin = std::round(m.body * 1.5);
  m.gap = std::round(m.body * 0.6);
  m.radius = std::round(m.body * 0.6);
  m.hairline = std::max(1.0, std::round(viewport.px_per_mm * 0.5));
  return m;
}

std::vector<Box2> panels(const Screen& screen) {
  std::vector<Box2> out{screen.heading, screen.tools, screen.zoom, screen.hubs,
                        screen.topic,   screen.place, screen.card};
  std::erase_if(out, [](const Box2& box) { return box.empty(); });
  return out;
}

Screen layout_screen(const World& world, const State& state) {
  const Vec2 size = state.viewport.size_px;
  Screen screen;
  screen.metrics = make_metrics(state.viewport, world.reading);
  screen.portrait = size.y > size.x;
  if (screen.portrait) place_portrait(screen, size);
  else place_landscape(screen, size);
  if (!state.topic.empty()) screen.topic = banner_box(screen, {});
  if (!state.place.empty()) screen.place = banner_box(screen, place_room(world, state.place));
  if (state.card_slide > 0) screen.card = slid(screen, size, state.card_slide);
  // A province is touched where it lies: its banner does not move the map.
  const Box2 banner = state.place.region.empty() ? screen.topic : screen.place;
  screen.padding = padding(screen, size, banner, state.card != Card::none);
  return screen;
}

}  // namespace beffroi::exhibit
