// The stops of the tour in their order: where the talk is, how long each has taken or may take, and all to touch.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "ui/column.h"
#include "ui/console.h"
#include "ui/scroll_marks.h"

namespace beffroi::ui {

namespace {

constexpr unsigned more_stops = 11;  // the level of the lower edge

struct Row {
  const content::Stop* stop = nullptr;
  std::size_t index = 0;
  bool is_now = false;
  std::string time;
  bool is_over = false;  // the time is what it took
};

double spent_s(const Canvas& canvas, std::size_t stop) {
  const auto& presenting = canvas.state().presenting;
  return presenting && stop < presenting->clock.at_stop_s.size() ? presenting->clock.at_stop_s[stop] : 0;
}

std::vector<Row> rows_of(const Canvas& canvas, const content::Tour& tour) {
  const exhibit::Pacing& plan = desk(canvas).plan;
  std::vector<Row> rows;
  for (std::size_t i = 0; i < tour.stops.size(); ++i) {
    const double spent = spent_s(canvas, i);
    const double planned = i < plan.size() ? plan[i] : tour.stops[i].dwell_s;
    rows.push_back(
        {&tour.stops[i], i, &tour.stops[i] == stop_now(canvas), clock_text(spent > 0 ? spent : planned), spent > 0});
  }
  return rows;
}

struct Measures {
  double number_px = 0;
  double name_px = 0;
  double time_px = 0;
};

Measures measures_of(const Canvas& canvas, double width_px) {
  const double gap_px = canvas.metrics().gap;
  Measures measures;
  measures.number_px = canvas.line("00", Voice::caption).width_px;
  measures.time_px = canvas.line("00:00", Voice::caption).width_px;
  measures.name_px = width_px - measures.number_px - measures.time_px - 3.5 * gap_px;
  return measures;
}

// Draws the row, and returns where it ends.
double draw_row(Canvas& canvas, const Row& row, Vec2 corner, double width_px) {
  const exhibit::Metrics& m = canvas.metrics();
  const Measures measures = measures_of(canvas, width_px);
  const Copy name = canvas.copy(stop_title(canvas, *row.stop), Voice::caption, measures.name_px);
  const Box2 box = box_at(corner, {width_px, std::max(m.touch, name.height_px() + m.gap)});
  const Look look = look_of(canvas, with_alpha(canvas.style().hover, 0), row.is_now,
                            touch(canvas, box, exhibit::JumpInRun{row.stop->id}));
  fill(canvas, box, look.surface, m.gap / 2);
  const Colour quiet = row.is_now ? look.text : canvas.style().text_muted;
  const double left_px = corner.x + m.gap * 0.75;
  paint_in(canvas, canvas.line(fmt::format("{}", row.index + 1), Voice::caption),
           {{left_px, box.min.y}, {left_px + measures.number_px, box.max.y}}, quiet);
  const Vec2 name_at{left_px + measures.number_px + m.gap, box.centre().y - name.height_px() / 2};
  paint(canvas, name, name_at, look.text, {name_at, {name_at.x + measures.name_px, box.max.y}});
  const Copy time = canvas.line(row.time, Voice::caption);
  const double right_px = box.max.x - m.gap * 0.75;
  paint_in(canvas, time, {{right_px - time.width_px, box.min.y}, {right_px, box.max.y}},
           row.is_over ? look.text : quiet);
  return box.max.y;
}

// The list follows the talk, and stays where a hand has scrolled it until the next stop.
void follow(ConsoleMemory& memory, const Row& row, const Box2& row_box, const Box2& window) {
  if (!row.is_now || memory.stop_shown == row.stop->id) return;
  memory.stop_shown = row.stop->id;
  const double centre_px = row_box.centre().y + memory.stops.offset_px - window.min.y;
  memory.stops.offset_px = std::clamp(centre_px - window.height() / 2, 0.0, std::max(0.0, memory.stops.end_px));
}

void draw_rows(Canvas& canvas, const Box2& window, const std::vector<Row>& rows, ConsoleMemory& memory) {
  const Clip clip(canvas, window);
  canvas.panel = "list of stops";
  begin_page(canvas, memory.stops, window, more_stops);
  canvas.scrolls = true;
  const double top_px = window.min.y - std::round(memory.stops.offset_px);
  double y_px = top_px;
  for (const Row& row : rows) {
    const double end_px = draw_row(canvas, row, {window.min.x, y_px}, window.width());
    follow(memory, row, {{window.min.x, y_px}, {window.max.x, end_px}}, window);
    y_px = end_px;
  }
  canvas.scrolls = false;
  memory.stops.end_at(std::max(0.0, std::round(y_px - top_px - window.height())));
}

std::string heading(const Canvas& canvas, const content::Tour& tour) {
  const std::string label = canvas.words("present.stops");
  if (stop_now(canvas) == nullptr) return fmt::format("{} · {}", label, tour.stops.size());
  return fmt::format("{} · {} / {}", label, canvas.state().touring->stop + 1, tour.stops.size());
}

}  // namespace

void draw_stops(Canvas& canvas, const Box2& box, ConsoleMemory& memory) {
  const content::Tour* tour = tour_told(canvas);
  if (tour == nullptr) return;
  Column column{canvas, box.min.x, box.min.y, box.width()};
  column.write(canvas.line(heading(canvas, *tour), Voice::label), canvas.style().text_muted);
  column.space(canvas.metrics().gap / 4);
  const Box2 list{column.corner(), box.max};
  fill(canvas, list, canvas.style().surface, canvas.metrics().gap / 2);
  step(memory.stops, canvas.hand, list, canvas.metrics().touch, canvas.dt_s);
  draw_rows(canvas, list, rows_of(canvas, *tour), memory);
  end_page(canvas, list, canvas.metrics().gap / 2);
  draw_scroll_bar(canvas, memory.stops, list);
}

}  // namespace beffroi::ui
