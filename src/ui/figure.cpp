#include "ui/figure.h"

#include <algorithm>
#include <cmath>

#include "ui/grid.h"

namespace beffroi::ui {

namespace {

constexpr double tail_em = 0.17;   // of a comma
constexpr int most_things = 2000;  // a picture of more could not be counted, or drawn in time

std::string value_text(const Canvas& canvas, const content::Figure& figure) {
  const content::Language& language = canvas.language();
  return figure.percent ? content::percent(language, figure.value) : content::number(language, figure.value);
}

// "more than" without its number, which follows in display type.
std::string bound_text(const Canvas& canvas) {
  std::string text = content::fill(canvas.words("ui.more_than"), {{"n", ""}});
  const std::size_t first = text.find_first_not_of(' ');
  const std::size_t last = text.find_last_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

void draw_grid(Canvas& canvas, const Box2& room, int count, std::string_view mark) {
  const double widest_px = mark.empty() ? canvas.metrics().gap : canvas.type(Voice::icon).setting.size_px * 1.35;
  const Grid grid = fit_grid(count, room.size(), widest_px);
  for (int i = 0; i < count; ++i) {
    const int row = i / grid.columns;
    const Vec2 cell{static_cast<double>(i - row * grid.columns), static_cast<double>(row)};
    const Vec2 centre = room.min + (cell + Vec2{0.5, 0.5}) * grid.pitch_px;
    constexpr double dot_share = 0.34;
    if (mark.empty()) disc(canvas, centre, grid.pitch_px * dot_share, canvas.style().accent);
    else icon(canvas, mark, Voice::icon, centre, canvas.style().accent);
  }
}

// The next of 1, 2, 5, 10, 20, 50, ... that is not smaller.
double round_end(double value) {
  const double decade = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-6))));
  for (const double step : {1.0, 2.0, 5.0}) {
    if (value <= step * decade) return step * decade;
  }
  return 10 * decade;
}

void draw_tick(Canvas& canvas, const content::Figure& figure, double value, Vec2 at_px, const Box2& container) {
  content::Figure tick = figure;
  tick.value = value;
  const Copy copy = canvas.line(value_text(canvas, tick), Voice::caption);
  const double left = std::clamp(at_px.x - copy.width_px / 2, container.min.x, container.max.x - copy.width_px);
  paint(canvas, copy, {left, at_px.y}, canvas.style().text_muted, container);
}

// A bar from 0 on an axis that reaches equally far to both sides.
void write_bar(Column& column, const content::Figure& figure) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const double end = round_end(std::abs(figure.value));
  const double middle_px = column.x_px + column.width_px / 2;
  const double reach_px = figure.value / end * column.width_px / 2;
  const double thick_px = m.gap * 1.5;
  column.space(tail_em * canvas.type(Voice::number).setting.size_px);
  const Box2 track = box_at(column.corner(), {column.width_px, thick_px});
  fill(canvas, track, canvas.style().surface_raised, m.hairline * 2);
  fill(canvas, {{middle_px + std::min(0.0, reach_px), track.min.y}, {middle_px + std::max(0.0, reach_px), track.max.y}},
       canvas.style().accent);
  const double zero_px = std::max(2.0, 2 * m.hairline);
  fill(canvas, {{middle_px - zero_px / 2, track.min.y - m.gap / 2}, {middle_px + zero_px / 2, track.max.y + m.gap / 2}},
       canvas.style().text);
  column.space(thick_px + m.gap * 0.75);
  draw_tick(canvas, figure, -end, {column.x_px, column.y_px}, column.container());
  draw_tick(canvas, figure, 0, {middle_px, column.y_px}, column.container());
  draw_tick(canvas, figure, end, {column.x_px + column.width_px, column.y_px}, column.container());
  column.space(canvas.type(Voice::caption).leading_px + m.gap);
}

// A number that an edge runs through is misread, "−73 %" for "−7,3 %": it is there as a whole or not at all.
double strength_of(Canvas& canvas, const content::Figure& figure, const Box2& box) {
  const bool is_cut = box.min.y < canvas.clear.min.y || box.max.y > canvas.clear.max.y;
  return 1 - canvas.eases.toward(ImGui::GetID(("figure " + figure.id).c_str()), is_cut);
}

// The number at the left, its capitals in the middle of the picture's height; the picture beside it.
void write_number(Column& column, const content::Figure& figure, std::string_view mark) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const Copy number = canvas.line(value_text(canvas, figure), Voice::number);
  const Copy bound = canvas.line(figure.bound.empty() ? "" : bound_text(canvas), Voice::strong);
  const double bound_px = figure.bound.empty() ? 0 : bound.height_px() + m.gap / 4;
  const bool has_picture_beside = figure.picture != content::Picture::bar;
  constexpr double picture_titles = 2.4;
  const double own_px = bound_px + number.type.cap_px;
  const double height_px = has_picture_beside ? std::max(own_px, m.title * picture_titles) : own_px;

  const double tail_px = tail_em * number.type.setting.size_px;
  const double opacity = canvas.opacity;
  canvas.opacity *=
      strength_of(canvas, figure, box_at(column.corner(), {column.width_px, std::max(height_px, own_px + tail_px)}));
  const Vec2 top_left = column.corner() + Vec2{0, (height_px - own_px) / 2};
  if (bound_px > 0) paint(canvas, bound, top_left, canvas.style().text, column.container());
  paint_capitals(canvas, number, top_left + Vec2{0, bound_px}, canvas.style().accent, column.container());
  if (has_picture_beside) {
    const double left_px = column.x_px + number.width_px + m.margin;
    const Box2 room{{left_px, column.y_px}, {column.x_px + column.width_px, column.y_px + height_px}};
    const int count = static_cast<int>(std::clamp(figure.value, 0.0, static_cast<double>(most_things)));
    draw_grid(canvas, room, count, figure.picture == content::Picture::marks ? mark : "");
  }
  canvas.opacity = opacity;
  column.space(height_px + m.gap);
}

}  // namespace

void write_figure(Column& column, const content::Figure& figure, std::string_view mark) {
  Canvas& canvas = column.canvas;
  const map::PanelStyle& style = canvas.style();
  const exhibit::Metrics& m = canvas.metrics();
  write_number(column, figure, mark);
  if (figure.picture == content::Picture::bar) write_bar(column, figure);
  const std::string id = "figure." + figure.id;
  column.write(canvas.balanced(canvas.words(id + ".label"), Voice::strong, column.width_px), style.text);
  if (content::has_text(canvas.language(), id + ".caption")) {
    column.write(canvas.words(id + ".caption"), Voice::body, style.text);
  }
  column.space(m.gap / 4);
  column.write(scope_text(canvas, figure), Voice::caption, style.text_muted);
}

std::string scope_text(const Canvas& canvas, const content::Figure& figure) {
  const std::string scope_id = "figure." + figure.id + ".scope";
  const std::string scope = content::has_text(canvas.language(), scope_id) ? canvas.words(scope_id) : "";
  const std::string date = content::date(canvas.language(), figure.date);
  return scope + (scope.empty() || date.empty() ? "" : " · ") + date;
}

std::string figure_line(const Canvas& canvas, const content::Figure& figure) {
  const std::string value = value_text(canvas, figure);
  const std::string amount = figure.bound.empty() ? value : content::fill(canvas.words("ui.more_than"), {{"n", value}});
  return amount + " " + canvas.words("figure." + figure.id + ".label");
}

}  // namespace beffroi::ui
