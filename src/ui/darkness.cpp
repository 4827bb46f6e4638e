// The veil over everything, and what a dark or a busy display still says: when the doors open, how long the cleaning
// takes.
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "content/time.h"
#include "ui/column.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

constexpr Colour black{0, 0, 0, 1};
constexpr Colour dim{0.55F, 0.55F, 0.55F, 1};  // read at night, and nobody is drawn to it

Box2 everything(const Canvas& canvas) { return {{0, 0}, canvas.state().viewport.size_px}; }

std::string opening_in(const content::Language& language, const exhibit::Operation& operation,
                       const exhibit::Watch& watch) {
  const auto opens = operation.hours && watch.clock && !watch.dark
                         ? exhibit::next_opening(*operation.hours, *watch.clock)
                         : std::nullopt;
  if (!opens) return content::text(language, "watch.closed");
  const bool today = opens->day == watch.clock->day && opens->minute > watch.clock->minute;
  return content::fill(
      content::text(language, today ? "watch.opens_today" : "watch.opens_on"),
      {{"day", content::weekday(language, opens->day)}, {"time", content::time_of_day(language, opens->minute)}});
}

// In every language: whoever stands before it has not chosen one.
std::vector<Copy> set_openings(const Canvas& canvas) {
  std::vector<Copy> lines;
  for (const content::Language& language : canvas.world().content.languages)
    lines.push_back(canvas.copy(opening_in(language, canvas.world().operation, canvas.state().watch), Voice::body,
                                everything(canvas).width() - 2 * canvas.metrics().margin));
  return lines;
}

double height_of(const Canvas& canvas, const std::vector<Copy>& lines) {
  double height_px = -canvas.metrics().gap;
  for (const Copy& line : lines) height_px += line.height_px() + canvas.metrics().gap;
  return height_px;
}

// One below the other, in the middle of the glass; each line in the middle of its row.
void write_centred(Canvas& canvas, const std::vector<Copy>& lines, Colour colour) {
  const Box2 all = everything(canvas);
  double y_px = all.centre().y - height_of(canvas, lines) / 2;
  for (const Copy& line : lines) {
    paint(canvas, line, {all.centre().x - line.width_px / 2, y_px}, colour, all);
    y_px += line.height_px() + canvas.metrics().gap;
  }
}

// On a card of its own: what lies beneath must not run into it.
void draw_cleaning(Canvas& canvas) {
  constexpr float shade = 0.75F;
  constexpr double widest_ems = 26;
  const exhibit::Metrics& m = canvas.metrics();
  const Box2 all = everything(canvas);
  const double width_px = std::min(all.width() - 2 * m.margin, m.body * widest_ems);
  const double copy_px = width_px - 2 * m.margin;
  const int left_s = exhibit::countdown_s(canvas.state(), canvas.world());
  const std::vector<Copy> lines{canvas.line(fmt::format("{}", left_s), Voice::number),
                                canvas.copy(canvas.words("watch.cleaning"), Voice::heading, copy_px),
                                canvas.copy(canvas.words("watch.cleaning_hint"), Voice::body, copy_px)};
  const Vec2 size{width_px, height_of(canvas, lines) + 2 * m.margin};
  fill(canvas, all, with_alpha(black, shade));
  const Box2 box = box_at(all.centre() - size * 0.5, size);
  canvas.fit.note("sheets", "cleaning", box, all);
  floating(canvas, box, m.radius);
  write_centred(canvas, lines, canvas.style().text);
}

}  // namespace

void draw_darkness(Canvas& canvas) {
  const exhibit::Watch& watch = canvas.state().watch;
  const bool cleans = watch.mode == exhibit::Mode::cleaning;
  const bool tells = watch.mode == exhibit::Mode::closed && watch.told_s > 0;
  if (watch.veil <= 0 && !cleans && !tells) return;
  const Panel panel(canvas, "darkness", everything(canvas), Panel::Hands::pass);
  fill(canvas, everything(canvas), with_alpha(black, static_cast<float>(watch.veil)));
  if (tells) write_centred(canvas, set_openings(canvas), dim);
  if (cleans) draw_cleaning(canvas);
}

}  // namespace beffroi::ui
