// What the presenter means to say at this stop, in the presenter's own language, large enough to read in passing.
#include <algorithm>
#include <cmath>

#include "ui/column.h"
#include "ui/console.h"
#include "ui/scroll_marks.h"

namespace beffroi::ui {

namespace {

constexpr unsigned more_notes = 12;  // the level of the lower edge

// Of the stop that stands; before the first, of the one that will come.
std::string notes_id_now(const Canvas& canvas) {
  const content::Tour* tour = tour_told(canvas);
  const content::Stop* stop = stop_now(canvas) != nullptr ? stop_now(canvas) : stop_next(canvas);
  return tour != nullptr && stop != nullptr ? content::notes_id(*tour, *stop) : "";
}

double write_notes(Canvas& canvas, const Box2& window, double offset_px, const std::string& id) {
  const exhibit::Metrics& m = canvas.metrics();
  const double top_px = window.min.y - std::round(offset_px);
  Column column{canvas, window.min.x + m.gap, top_px + m.gap, window.width() - 2.5 * m.gap};
  const bool has_notes = content::has_text(canvas.language(), id);
  column.write(canvas.words(has_notes ? id : "present.no_notes"), has_notes ? Voice::lead : Voice::body,
               has_notes ? canvas.style().text : canvas.style().text_muted);
  return column.y_px + m.margin - top_px;
}

}  // namespace

void draw_notes(Canvas& canvas, const Box2& box, ConsoleMemory& memory) {
  const std::string id = notes_id_now(canvas);
  if (memory.notes_of != id) {
    memory.notes_of = id;
    memory.notes = {};
  }
  Column column{canvas, box.min.x, box.min.y, box.width()};
  column.write(canvas.line(canvas.words("present.notes"), Voice::label), canvas.style().text_muted);
  column.space(canvas.metrics().gap / 4);
  const Box2 window{column.corner(), box.max};
  fill(canvas, window, canvas.style().surface, canvas.metrics().gap / 2);
  step(memory.notes, canvas.hand, window, canvas.metrics().body * 4, canvas.dt_s);
  {
    const Clip clip(canvas, window);
    canvas.panel = "text of notes";
    begin_page(canvas, memory.notes, window, more_notes);
    canvas.scrolls = true;
    const double length_px = write_notes(canvas, window, memory.notes.offset_px, id);
    canvas.scrolls = false;
    memory.notes.end_at(std::max(0.0, std::round(length_px - window.height())));
  }
  end_page(canvas, window, canvas.metrics().gap / 2);
  draw_scroll_bar(canvas, memory.notes, window);
}

}  // namespace beffroi::ui
