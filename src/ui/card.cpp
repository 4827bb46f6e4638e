// The card: a surface that slides in, and its page that scrolls below its header.
#include <algorithm>
#include <cmath>

#include "ui/card_header.h"
#include "ui/card_pages.h"
#include "ui/panels.h"
#include "ui/scroll_marks.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

using exhibit::Card;

constexpr double freshness_s = 0.22;
constexpr unsigned more_below = 3;  // the level of the lower edge

bool shows(const CardMemory& memory, const exhibit::State& state) {
  const bool of_all = state.card == Card::matrix || state.card == Card::search || state.card == Card::tours;
  const bool same_hub = memory.hub == state.hub || of_all;
  return memory.card == state.card && same_hub && memory.other == state.other;
}

void remember(CardMemory& memory, const exhibit::State& state, double dt_s) {
  const bool changes = state.card != Card::none && !shows(memory, state);
  memory.fresh = std::max(0.0, memory.fresh - dt_s / freshness_s);
  if (!changes) return;
  memory.fresh = memory.card == Card::none ? 0 : 1;
  memory.card = state.card;
  memory.hub = state.hub;
  memory.other = state.other;
  memory.scroll = {};
}

// A hub that a change of content took away leaves the card empty.
double write_page(const Page& page, const CardMemory& memory, Box2& reveal) {
  const content::Content& content = page.canvas.world().content;
  const content::Hub* hub = content::find_hub(content, memory.hub);
  switch (memory.card) {
    case Card::none: return page.corner.y;
    case Card::overview: return write_overview(page, content.overview);
    case Card::hub: return hub != nullptr ? write_hub(page, *hub) : page.corner.y;
    case Card::matrix: return write_matrix(page, reveal);
    case Card::compare: return write_comparison(page);
    case Card::search: return write_results(page);
    case Card::tours: return write_tours(page);
  }
  return page.corner.y;
}

// What has just been asked for comes into sight, from its top on: all of it, or as much as there is room for.
void bring_into_sight(Canvas& canvas, CardMemory& memory, const Box2& reveal, const Box2& window) {
  const exhibit::State& state = canvas.state();
  const std::string link = state.link_hub + " " + state.link_topic;
  if (memory.link == link) return;
  memory.link = link;
  if (reveal.empty()) return;
  const double veil_px = window.max.y - canvas.clear.max.y;
  const bool is_in_sight = reveal.max.y + veil_px <= window.max.y;
  const double by_px = is_in_sight ? 0 : reveal.min.y - window.min.y;
  if (!state.reduced_motion) return glide_by(memory.scroll, by_px);
  memory.scroll.offset_px += by_px;
  memory.unsettled = by_px != 0;
}

// A search keeps all the room, whatever it finds. So do the hubs where their cards stand on the list: the buttons of
// the card stay under the finger that goes from hub to hub.
bool takes_all_room(const Canvas& canvas, const CardMemory& memory) {
  return memory.card == Card::search || (memory.card == Card::hub && canvas.screen().portrait);
}

// Returns what has been asked for in it, empty for nothing.
Box2 draw_page(Canvas& canvas, CardMemory& memory, const Box2& window) {
  const exhibit::Metrics& m = canvas.metrics();
  const Clip clip(canvas, window);
  canvas.panel = "card";
  begin_page(canvas, memory.scroll, window, more_below);
  canvas.scrolls = true;
  canvas.opacity *= 1 - memory.fresh;
  const double top_px = window.min.y - std::round(memory.scroll.offset_px);
  const double air_px = m.margin * 2 / 3;  // below the page
  Page page{canvas, {window.min.x + m.margin, top_px + m.gap / 2}, window.width() - 2 * m.margin};
  if (takes_all_room(canvas, memory)) page.foot_px = window.max.y - air_px;
  Box2 reveal;
  const double end_px = write_page(page, memory, reveal) + air_px;
  canvas.opacity = 1;
  canvas.scrolls = false;
  memory.page_px = std::ceil(end_px - top_px);
  const double lacking_px = std::max(0.0, std::round(end_px - top_px - window.height()));
  const double spare_px = air_px - m.gap / 2;  // nobody scrolls for a little air
  memory.scroll.end_at(lacking_px > spare_px ? lacking_px : 0);
  memory.title_end_px = m.title * 1.5;
  return reveal;
}

// The card asks for the height that its page needs.
void ask_for_height(Canvas& canvas, CardMemory& memory, double header_px) {
  const exhibit::State& state = canvas.state();
  const double wanted_px = takes_all_room(canvas, memory) ? 0 : header_px + memory.page_px + canvas.metrics().hairline;
  memory.unsettled = state.card == memory.card && wanted_px != state.page_px;
  if (memory.unsettled) canvas.actions.emplace_back(exhibit::MeasureCard{wanted_px});
}

}  // namespace

void draw_card(Canvas& canvas, CardMemory& memory) {
  const exhibit::Screen& screen = canvas.screen();
  remember(memory, canvas.state(), canvas.dt_s);
  if (screen.card.empty() || memory.card == Card::none) return;
  const exhibit::Metrics& m = canvas.metrics();
  const Vec2 corner{std::round(screen.card.min.x), std::round(screen.card.min.y)};
  const Box2 box = box_at(corner, {screen.card.width(), std::round(screen.card.height())});
  const double header_px = m.touch + 2 * m.gap;
  const Box2 header{box.min, {box.max.x, box.min.y + header_px}};
  const Vec2 edge{m.hairline, m.hairline};
  const double foot_px = memory.card == Card::search ? keyboard_height_px(canvas, box.width()) : edge.y;
  const Box2 window{{box.min.x + edge.x, header.max.y}, {box.max.x - edge.x, box.max.y - foot_px}};

  const Panel panel(canvas, "card", box);
  if (screen.card == screen.card_rest) claim(canvas, "card", box, box_at({}, canvas.state().viewport.size_px));
  if (!canvas.state().help) step(memory.scroll, canvas.hand, window, m.body * 4, canvas.dt_s);
  shadow(canvas, box, m.radius, m.margin);
  surface(canvas, box, m.radius);
  const Box2 reveal = draw_page(canvas, memory, window);
  end_page(canvas, window, m.radius);
  outline(canvas, box, canvas.style().line, m.hairline, m.radius);  // whole again where the page's end covered it
  draw_scroll_bar(canvas, memory.scroll, window);
  if (memory.card == Card::search) {
    canvas.panel = "keyboard";
    draw_keyboard(canvas, {{box.min.x, window.max.y}, box.max});
  }
  draw_card_header(canvas, memory, header);
  ask_for_height(canvas, memory, header_px);
  const bool has_its_height = !memory.unsettled && screen.card == screen.card_rest;
  if (has_its_height) bring_into_sight(canvas, memory, reveal, window);
}

}  // namespace beffroi::ui
