#include "ui/figure.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "ui/axis.h"
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

void draw_tick(Canvas& canvas, const content::Figure& figure, double value, Vec2 at_px, const Box2& container) {
  content::Figure tick = figure;
  tick.value = value;
  const Copy copy = canvas.line(value_text(canvas, tick), Voice::caption);
  const double left = std::clamp(at_px.x - copy.width_px / 2, container.min.x, container.max.x - copy.width_px);
  paint(canvas, copy, {left, at_px.y}, value == 0 ? canvas.style().text : canvas.style().text_muted, container);
}

// What a figure is made of, set and measured.
struct FigureCopy {
  Copy label;
  Copy number;
  Copy bound;  // above the number, without lines for none
  Copy caption;
  Copy scope;
  double row_px = 0;  // of the number with what stands beside it
  double bar_px = 0;  // of the bar with its axis, 0 for none
  double gap_px = 0;

  double own_px() const { return bound_px() + number.type.cap_px; }
  double bound_px() const { return bound.lines.empty() ? 0 : bound.height_px() + gap_px / 4; }
  double label_px() const { return label.height_px() + gap_px * 0.75; }
  double picture_px() const { return row_px + bar_px; }
};

double thick_px(const Canvas& canvas) { return canvas.metrics().gap * 1.5; }

double tick_px(const Canvas& canvas) { return canvas.metrics().gap / 2; }

bool has_bar(const content::Figure& figure) { return figure.picture == content::Picture::bar; }

// Below its capitals a number has room for a comma, and for a little air before a bar.
double tail_px(const Canvas& canvas) { return tail_em * canvas.type(Voice::number).setting.size_px; }
double above_bar_px(const Canvas& canvas) { return tail_px(canvas) + canvas.metrics().gap / 2; }

FigureCopy set_figure(const Canvas& canvas, const content::Figure& figure, double width_px) {
  const exhibit::Metrics& m = canvas.metrics();
  const std::string id = "figure." + figure.id;
  const bool has_caption = content::has_text(canvas.language(), id + ".caption");
  FigureCopy out{canvas.balanced(capitalised(canvas.words(id + ".label")), Voice::heading, width_px),
                 canvas.line(value_text(canvas, figure), Voice::number),
                 canvas.copy(figure.bound.empty() ? "" : bound_text(canvas), Voice::strong, width_px),
                 canvas.copy(has_caption ? canvas.words(id + ".caption") : "", Voice::body, width_px),
                 canvas.copy(scope_text(canvas, figure), Voice::caption, width_px)};
  out.gap_px = m.gap;
  constexpr double picture_titles = 2.2;
  out.row_px = has_bar(figure) ? out.own_px() : std::max(out.own_px(), m.title * picture_titles);
  if (has_bar(figure))
    out.bar_px = above_bar_px(canvas) + thick_px(canvas) + tick_px(canvas) + canvas.type(Voice::caption).leading_px;
  return out;
}

double place_on(const Column& column, const Axis& axis, double value) {
  return column.x_px + column.width_px * axis.share_of(value);
}

// A bar that grows out of zero to the side that the value lies on. No frame stands for a whole that it would fill.
void write_bar(const Column& column, const content::Figure& figure) {
  Canvas& canvas = column.canvas;
  const map::PanelStyle& style = canvas.style();
  const double line_px = std::max(1.0, canvas.metrics().hairline);
  const double top_px = column.y_px + above_bar_px(canvas);
  const double foot_px = top_px + thick_px(canvas);
  const double end_px = foot_px + tick_px(canvas);
  const Axis axis = axis_for(figure.value);
  hairline(canvas, {column.x_px, foot_px}, column.width_px, style.text_muted);
  for (const double tick : axis.ticks()) {
    const double wide_px = tick == 0 ? 3 * line_px : line_px;
    const double left_px = std::min(place_on(column, axis, tick), column.x_px + column.width_px - wide_px);
    const double from_px = tick == 0 ? top_px - tick_px(canvas) : foot_px;
    fill(canvas, {{left_px, from_px}, {left_px + wide_px, end_px}}, tick == 0 ? style.text : style.text_muted);
    draw_tick(canvas, figure, tick, {left_px + wide_px / 2, end_px}, column.container());
  }
  const auto [left_px, right_px] = std::minmax({place_on(column, axis, 0), place_on(column, axis, figure.value)});
  fill(canvas, {{left_px, top_px}, {right_px, foot_px}}, style.accent);
}

// A number with a bar stands above the end of that; others at the left.
double number_at_px(const Column& column, const content::Figure& figure, const FigureCopy& copy) {
  if (!has_bar(figure)) return column.x_px;
  const double end_px = place_on(column, axis_for(figure.value), figure.value);
  const double left_px = figure.value < 0 ? end_px : end_px - copy.number.width_px;
  return std::clamp(left_px, column.x_px, std::max(column.x_px, column.x_px + column.width_px - copy.number.width_px));
}

// The capitals of the number in the middle of the picture's height, and the picture beside it.
void write_number(const Column& column, const content::Figure& figure, const FigureCopy& copy, std::string_view mark) {
  Canvas& canvas = column.canvas;
  const Vec2 top_left{number_at_px(column, figure, copy), column.y_px + (copy.row_px - copy.own_px()) / 2};
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
// So the figure waits below until label, number and picture can be seen together, and only its small print may run on;
// above, the words stay when number and picture have gone.
void write_figure(Column& column, const content::Figure& figure, std::string_view mark, std::string_view text,
                  const FigureLevels& least) {
  Canvas& canvas = column.canvas;
  const map::PanelStyle& style = canvas.style();
  const FigureCopy copy = set_figure(canvas, figure, column.width_px);
  const double spare_px = std::max(0.0, least.picture_px - copy.picture_px()) / 2;  // above and below the picture
  const double picture_at_px = column.y_px + std::max(copy.label_px(), least.label_px) + spare_px;
  const double picture_end_px = picture_at_px + std::max(copy.picture_px(), copy.row_px + tail_px(canvas));
  const Box2& clear = canvas.clear;
  const bool fits_clear = picture_end_px - column.y_px <= clear.height();
  const double told_px = fits_clear ? picture_end_px : column.y_px + copy.label_px();
  const double opacity = canvas.opacity;
  canvas.opacity *= strength_of(canvas, "figure " + figure.id, told_px <= clear.max.y);
  column.write(copy.label, style.text);
  column.y_px = picture_at_px;
  const double opacity_of_words = canvas.opacity;
  const bool in_sight = picture_at_px >= clear.min.y && picture_end_px <= clear.max.y;
  canvas.opacity *= strength_of(canvas, "picture " + figure.id, in_sight);
  write_number(column, figure, copy, mark);
  column.space(copy.row_px);
  if (has_bar(figure)) write_bar(column, figure);
  column.space(copy.bar_px + copy.gap_px / 2 + spare_px);
  canvas.opacity = opacity_of_words;
  column.write(copy.caption, style.text);
  column.write(copy.scope, style.text_muted);
  if (!text.empty()) column.space(copy.gap_px * 0.75);
  column.write(text, Voice::body, style.text);
  canvas.opacity = opacity;
}

FigureLevels levels_of(const Canvas& canvas, const content::Figure& figure, double width_px) {
  const FigureCopy copy = set_figure(canvas, figure, width_px);
  return {copy.label_px(), copy.picture_px()};
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
