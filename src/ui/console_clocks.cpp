// How long the talk has lasted, how it keeps to its plan, and what is left.
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/column.h"
#include "ui/console.h"

namespace beffroi::ui {

namespace {

constexpr double on_time_s = 10;  // what nobody calls early or late
constexpr std::string_view widest_clock = "0:00:00";

struct Clock {
  std::string label;
  std::string time;
  Colour colour;
};

Clock pace_clock(const Canvas& canvas, const exhibit::Pace& pace) {
  const map::PanelStyle& style = canvas.style();
  const std::string time = clock_text(std::abs(pace.behind_s));
  if (pace.behind_s > on_time_s) return {canvas.words("present.behind"), time, style.accent};
  if (pace.behind_s < -on_time_s) return {canvas.words("present.ahead"), time, style.text};
  return {canvas.words("present.on_time"), time, style.text_muted};
}

std::array<Clock, 3> clocks(const Canvas& canvas) {
  const exhibit::Pace pace = exhibit::pace_of(canvas.state(), desk(canvas).plan);
  const Colour text = canvas.style().text;
  return {Clock{canvas.words("present.elapsed"), clock_text(pace.elapsed_s), text}, pace_clock(canvas, pace),
          Clock{canvas.words("present.remaining"), clock_text(pace.remaining_s), text}};
}

// No label is cut, whichever of them are shown just now.
double column_px(const Canvas& canvas) {
  double width_px = canvas.line(widest_clock, Voice::title).width_px;
  for (const char* id : {"elapsed", "remaining", "ahead", "behind", "on_time"})
    width_px = std::max(width_px, canvas.line(canvas.words(std::string("present.") + id), Voice::label).width_px);
  return width_px;
}

// Every digit in the middle of a cell as wide as the widest, so that the time does not tremble.
void paint_time(Canvas& canvas, const std::string& time, Vec2 top_left, Colour colour, const Box2& container) {
  const double cell_px = canvas.line("0", Voice::title).width_px;
  for (const char c : time) {
    const Copy copy = canvas.line(std::string(1, c), Voice::title);
    const double width_px = c == ':' ? copy.width_px : std::max(cell_px, copy.width_px);
    paint(canvas, copy, top_left + Vec2{(width_px - copy.width_px) / 2, 0}, colour, container);
    top_left.x += width_px;
  }
}

}  // namespace

double clocks_height_px(const Canvas& canvas) {
  return canvas.type(Voice::label).leading_px + canvas.type(Voice::title).leading_px;
}

double clocks_width_px(const Canvas& canvas) { return 3 * column_px(canvas) + 4 * canvas.metrics().gap; }

void draw_clocks(Canvas& canvas, const Box2& box) {
  const double width_px = column_px(canvas);
  const auto all = clocks(canvas);
  const double step_px = (box.width() - width_px) / static_cast<double>(all.size() - 1);
  Column column{canvas, box.min.x, box.min.y, width_px};
  for (const Clock& clock : all) {
    column.y_px = box.min.y;
    column.write(canvas.line(clock.label, Voice::label), canvas.style().text_muted);
    paint_time(canvas, clock.time, column.corner(), clock.colour, box);
    column.x_px += step_px;
  }
}

}  // namespace beffroi::ui
