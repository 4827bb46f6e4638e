#include "ui/card_header.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "exhibit/tour.h"
#include "ui/card_pages.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

using exhibit::Card;

std::string title(const Canvas& canvas, const CardMemory& memory) {
  if (memory.card == Card::matrix) return canvas.words("ui.matrix");
  if (memory.card == Card::tours) return canvas.words("ui.tours");
  if (memory.card == Card::compare) return canvas.words("ui.compare");
  return memory.card == Card::hub ? canvas.hub_name(memory.hub) : canvas.words("overview.name");
}

// "3 / 7"; a tour counts its own stops.
std::string place_in_tour(const Canvas& canvas, const CardMemory& memory) {
  if (exhibit::is_on_course(canvas.state())) return "";
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

// Through the hubs one by one, but for a tour, which goes by itself; from a page of several, back to the hub that it
// was opened from.
std::vector<std::pair<std::string_view, exhibit::Action>> steps(const Canvas& canvas, const CardMemory& memory) {
  if (exhibit::is_on_course(canvas.state())) return {};
  if (memory.card == Card::hub || memory.card == Card::overview)
    return {{"chevron_left", exhibit::PreviousHub{}}, {"chevron_right", exhibit::NextHub{}}};
  if (memory.card == Card::search || memory.card == Card::tours || memory.hub.empty()) return {};
  return {{"arrow_back", exhibit::OpenHub{memory.hub}}};
}

// From a hub's card, at the right end of `place`: in words where they leave the name its room. Returns what is left.
Box2 draw_way_to_comparison(Canvas& canvas, const CardMemory& memory, const Box2& place) {
  if (memory.card != Card::hub || canvas.world().content.hubs.size() < 2) return place;
  const exhibit::Metrics& m = canvas.metrics();
  const Chip chip{canvas.words("ui.compare"), "compare_arrows", false, exhibit::StartComparison{memory.hub}, true};
  const double chip_px = chip_width_px(canvas, chip);
  const double name_px = canvas.line(title(canvas, memory), Voice::strong).width_px;
  const bool in_words = chip_px + m.gap + name_px <= place.width();
  const double width_px = in_words ? chip_px : m.touch;
  const Box2 box{{place.max.x - width_px, place.min.y}, place.max};
  if (in_words) draw_chip(canvas, box, chip);
  else raised_button(canvas, box, chip.icon, chip.action);
  return {place.min, {box.min.x - m.gap, place.max.y}};
}

}  // namespace

void draw_card_header(Canvas& canvas, const CardMemory& memory, const Box2& box) {
  const exhibit::Metrics& m = canvas.metrics();
  canvas.panel = "card header";
  const Vec2 side{m.touch, m.touch};
  Vec2 corner{box.min.x + m.gap, box.centre().y - m.touch / 2};
  const bool has_controls = exhibit::has_controls(canvas.state());
  const auto offered = has_controls ? steps(canvas, memory) : decltype(steps(canvas, memory)){};
  for (const auto& [icon_name, action] : offered) {
    raised_button(canvas, box_at(corner, side), icon_name, action);
    corner.x += m.touch + m.gap / 2;
  }
  corner.x = std::max(corner.x + m.gap / 2, memory.card == Card::search ? 0 : box.min.x + m.margin);
  const Vec2 close_at{box.max.x - m.gap - m.touch, corner.y};
  if (has_controls) raised_button(canvas, box_at(close_at, side), "close", exhibit::CloseCard{});
  Box2 place{corner, {close_at.x - m.gap, corner.y + m.touch}};
  if (has_controls) place = draw_way_to_comparison(canvas, memory, place);
  if (memory.card == Card::search) draw_query(canvas, place);
  else if (memory.card == Card::hub || memory.card == Card::overview) draw_whereabouts(canvas, memory, place);
  else paint_in(canvas, canvas.line(title(canvas, memory), Voice::heading), place, canvas.style().text);
  const double scrolled = canvas.eases.toward(2, memory.scroll.offset_px > 0);
  const Colour line = canvas.style().line;
  hairline(canvas, {box.min.x, box.max.y - m.hairline}, box.width(),
           with_alpha(line, line.a * static_cast<float>(scrolled)));
}

}  // namespace beffroi::ui
