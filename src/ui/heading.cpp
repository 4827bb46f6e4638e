// The exhibition's title and subtitle, on the map itself.
#include <array>
#include <cmath>

#include "base/ease.h"
#include "ui/brush.h"
#include "ui/panels.h"

namespace beffroi::ui {

namespace {

// Copy stands on plain ground, into which the map fades: where that begins and ends cannot be seen.
void quieten(Canvas& canvas, double plain_px, double end_px) {
  constexpr int strips = 6;
  const Colour ground = canvas.style().surface;
  const double right_px = canvas.state().viewport.size_px.x;
  const auto edge_px = [&](double way) { return std::round(std::lerp(plain_px, end_px, way)); };
  const auto colour = [&](double way) { return with_alpha(ground, static_cast<float>(1 - ease_in_out(way))); };
  cover(canvas, {{0, 0}, {right_px, edge_px(0)}}, ground, 0);
  for (int i = 0; i < strips; ++i) {
    const double from = static_cast<double>(i) / strips;
    const double to = static_cast<double>(i + 1) / strips;
    fade(canvas, {{0, edge_px(from)}, {right_px, edge_px(to)}}, colour(from), colour(to));
  }
}

struct Setting {
  Voice title;
  Voice subtitle;
};
// The first that fits is taken; large type gives way last, and never below what can be read.
constexpr std::array settings{Setting{Voice::title, Voice::body}, Setting{Voice::title, Voice::caption},
                              Setting{Voice::heading, Voice::caption}};

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
  const Box2& top = canvas.screen().shade;
  const Panel panel(canvas, "heading", top, Panel::Hands::pass);
  quieten(canvas, box.max.y, top.max.y);
  const Lines lines = set(canvas, box);
  claim(canvas, "heading", box, top);
  paint(canvas, lines.title, box.min, canvas.style().text, box);
  paint(canvas, lines.subtitle, box.min + Vec2{0, lines.title.height_px() + lines.between_px},
        canvas.style().text_muted, box);
}

}  // namespace beffroi::ui
