// The exhibition's title and subtitle, on the map itself.
#include "ui/brush.h"
#include "ui/panels.h"

namespace beffroi::ui {

namespace {

// The map grows quiet towards the top of the screen, so that copy can stand on it.
void quieten(Canvas& canvas) {
  const Colour backdrop = canvas.theme().backdrop;
  const double right_px = canvas.state().viewport.size_px.x;
  const double copy_end_px = canvas.screen().heading.max.y;
  const double end_px = copy_end_px + canvas.metrics().margin;
  constexpr float strong = 0.9F;
  constexpr float weak = 0.7F;
  fade(canvas, {{0, 0}, {right_px, copy_end_px}}, with_alpha(backdrop, strong), with_alpha(backdrop, weak));
  fade(canvas, {{0, copy_end_px}, {right_px, end_px}}, with_alpha(backdrop, weak), with_alpha(backdrop, 0));
}

}  // namespace

void draw_heading(Canvas& canvas) {
  const Box2& box = canvas.screen().heading;
  if (box.empty()) return;
  const Box2 top{{0, 0}, {canvas.state().viewport.size_px.x, box.max.y + canvas.metrics().margin}};
  const Panel panel(canvas, "heading", top, Panel::Hands::pass);
  quieten(canvas);
  const Copy title = canvas.copy(canvas.words("title"), Voice::title, box.width());
  const Copy subtitle = canvas.copy(canvas.words("subtitle"), Voice::body, box.width());
  claim(canvas, "heading", box, top);
  paint(canvas, title, box.min, canvas.style().text, box);
  paint(canvas, subtitle, box.min + Vec2{0, title.height_px() + canvas.metrics().gap / 4}, canvas.style().text_muted,
        box);
}

}  // namespace beffroi::ui
