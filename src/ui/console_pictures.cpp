// This stop and the next as pictures; a hand over the first one leads the spotlight.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "exhibit/lighting.h"
#include "ui/column.h"
#include "ui/console.h"

namespace beffroi::ui {

namespace {

double label_px(const Canvas& canvas) { return canvas.type(Voice::label).leading_px; }
double name_px(const Canvas& canvas) { return canvas.type(Voice::strong).leading_px; }

// As large as fits, in the shape of the audience's glass, from the upper left corner on.
Box2 picture_box(const Canvas& canvas, const Box2& room) {
  const Vec2 glass = canvas.state().viewport.size_px;
  const double scale = std::max(0.0, std::min(room.width() / glass.x, room.height() / glass.y));
  return box_at(room.min, {std::floor(glass.x * scale), std::floor(glass.y * scale)});
}

void draw_picture(Canvas& canvas, const Box2& box, Picture shown, Colour edge) {
  const exhibit::Metrics& m = canvas.metrics();
  fill(canvas, box, canvas.style().surface, m.gap / 2);
  if (shown != 0) picture(canvas, box, shown, m.gap / 2);
  outline(canvas, box, edge, m.hairline * 2, m.gap / 2);
}

// What the audience sees instead, said across the foot of the picture.
std::string notice(const Canvas& canvas) {
  const exhibit::State& state = canvas.state();
  if (!state.presenting) return canvas.words(fmt::format("present.while_{}", exhibit::name(state.watch.mode)));
  if (state.presenting->blank) return canvas.words("present.is_blank");
  if (exhibit::is_frozen(state)) return canvas.words("present.is_frozen");
  return state.presenting->finished ? canvas.words("present.finished") : "";
}

void draw_notice(Canvas& canvas, const Box2& box) {
  const std::string text = notice(canvas);
  if (text.empty()) return;
  const exhibit::Metrics& m = canvas.metrics();
  const Copy copy = canvas.copy(text, Voice::strong, box.width() - 3 * m.gap);
  const Vec2 size{copy.width_px + 2 * m.gap, copy.height_px() + m.gap};
  const Box2 plate = box_at({box.min.x + m.gap / 2, box.max.y - size.y - m.gap / 2}, size);
  fill(canvas, plate, canvas.style().accent, m.gap / 2);
  paint(canvas, copy, plate.min + Vec2{m.gap, m.gap / 2}, canvas.style().on_accent, plate);
}

void draw_spot(Canvas& canvas, const Box2& box) {
  const exhibit::Spotlight& spot = canvas.state().presenting->spotlight;
  if (!spot.on) return;
  const exhibit::Lighting light = exhibit::lighting_of(canvas.world(), canvas.state());
  const double radius_px = light.radius_px * box.width() / canvas.state().viewport.size_px.x;
  ring(canvas, box.min + Vec2{spot.at.x * box.width(), spot.at.y * box.height()}, radius_px,
       canvas.metrics().hairline * 2, canvas.style().accent);
}

// While the spotlight is on it follows the hand; while it is off it is there as long as the hand presses.
void lead_spotlight(Canvas& canvas, const Box2& box, ConsoleMemory& memory) {
  const Hand& hand = canvas.hand;
  const exhibit::Presenting& presenting = *canvas.state().presenting;
  const bool over = hand.is_present() && box.contains(hand.at_px());
  if (hand.went_down() && over && !presenting.spotlight.on) memory.holds_spot = true;
  if (over && (presenting.spotlight.on || memory.holds_spot)) {
    const Vec2 from = hand.at_px() - box.min;
    const Vec2 share{from.x / box.width(), from.y / box.height()};
    if (!presenting.spotlight.on || presenting.spotlight.at != share)
      canvas.actions.emplace_back(exhibit::PointSpotlight{share});
  }
  if (!memory.holds_spot || hand.is_down()) return;
  memory.holds_spot = false;
  canvas.actions.emplace_back(exhibit::EndSpotlight{});
}

}  // namespace

double next_foot_px(const Canvas& canvas) { return label_px(canvas) + name_px(canvas) + canvas.metrics().gap / 2; }

void draw_now(Canvas& canvas, const Box2& box, ConsoleMemory& memory) {
  const bool presents = canvas.state().presenting.has_value();
  const Box2 picture = picture_box(canvas, box);
  draw_picture(canvas, picture, desk(canvas).now, presents ? canvas.style().accent : canvas.style().line);
  draw_notice(canvas, picture);
  if (!presents || exhibit::is_frozen(canvas.state())) return;
  draw_spot(canvas, picture);
  lead_spotlight(canvas, picture, memory);
}

// Touched, it comes.
void draw_next(Canvas& canvas, const Box2& box) {
  const content::Stop* stop = stop_next(canvas);
  const std::string name = stop != nullptr ? stop_title(canvas, *stop) : canvas.words("present.nothing_next");
  Column column{canvas, box.min.x, box.min.y, box.width()};
  column.write(canvas.line(canvas.words("present.next_stop"), Voice::label), canvas.style().text_muted);
  paint_in(canvas, canvas.line(name, Voice::strong), box_at(column.corner(), {box.width(), name_px(canvas)}),
           canvas.style().text);
  column.space(name_px(canvas) + canvas.metrics().gap / 2);
  if (desk(canvas).next == 0) return;
  const Box2 picture = picture_box(canvas, {column.corner(), box.max});
  const Feel feel = touch(canvas, picture, exhibit::NextInRun{});
  draw_picture(canvas, picture, desk(canvas).next,
               mix(canvas.style().line, canvas.style().accent, static_cast<float>(std::max(feel.hover, feel.press))));
}

}  // namespace beffroi::ui
