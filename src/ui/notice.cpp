// Nobody has touched anything for a while: is somebody there? It counts down, in the visitor's language first.
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "ui/column.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

// What the notice says, set and measured.
struct NoticeCopy {
  Copy question;
  Copy hint;
  std::vector<Copy> others;  // the question in the other languages

  double height_px(double gap_px) const {
    double height = question.height_px() + hint.height_px() + (others.empty() ? 0 : 2 * gap_px);
    for (const Copy& other : others) height += other.height_px();
    return height;
  }
};

NoticeCopy set_notice(const Canvas& canvas, double width_px) {
  NoticeCopy copy{canvas.copy(canvas.words("watch.still_there"), Voice::heading, width_px),
                  canvas.copy(canvas.words("watch.still_there_hint"), Voice::body, width_px),
                  {}};
  for (const content::Language& language : canvas.world().content.languages)
    if (language.code != canvas.language().code)
      copy.others.push_back(canvas.copy(content::text(language, "watch.still_there"), Voice::caption, width_px));
  return copy;
}

// How many seconds are left, and a ring that runs out with them.
void draw_countdown(Canvas& canvas, Vec2 centre, double radius_px) {
  const int left_s = exhibit::countdown_s(canvas.state(), canvas.world());
  const double share = left_s / std::max(canvas.world().operation.idle.notice_s, 1.0);
  const double width_px = canvas.metrics().gap * 0.6;
  ring(canvas, centre, radius_px, width_px, canvas.style().surface_raised);
  arc(canvas, centre, radius_px, width_px, std::min(share, 1.0), canvas.style().accent);
  const Box2 inside = box_at(centre - Vec2{radius_px, radius_px}, {2 * radius_px, 2 * radius_px});
  paint_centred(canvas, canvas.line(fmt::format("{}", left_s), Voice::title), inside, canvas.style().text);
}

void write_notice(Column column, const NoticeCopy& copy) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  column.write(copy.question, canvas.style().text);
  column.write(copy.hint, canvas.style().text);
  if (copy.others.empty()) return;
  column.space(m.gap);
  hairline(canvas, column.corner(), column.width_px, canvas.style().line);
  column.space(m.gap);
  for (const Copy& other : copy.others) column.write(other, canvas.style().text_muted);
}

}  // namespace

void draw_notice(Canvas& canvas) {
  if (canvas.state().watch.mode != exhibit::Mode::notice) return;
  const exhibit::Metrics& m = canvas.metrics();
  const Box2 everything{{0, 0}, canvas.state().viewport.size_px};
  constexpr double widest_ems = 34;
  constexpr float shade = 0.45F;
  const double width_px = std::min(everything.width() - 2 * m.margin, m.body * widest_ems);
  const double radius_px = m.title * 1.1;
  const double copy_px = width_px - 3 * m.margin - 2 * radius_px;
  const NoticeCopy copy = set_notice(canvas, copy_px);
  const double copy_height_px = copy.height_px(m.gap);
  const double height_px = std::max(2 * radius_px, copy_height_px) + 2 * m.margin;
  const Vec2 size{width_px, height_px};
  const Box2 box = box_at(everything.centre() - size * 0.5, size);

  const Panel panel(canvas, "notice", everything, Panel::Hands::pass);
  fill(canvas, everything, with_alpha({0, 0, 0, 1}, shade));
  canvas.fit.note("sheets", "notice", box, everything);
  floating(canvas, box, m.radius);
  draw_countdown(canvas, {box.min.x + m.margin + radius_px, box.centre().y}, radius_px);
  write_notice({canvas, box.min.x + 2 * m.margin + 2 * radius_px, box.centre().y - copy_height_px / 2, copy_px}, copy);
}

}  // namespace beffroi::ui
