// The exhibition's title and subtitle, on the map itself.
#include <array>

#include "ui/brush.h"
#include "ui/panels.h"

namespace beffroi::ui {

namespace {

// The map grows quiet towards the top of the screen, so that copy can stand on it.
void quieten(Canvas& canvas) {
  const Colour backdrop = canvas.theme().backdrop;
  const double right_px = canvas.state().viewport.size_px.x;
  const double copy_end_px = canvas.screen().heading.max.y;
  const double end_px = copy_end_px + canvas.metrics().margin;
  constexpr float strong = 0.9F;
  constexpr float weak = 0.7F;
  fade(canvas, {{0, 0}, {right_px, copy_end_px}}, with_alpha(backdrop, strong), with_alpha(backdrop, weak));
  fade(canvas, {{0, copy_end_px}, {right_px, end_px}}, with_alpha(backdrop, weak), with_alpha(backdrop, 0));
}

struct Setting {
  Voice title;
  Voice subtitle;
};
// The first that fits is taken: in a narrow place large type gives way, but never below what can be read.
constexpr std::array settings{Setting{Voice::title, Voice::body}, Setting{Voice::title, Voice::caption},
                              Setting{Voice::heading, Voice::body}, Setting{Voice::heading, Voice::caption}};

struct Lines {
  Copy title;
  Copy subtitle;
  double between_px = 0;

  double height_px() const { return title.height_px() + between_px + subtitle.height_px(); }
};

Lines set(const Canvas& canvas, const Box2& box) {
  Lines lines;
  for (const Setting& setting : settings) {
    lines = {canvas.copy(canvas.words("title"), setting.title, box.width()),
             canvas.copy(canvas.words("subtitle"), setting.subtitle, box.width()), canvas.metrics().gap / 4};
    if (lines.height_px() <= box.height()) break;
  }
  return lines;
}

}  // namespace

void draw_heading(Canvas& canvas) {
  const Box2& box = canvas.screen().heading;
  if (box.empty()) return;
  const Box2 top{{0, 0}, {canvas.state().viewport.size_px.x, box.max.y + canvas.metrics().margin}};
  const Panel panel(canvas, "heading", top, Panel::Hands::pass);
  quieten(canvas);
  const Lines lines = set(canvas, box);
  claim(canvas, "heading", box, top);
  paint(canvas, lines.title, box.min, canvas.style().text, box);
  paint(canvas, lines.subtitle, box.min + Vec2{0, lines.title.height_px() + lines.between_px},
        canvas.style().text_muted, box);
}

}  // namespace beffroi::ui
