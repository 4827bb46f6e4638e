// The card: a surface that slides in, its header that stays, and its page that scrolls below the header.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "ui/card_pages.h"
#include "ui/panels.h"
#include "ui/scroll_marks.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

using exhibit::Card;

constexpr double freshness_s = 0.22;
constexpr unsigned more_below = 3;  // the level of the lower edge

void remember(CardMemory& memory, const exhibit::State& state, double dt_s) {
  const bool changes = state.card != Card::none && (memory.card != state.card || memory.hub != state.hub);
  memory.fresh = std::max(0.0, memory.fresh - dt_s / freshness_s);
  if (!changes) return;
  memory.fresh = memory.card == Card::none ? 0 : 1;
  memory.card = state.card;
  memory.hub = state.hub;
  memory.scroll = {};
}

std::string title(const Canvas& canvas, const CardMemory& memory) {
  return canvas.words(memory.card == Card::hub ? "hub." + memory.hub + ".name" : "overview.name");
}

// "3 / 7"
std::string place_in_tour(const Canvas& canvas, const CardMemory& memory) {
  const auto& hubs = canvas.world().content.hubs;
  const auto found = std::ranges::find(hubs, memory.hub, &content::Hub::id);
  if (memory.card != Card::hub || found == hubs.end()) return "";
  return fmt::format("{} / {}", found - hubs.begin() + 1, hubs.size());
}

// Where the visitor is in the tour; once the title is scrolled away, its name.
void draw_whereabouts(Canvas& canvas, const CardMemory& memory, const Box2& place) {
  const bool title_is_away = memory.scroll.offset_px > memory.title_end_px && memory.title_end_px > 0;
  const double level = canvas.eases.toward(1, title_is_away);
  const double opacity = canvas.opacity;
  const Copy count = canvas.line(place_in_tour(canvas, memory), Voice::strong);
  const Copy name = canvas.line(title(canvas, memory), Voice::strong);
  canvas.opacity = opacity * (1 - level);
  if (!title_is_away) paint_in(canvas, count, place, canvas.style().text_muted);
  canvas.opacity = opacity * level;
  if (title_is_away) paint_in(canvas, name, place, canvas.style().text);
  canvas.opacity = opacity;
}

void draw_header(Canvas& canvas, const CardMemory& memory, const Box2& box) {
  const exhibit::Metrics& m = canvas.metrics();
  canvas.panel = "card header";
  const Vec2 side{m.touch, m.touch};
  Vec2 corner{box.min.x + m.gap, box.centre().y - m.touch / 2};
  raised_button(canvas, box_at(corner, side), "chevron_left", exhibit::PreviousHub{});
  corner.x += m.touch + m.gap / 2;
  raised_button(canvas, box_at(corner, side), "chevron_right", exhibit::NextHub{});
  corner.x += m.touch + m.gap;
  const Vec2 close_at{box.max.x - m.gap - m.touch, corner.y};
  raised_button(canvas, box_at(close_at, side), "close", exhibit::CloseCard{});
  draw_whereabouts(canvas, memory, {corner, {close_at.x - m.gap, corner.y + m.touch}});
  const double scrolled = canvas.eases.toward(2, memory.scroll.offset_px > 0);
  const Colour line = canvas.style().line;
  hairline(canvas, {box.min.x, box.max.y - m.hairline}, box.width(),
           with_alpha(line, line.a * static_cast<float>(scrolled)));
}

// A hub that a change of content took away leaves the card empty.
double write_page(const Page& page, const CardMemory& memory) {
  const content::Content& content = page.canvas.world().content;
  if (memory.card == Card::overview) return write_overview(page, content.overview);
  const content::Hub* hub = content::find_hub(content, memory.hub);
  return hub != nullptr ? write_hub(page, *hub) : page.corner.y;
}

void draw_page(Canvas& canvas, CardMemory& memory, const Box2& window) {
  const exhibit::Metrics& m = canvas.metrics();
  const Clip clip(canvas, window);
  canvas.panel = "card";
  canvas.scrolls = true;
  canvas.opacity *= 1 - memory.fresh;
  const double top_px = window.min.y - std::round(memory.scroll.offset_px);
  const Page page{canvas, {window.min.x + m.margin, top_px + m.gap / 2}, window.width() - 2 * m.margin};
  const double end_px = write_page(page, memory) + m.margin;
  canvas.opacity = 1;
  canvas.scrolls = false;
  memory.scroll.end_px = std::max(0.0, std::round(end_px - top_px - window.height()));
  memory.title_end_px = m.title * 1.5;
}

}  // namespace

void draw_card(Canvas& canvas, CardMemory& memory) {
  const exhibit::Screen& screen = canvas.screen();
  remember(memory, canvas.state(), canvas.dt_s);
  if (screen.card.empty() || memory.card == Card::none) return;
  const exhibit::Metrics& m = canvas.metrics();
  const Vec2 corner{std::round(screen.card.min.x), std::round(screen.card.min.y)};
  const Box2 box = box_at(corner, screen.card_rest.size());
  const double header_px = m.touch + 2 * m.gap;
  const Box2 header{box.min, {box.max.x, box.min.y + header_px}};
  const Vec2 edge{m.hairline, m.hairline};
  const Box2 window{{box.min.x + edge.x, header.max.y}, box.max - edge};

  const Panel panel(canvas, "card", box);
  if (screen.card == screen.card_rest) claim(canvas, "card", box, box_at({}, canvas.state().viewport.size_px));
  if (!canvas.state().help) step(memory.scroll, canvas.hand, window, m.body * 4, canvas.dt_s);
  shadow(canvas, box, m.radius, m.margin);
  surface(canvas, box, m.radius);
  draw_page(canvas, memory, window);
  draw_lower_edge(canvas, memory.scroll, window, m.radius, more_below);
  draw_scroll_bar(canvas, memory.scroll, window);
  draw_header(canvas, memory, header);
}

}  // namespace beffroi::ui
