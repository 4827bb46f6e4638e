// Where the operator types the PIN. It covers everything, so that nothing beneath is touched.
#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "ui/column.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

constexpr int columns = 3;
constexpr int rows = 4;

double key_px(const Canvas& canvas) { return std::round(canvas.metrics().touch * 1.25); }
double between_px(const Canvas& canvas) { return std::round(canvas.metrics().gap * 0.75); }

// As a telephone has them; the last row is erase, zero, enter.
void draw_keys(Canvas& canvas, Vec2 corner) {
  constexpr std::array<const char*, 9> digits{"1", "2", "3", "4", "5", "6", "7", "8", "9"};
  const double pitch_px = key_px(canvas) + between_px(canvas);
  const auto box = [&](int column, int row) {
    return box_at(corner + Vec2{column * pitch_px, row * pitch_px}, {key_px(canvas), key_px(canvas)});
  };
  const auto digit = [&](const char* text, const Box2& where) {
    const Feel feel = touch(canvas, where, exhibit::TypePin{text});
    fill(canvas, where, under_hand(canvas, canvas.style().surface_raised, feel), where.height() / 2);
    edge(canvas, where, where.height() / 2);
    paint_centred(canvas, canvas.line(text, Voice::heading), where, canvas.style().text);
  };
  for (int i = 0; i < columns * columns; ++i)
    digit(digits.at(static_cast<std::size_t>(i)), box(i % columns, i / columns));
  raised_button(canvas, box(0, rows - 1), "backspace", exhibit::ErasePin{});
  digit("0", box(1, rows - 1));
  raised_button(canvas, box(2, rows - 1), "check", exhibit::EnterPin{});
}

// How many digits are typed, and never which; in their place what is wrong.
std::string hint_of(const Canvas& canvas) {
  const exhibit::Watch& watch = canvas.state().watch;
  if (watch.barred_s > 0)
    return content::fill(canvas.words("operator.pin_barred"),
                         {{"n", fmt::format("{:.0f}", std::ceil(watch.barred_s))}});
  std::string dots;
  for (std::size_t i = 0; i < watch.pin.size(); ++i) dots += dots.empty() ? "•" : " •";
  if (!dots.empty()) return dots;
  return canvas.words(watch.wrong_pins > 0 ? "operator.pin_wrong" : "operator.pin_hint");
}

}  // namespace

void draw_pin_pad(Canvas& canvas) {
  if (canvas.state().watch.mode != exhibit::Mode::lock) return;
  const exhibit::Metrics& m = canvas.metrics();
  const Box2 everything{{0, 0}, canvas.state().viewport.size_px};
  const double keys_px = columns * key_px(canvas) + (columns - 1) * between_px(canvas);
  const Copy title = canvas.line(canvas.words("operator.pin"), Voice::heading);
  const Copy hint = canvas.line(hint_of(canvas), Voice::body);
  const double widest_hint_px = canvas.line(canvas.words("operator.pin_barred"), Voice::body).width_px;
  const double copy_px = std::max({keys_px, title.width_px + m.touch, widest_hint_px, hint.width_px});
  const double keys_height_px = rows * key_px(canvas) + (rows - 1) * between_px(canvas);
  const Vec2 size{copy_px + 2 * m.margin, m.touch + hint.height_px() + keys_height_px + 2 * m.gap + 1.5 * m.margin};
  const Box2 box = box_at(everything.centre() - size * 0.5, size);

  const Panel panel(canvas, "pin pad", everything);
  fill(canvas, everything, with_alpha({0, 0, 0, 1}, shade_of_sheets));
  canvas.fit.note("sheets", "pin pad", box, everything);
  floating(canvas, box, m.radius);
  const Vec2 corner = box.min + Vec2{m.margin, m.margin / 2};
  paint_in(canvas, title, box_at(corner, {copy_px - m.touch, m.touch}), canvas.style().text);
  icon_button(canvas, box_at({box.max.x - m.margin / 2 - m.touch, corner.y}, {m.touch, m.touch}), "close",
              exhibit::LeaveOperator{});
  const Box2 hint_row = box_at(corner + Vec2{0, m.touch}, {copy_px, hint.height_px()});
  paint_centred(canvas, hint, hint_row, canvas.style().text_muted);
  draw_keys(canvas, {box.centre().x - keys_px / 2, hint_row.max.y + 2 * m.gap});
}

}  // namespace beffroi::ui
