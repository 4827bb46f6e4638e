#include "ui/widgets.h"

#include <algorithm>

namespace beffroi::ui {

namespace {

double icon_space_px(const Canvas& canvas) {
  return canvas.type(Voice::icon).setting.size_px + canvas.metrics().gap / 2;
}

double radius_of(const Box2& box) { return std::min(box.width(), box.height()) / 2; }

void round_button(Canvas& canvas, const Box2& box, std::string_view icon_name, const exhibit::Action& action,
                  Colour at_rest) {
  const Feel feel = touch(canvas, box, action);
  fill(canvas, box, under_hand(canvas, at_rest, feel), radius_of(box));
  icon(canvas, icon_name, Voice::icon, box.centre(), canvas.style().text);
}

}  // namespace

void surface(Canvas& canvas, const Box2& box, double radius_px) {
  cover(canvas, box, canvas.style().surface, radius_px);
  outline(canvas, box, canvas.style().line, canvas.metrics().hairline, radius_px);
}

void floating(Canvas& canvas, const Box2& box, double radius_px) {
  shadow(canvas, box, radius_px, canvas.metrics().gap * 1.5);
  surface(canvas, box, radius_px);
}

void icon_button(Canvas& canvas, const Box2& box, std::string_view icon_name, const exhibit::Action& action) {
  round_button(canvas, box, icon_name, action, with_alpha(canvas.style().hover, 0));
}

void raised_button(Canvas& canvas, const Box2& box, std::string_view icon_name, const exhibit::Action& action) {
  round_button(canvas, box, icon_name, action, canvas.style().surface_raised);
  edge(canvas, box, radius_of(box));
}

void floating_button(Canvas& canvas, const Box2& box, std::string_view icon_name, const exhibit::Action& action) {
  floating(canvas, box, radius_of(box));
  edge(canvas, box, radius_of(box));
  icon_button(canvas, box, icon_name, action);
}

Look look_of(const Canvas& canvas, Colour at_rest, bool chosen, Feel feel) {
  const map::PanelStyle& style = canvas.style();
  if (!chosen) return {under_hand(canvas, at_rest, feel), style.text};
  constexpr double darkest = 0.2;
  const auto strength = static_cast<float>(darkest * std::max(feel.hover / 2, feel.press));
  return {mix(style.accent, style.on_accent, strength), style.on_accent};
}

double chip_width_px(const Canvas& canvas, const Chip& chip) {
  const double icon_px = chip.icon.empty() ? 0 : icon_space_px(canvas);
  return canvas.line(chip.text, Voice::strong).width_px + icon_px + 2 * canvas.metrics().gap * 1.25;
}

void draw_chip(Canvas& canvas, const Box2& box, const Chip& chip) {
  const Whole whole(canvas, box.max.y);
  const Feel feel = touch(canvas, box, chip.action);
  const Colour at_rest = chip.outlined ? canvas.style().surface : canvas.style().surface_raised;
  const Look look = look_of(canvas, at_rest, chip.chosen, feel);
  fill(canvas, box, look.surface, box.height() / 2);
  if (chip.outlined) outline(canvas, box, canvas.style().accent, 2 * canvas.metrics().hairline, box.height() / 2);
  else if (!chip.chosen) edge(canvas, box, box.height() / 2);
  const double padding_px = canvas.metrics().gap * 1.25;
  Box2 place{box.min + Vec2{padding_px, 0}, box.max - Vec2{padding_px, 0}};
  if (!chip.icon.empty()) {
    const double size_px = canvas.type(Voice::icon).setting.size_px;
    icon(canvas, chip.icon, Voice::icon, {place.min.x + size_px / 2, place.centre().y},
         chip.chosen ? look.text : canvas.style().accent);
    place.min.x += icon_space_px(canvas);
  }
  paint_in(canvas, canvas.line(chip.text, Voice::strong), place, look.text);
}

double draw_chips(Canvas& canvas, Vec2 corner, double width_px, const std::vector<Chip>& chips) {
  const exhibit::Metrics& m = canvas.metrics();
  const double between_px = m.gap * 0.75;
  Vec2 at = corner;
  for (const Chip& chip : chips) {
    const double chip_px = chip_width_px(canvas, chip);
    if (at.x > corner.x && at.x + chip_px > corner.x + width_px) at = {corner.x, at.y + m.touch + between_px};
    draw_chip(canvas, box_at(at, {chip_px, m.touch}), chip);
    at.x += chip_px + between_px;
  }
  return chips.empty() ? corner.y : at.y + m.touch;
}

void edge(Canvas& canvas, const Box2& box, double radius_px) {
  const Colour colour = canvas.style().edge;
  if (colour.a > 0) outline(canvas, box, colour, 2 * canvas.metrics().hairline, radius_px);
}

void focus_ring(Canvas& canvas, const Box2& box, double radius_px) {
  const double width_px = canvas.metrics().hairline * 2;
  outline(canvas, box.grown(width_px), canvas.style().focus, width_px, radius_px + width_px);
}

}  // namespace beffroi::ui
