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

// What a figure is made of, set and measured.
struct FigureCopy {
  Copy number;
  Copy bound;  // above the number, without lines for none
  Copy label;
  Copy caption;
  Copy scope;
  double row_px = 0;  // of the number with what stands beside it
  double bar_px = 0;  // of the bar with its axis, 0 for none
  double gap_px = 0;

  double own_px() const { return bound_px() + number.type.cap_px; }
  double bound_px() const { return bound.lines.empty() ? 0 : bound.height_px() + gap_px / 4; }
  double picture_px() const { return row_px + gap_px + bar_px; }
  // With what is counted.
  double told_px() const { return picture_px() + label.height_px(); }
};

double thick_px(const Canvas& canvas) { return canvas.metrics().gap * 1.5; }

bool has_bar(const content::Figure& figure) { return figure.picture == content::Picture::bar; }

double tail_px(const Canvas& canvas) { return tail_em * canvas.type(Voice::number).setting.size_px; }

FigureCopy set_figure(const Canvas& canvas, const content::Figure& figure, double width_px) {
  const exhibit::Metrics& m = canvas.metrics();
  const std::string id = "figure." + figure.id;
  const bool has_caption = content::has_text(canvas.language(), id + ".caption");
  FigureCopy out{canvas.line(value_text(canvas, figure), Voice::number),
                 canvas.copy(figure.bound.empty() ? "" : bound_text(canvas), Voice::strong, width_px),
                 canvas.balanced(canvas.words(id + ".label"), Voice::strong, width_px),
                 canvas.copy(has_caption ? canvas.words(id + ".caption") : "", Voice::body, width_px),
                 canvas.copy(scope_text(canvas, figure), Voice::caption, width_px)};
  out.gap_px = m.gap;
  constexpr double picture_titles = 2.4;
  out.row_px = has_bar(figure) ? out.own_px() : std::max(out.own_px(), m.title * picture_titles);
  if (has_bar(figure))
    out.bar_px = tail_px(canvas) + thick_px(canvas) + m.gap * 0.75 + canvas.type(Voice::caption).leading_px + m.gap;
  return out;
}

// A bar on an axis from 0 to the next round number, to the side that the value lies on.
void write_bar(Column column, const content::Figure& figure) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const double end = std::copysign(round_end(std::abs(figure.value)), figure.value);
  const double from_px = column.x_px + (end < 0 ? column.width_px : 0);
  const double end_px = column.x_px + (end < 0 ? 0 : column.width_px);
  const double value_px = std::lerp(from_px, end_px, figure.value / end);
  column.space(tail_px(canvas));
  const Box2 track = box_at(column.corner(), {column.width_px, thick_px(canvas)});
  fill(canvas, track, canvas.style().surface_raised, m.hairline * 2);
  fill(canvas, {{std::min(from_px, value_px), track.min.y}, {std::max(from_px, value_px), track.max.y}},
       canvas.style().accent);
  const double zero_px = std::max(2.0, 2 * m.hairline);
  const double zero_at_px = end < 0 ? from_px - zero_px : from_px;
  fill(canvas, box_at({zero_at_px, track.min.y - m.gap / 2}, {zero_px, track.height() + m.gap}), canvas.style().text);
  column.space(thick_px(canvas) + m.gap * 0.75);
  draw_tick(canvas, figure, end, {end_px, column.y_px}, column.container());
  draw_tick(canvas, figure, 0, {from_px, column.y_px}, column.container());
}

// The number at the left, its capitals in the middle of the picture's height; the picture beside it.
void write_number(const Column& column, const content::Figure& figure, const FigureCopy& copy, std::string_view mark) {
  Canvas& canvas = column.canvas;
  const Vec2 top_left = column.corner() + Vec2{0, (copy.row_px - copy.own_px()) / 2};
  paint(canvas, copy.bound, top_left, canvas.style().text, column.container());
  paint_capitals(canvas, copy.number, top_left + Vec2{0, copy.bound_px()}, canvas.style().accent, column.container());
  if (has_bar(figure)) return;
  const double left_px = column.x_px + copy.number.width_px + canvas.metrics().margin;
  const Box2 room{{left_px, column.y_px}, {column.x_px + column.width_px, column.y_px + copy.row_px}};
  const int count = static_cast<int>(std::clamp(figure.value, 0.0, static_cast<double>(most_things)));
  draw_grid(canvas, room, count, figure.picture == content::Picture::marks ? mark : "");
}

// 1 while it is wanted, and fading to 0 when it is no more.
double strength_of(Canvas& canvas, const std::string& part, bool wanted) {
  return 1 - canvas.eases.toward(ImGui::GetID(part.c_str()), !wanted);
}

}  // namespace

// A number that an edge runs through is misread, "−73 %" for "−7,3 %", and a picture without its number says nothing.
// So the figure waits below until number, picture and what they count can be read, and only its small print may run on;
// above, the words stay when number and picture have gone.
void write_figure(Column& column, const content::Figure& figure, std::string_view mark, std::string_view text,
                  double least_px) {
  Canvas& canvas = column.canvas;
  const map::PanelStyle& style = canvas.style();
  const FigureCopy copy = set_figure(canvas, figure, column.width_px);
  const double spare_px = std::max(0.0, least_px - copy.picture_px()) / 2;  // above and below
  column.space(spare_px);
  const Box2& clear = canvas.clear;
  const double tail_end_px = column.y_px + copy.row_px + tail_px(canvas);
  const bool fits_clear = spare_px + copy.told_px() <= clear.height();
  const double told_px = fits_clear ? spare_px + copy.told_px() : copy.picture_px();
  const double end_px = std::max(column.y_px + told_px, tail_end_px);
  const double opacity = canvas.opacity;
  canvas.opacity *= strength_of(canvas, "figure " + figure.id, end_px <= clear.max.y);
  const double opacity_of_words = canvas.opacity;
  canvas.opacity *= strength_of(canvas, "picture " + figure.id, column.y_px >= clear.min.y);
  write_number(column, figure, copy, mark);
  column.space(copy.row_px + copy.gap_px);
  if (has_bar(figure)) write_bar(column, figure);
  column.space(copy.bar_px + spare_px);
  canvas.opacity = opacity_of_words;
  column.write(copy.label, style.text);
  column.write(copy.caption, style.text);
  column.space(copy.gap_px / 4);
  column.write(copy.scope, style.text_muted);
  if (!text.empty()) column.space(copy.gap_px * 0.75);
  column.write(text, Voice::body, style.text);
  canvas.opacity = opacity;
}

double picture_height_px(const Canvas& canvas, const content::Figure& figure, double width_px) {
  return set_figure(canvas, figure, width_px).picture_px();
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
