#include "exhibit/screen.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/ease.h"

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
Box2 card_room(const Screen& screen, Vec2 size) {
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

void place_landscape(Screen& screen, Vec2 size) {
  const Metrics& m = screen.metrics;
  constexpr double tools_in_ems = 29;
  const double tools_width = m.body * tools_in_ems;
  screen.tools = box_at({size.x - m.margin - tools_width, m.margin}, {tools_width, m.touch});
  screen.card_room = card_room(screen, size);
  screen.heading = {{m.margin, m.margin}, {screen.card_room.min.x - m.margin, m.margin + m.title * 2}};
  screen.hubs = {{m.margin, size.y - m.margin - m.touch}, {screen.card_room.min.x - m.margin, size.y - m.margin}};
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
  screen.card_room = card_room(screen, size);
  const Vec2 zoom_size = {m.touch, 3 * m.touch + 2 * m.gap};
  screen.zoom = box_at({size.x - m.margin - zoom_size.x, screen.tools.max.y + m.margin}, zoom_size);
}

// Beside the zoom buttons: above the list of hubs, or under the tools.
Box2 topic_box(const Screen& screen) {
  const Metrics& m = screen.metrics;
  constexpr double height_in_ems = 5.2;
  constexpr double widest_in_ems = 30;
  const double height = m.body * height_in_ems;
  if (screen.portrait) return box_at({m.margin, screen.zoom.min.y}, {screen.zoom.min.x - m.gap - m.margin, height});
  const double left = screen.zoom.max.x + m.margin;
  const double width = std::min(screen.hubs.max.x - left, m.body * widest_in_ems);
  return box_at({left, screen.hubs.min.y - m.gap - height}, {width, height});
}

map::Padding padding(const Screen& screen, Vec2 size, bool with_card) {
  const Metrics& m = screen.metrics;
  const double top = screen.portrait ? screen.tools.max.y : screen.heading.max.y;
  map::Padding out{m.margin, top, m.margin, size.y - screen.hubs.min.y + m.gap};
  if (!screen.topic.empty() && screen.portrait) out.top_px = screen.topic.max.y;
  if (!screen.topic.empty() && !screen.portrait) out.bottom_px = size.y - screen.topic.min.y;
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
  std::vector<Box2> out{screen.heading, screen.tools, screen.zoom, screen.hubs, screen.topic, screen.card};
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
  if (!state.topic.empty()) screen.topic = topic_box(screen);
  screen.card_rest = lowered(screen, state.page_px);
  const Box2 card = state.sheet_px > 0 ? lowered(screen, state.sheet_px) : screen.card_rest;
  if (state.card_slide > 0) screen.card = slid(screen, card, size, state.card_slide);
  screen.padding = padding(screen, size, state.card != Card::none);
  return screen;
}

}  // namespace beffroi::exhibit
