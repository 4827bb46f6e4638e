#include "ui/matrix_heads.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "ui/touch.h"

namespace beffroi::ui {

namespace {

using content::Hub;

std::string name_of(const Canvas& canvas, const Hub& hub) { return canvas.words("hub." + hub.id + ".name"); }

void write_turned(Canvas& canvas, const Box2& box, const Copy& number, const Copy& name) {
  const exhibit::Metrics& m = canvas.metrics();
  const Vec2 foot{box.centre().x + name.type.cap_px / 2, box.max.y - m.touch - m.gap / 2};
  paint_turned(canvas, number, foot, canvas.style().text_muted, box);
  paint_turned(canvas, name, foot - Vec2{0, number.width_px + m.gap / 2}, canvas.style().text, box);
}

// Its lines centred, the number above them; the last one stands on the icon.
void write_upright(Canvas& canvas, const Box2& box, const Copy& number, const Copy& name) {
  const double foot_px = box.max.y - canvas.metrics().touch - name.height_px();
  const auto row = [&](double top_px) { return box_at({box.min.x, top_px}, {box.width(), number.type.leading_px}); };
  paint_centred(canvas, number, row(foot_px - number.type.leading_px), canvas.style().text_muted);
  double top_px = foot_px;
  for (const std::string& line : name.texts) {
    paint_centred(canvas, canvas.line(line, Voice::caption), row(top_px), canvas.style().text);
    top_px += name.type.leading_px;
  }
}

// To touch; `middle_px` is where the middle of its icon stands.
void write_icon(Canvas& canvas, const Box2& box, const Hub& hub, Vec2 middle_px) {
  const map::MarkerStyle& marker = canvas.theme().marker;
  const Feel feel = touch(canvas, box, exhibit::OpenHub{hub.id});
  const bool marked = canvas.state().hub == hub.id;
  fill(canvas, box, under_hand(canvas, with_alpha(canvas.style().hover, 0), feel), canvas.metrics().radius / 2);
  constexpr double disc_of_touch = 0.37;
  disc(canvas, middle_px, canvas.metrics().touch * disc_of_touch, marked ? marker.chosen_fill : marker.fill);
  icon(canvas, hub.icon, Voice::icon, middle_px, marked ? marker.chosen_icon : marker.icon);
}

void write_head(const Column& column, const MatrixGrid& grid, std::size_t at, const MatrixHeads& heads) {
  Canvas& canvas = column.canvas;
  const Hub& hub = canvas.world().content.hubs[at];
  const Box2 box = box_at({grid.left_px(column, at), column.y_px}, {grid.cell_px, heads.height_px});
  write_icon(canvas, box, hub, {box.centre().x, box.max.y - canvas.metrics().touch / 2});
  const Copy number = canvas.line(fmt::format("{}", at + 1), Voice::caption);
  if (heads.turned) write_turned(canvas, box, number, canvas.line(name_of(canvas, hub), Voice::caption));
  else write_upright(canvas, box, number, canvas.copy(name_of(canvas, hub), Voice::caption, grid.cell_px));
}

}  // namespace

MatrixHeads measure_heads(const Canvas& canvas, const MatrixGrid& grid) {
  const exhibit::Metrics& m = canvas.metrics();
  const Type type = canvas.type(Voice::caption);
  double longest_px = 0;
  double widest_px = 0;
  double lines_px = 0;
  for (const Hub& hub : canvas.world().content.hubs) {
    const std::string name = name_of(canvas, hub);
    longest_px = std::max(longest_px, canvas.line("0  " + name, Voice::caption).width_px);
    widest_px = std::max(widest_px, least_width_px(canvas.world().fonts, type, name));
    lines_px = std::max(lines_px, canvas.copy(name, Voice::caption, grid.cell_px).height_px());
  }
  const bool turned = widest_px > grid.cell_px - m.gap / 2;
  return {m.touch + m.gap / 2 + (turned ? std::ceil(longest_px) + m.gap / 2 : lines_px + type.leading_px), turned};
}

void write_heads(Column& column, const MatrixGrid& grid, const MatrixHeads& heads) {
  const std::size_t count = column.canvas.world().content.hubs.size();
  for (std::size_t i = 0; i < count; ++i) write_head(column, grid, i, heads);
  column.space(heads.height_px);
}

void write_pinned_heads(const Column& column, const MatrixGrid& grid) {
  Canvas& canvas = column.canvas;
  const std::vector<Hub>& hubs = canvas.world().content.hubs;
  for (std::size_t i = 0; i < hubs.size(); ++i) {
    const Box2 box = box_at({grid.left_px(column, i), column.y_px}, {grid.cell_px, canvas.metrics().touch});
    write_icon(canvas, box, hubs[i], box.centre());
  }
  hairline(canvas, {column.x_px, column.y_px + canvas.metrics().touch}, column.width_px, canvas.style().line);
}

}  // namespace beffroi::ui
