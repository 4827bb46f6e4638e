// The field with what is searched, and the keyboard for those who have none: letters as people of that language are
// used to. No accents, no digits: the search forgives.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "ui/card_pages.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

using Rows = std::vector<std::u32string>;

Rows rows_of(const Canvas& canvas) {
  const std::vector<std::string> written = content::list(canvas.language(), "ui.keyboard");
  Rows rows;
  rows.reserve(written.size());
  for (const std::string& row : written) rows.push_back(decode_utf8(row));
  return rows;
}

double between_px(const Canvas& canvas) { return std::round(canvas.metrics().gap / 3); }

// From one key to the next: the longest row takes the whole width.
double key_step_px(const Canvas& canvas, const Rows& rows, double width_px) {
  std::size_t longest = 1;
  for (const std::u32string& row : rows) longest = std::max(longest, row.size());
  return (width_px - 2 * canvas.metrics().gap) / static_cast<double>(longest);
}

// Wide keys are higher, too, but leave room for what is found.
double key_height_px(const Canvas& canvas, double step_px) {
  constexpr double height_of_width = 0.72;
  const double finger_px = canvas.metrics().touch;
  return std::round(std::clamp(step_px * height_of_width, finger_px * 1.12, finger_px * 1.7));
}

void draw_key(Canvas& canvas, const Box2& box, const exhibit::Action& action, std::string_view letter,
              std::string_view icon_name) {
  const Feel feel = touch(canvas, box, action);
  fill(canvas, box, under_hand(canvas, canvas.style().surface_raised, feel), canvas.metrics().radius / 2);
  edge(canvas, box, canvas.metrics().radius / 2);
  const Voice voice = box.height() > canvas.metrics().touch * 1.4 ? Voice::heading : Voice::strong;
  if (!icon_name.empty()) icon(canvas, icon_name, Voice::icon, box.centre(), canvas.style().text);
  else paint_centred(canvas, canvas.line(to_upper(letter), voice), box, canvas.style().text);
}

}  // namespace

double keyboard_height_px(const Canvas& canvas, double width_px) {
  const Rows rows = rows_of(canvas);
  const double row_px = key_height_px(canvas, key_step_px(canvas, rows, width_px)) + between_px(canvas);
  return std::ceil(static_cast<double>(rows.size() + 1) * row_px + canvas.metrics().gap * 1.5);
}

void draw_keyboard(Canvas& canvas, const Box2& box) {
  const exhibit::Metrics& m = canvas.metrics();
  const Rows rows = rows_of(canvas);
  const double gap_px = between_px(canvas);
  const double step_px = key_step_px(canvas, rows, box.width());
  const double height_px = key_height_px(canvas, step_px);
  const auto left_px = [&](double keys) { return box.centre().x - keys * step_px / 2; };
  double top_px = box.min.y + m.gap / 2;
  for (const std::u32string& row : rows) {
    Vec2 corner{left_px(static_cast<double>(row.size())), top_px};
    for (const char32_t letter : row) {
      const std::string text = encode_utf8(letter);
      draw_key(canvas, box_at(corner, {step_px - gap_px, height_px}), exhibit::TypeSearch{text}, text, "");
      corner.x += step_px;
    }
    top_px += height_px + gap_px;
  }
  constexpr double space_keys = 5;
  constexpr double erase_keys = 2;
  const Vec2 corner{left_px(space_keys + erase_keys), top_px};
  draw_key(canvas, box_at(corner, {space_keys * step_px - gap_px, height_px}), exhibit::TypeSearch{" "}, "",
           "space_bar");
  draw_key(canvas, box_at(corner + Vec2{space_keys * step_px, 0}, {erase_keys * step_px - gap_px, height_px}),
           exhibit::EraseSearch{}, "", "backspace");
}

void draw_query(Canvas& canvas, const Box2& box) {
  const exhibit::Metrics& m = canvas.metrics();
  const map::PanelStyle& style = canvas.style();
  const std::string& query = canvas.state().query;
  fill(canvas, box, style.surface_raised, box.height() / 2);
  outline(canvas, box, style.accent, 2 * m.hairline, box.height() / 2);
  const double icon_px = canvas.type(Voice::icon).setting.size_px;
  icon(canvas, "search", Voice::icon, {box.min.x + m.gap + icon_px / 2, box.centre().y}, style.accent);
  const double clear_px = query.empty() ? m.gap : m.touch;
  const Box2 room{{box.min.x + m.gap * 1.75 + icon_px, box.min.y}, {box.max.x - clear_px, box.max.y}};
  const Copy written = canvas.tail(query, Voice::strong, room.width() - m.gap / 2);
  const Box2 beside_caret{room.min + Vec2{m.gap / 2, 0}, room.max};
  const Copy hint = canvas.line(canvas.words("ui.search_hint"), Voice::body);
  if (query.empty()) paint_in(canvas, hint, beside_caret, style.text_muted);
  else paint_in(canvas, written, room, style.text);
  const double caret_px = room.min.x + written.width_px + 2 * m.hairline;
  const double half_px = written.type.leading_px / 2;
  fill(canvas, {{caret_px, box.centre().y - half_px}, {caret_px + 2 * m.hairline, box.centre().y + half_px}},
       style.accent);
  if (!query.empty())
    icon_button(canvas, box_at({box.max.x - m.touch, box.centre().y - m.touch / 2}, {m.touch, m.touch}), "cancel",
                exhibit::ClearSearch{});
}

}  // namespace beffroi::ui
