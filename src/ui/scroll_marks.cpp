#include "ui/scroll_marks.h"

#include <algorithm>
#include <utility>

#include "ui/brush.h"

namespace beffroi::ui {

namespace {

Box2 foot_of(const Canvas& canvas, const Box2& window) {
  return {{window.min.x, window.max.y - canvas.metrics().margin}, window.max};
}

// Above the foot, where surfaces fade. Words and buttons end before it.
Box2 veil_of(const Canvas& canvas, const Box2& window) {
  const Box2 foot = foot_of(canvas, window);
  return {{window.min.x, foot.min.y - canvas.metrics().gap / 2}, {window.max.x, foot.min.y}};
}

}  // namespace

void begin_page(Canvas& canvas, const Scroll& scroll, const Box2& window, unsigned level) {
  const bool more = scroll.offset_px < scroll.end_px - 1;
  canvas.clear = {window.min, {window.max.x, veil_of(canvas, window).min.y}};
  canvas.veiled = canvas.eases.toward(level, more);
}

void end_page(Canvas& canvas, const Box2& window, double radius_px) {
  const auto strength = static_cast<float>(std::exchange(canvas.veiled, 0));
  if (strength == 0) return;
  const exhibit::Metrics& m = canvas.metrics();
  const Colour surface = canvas.style().surface;
  const Box2 foot = foot_of(canvas, window);
  fade(canvas, veil_of(canvas, window), with_alpha(surface, 0), with_alpha(surface, strength));
  fill_below(canvas, foot, with_alpha(surface, strength), radius_px);
  icon(canvas, "expand_more", Voice::large_icon, {foot.centre().x, foot.centre().y - m.gap / 2},
       with_alpha(canvas.style().text, strength));
}

void draw_scroll_bar(Canvas& canvas, const Scroll& scroll, const Box2& window) {
  if (scroll.end_px <= 0) return;
  const exhibit::Metrics& m = canvas.metrics();
  const double thick_px = std::max(2.0, m.gap / 4);
  const double track_px = window.height() - 2 * m.radius;
  const double share = window.height() / (window.height() + scroll.end_px);
  const double from_px = window.min.y + m.radius + (1 - share) * track_px * scroll.offset_px / scroll.end_px;
  fill(canvas, box_at({window.max.x - m.gap / 2 - thick_px, from_px}, {thick_px, share * track_px}),
       canvas.style().line, thick_px / 2);
}

}  // namespace beffroi::ui
