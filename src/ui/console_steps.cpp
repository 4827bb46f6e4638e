// Back and on, as large as what is touched most must be; before that, the way in.
#include <array>
#include <utility>

#include "ui/console.h"

namespace beffroi::ui {

namespace {

constexpr double height_in_touches = 1.35;
constexpr double height_of_way_in = 2.4;  // likewise

struct Step {
  std::string text;
  std::string_view icon;
  exhibit::Action action;
};

std::array<Step, 2> steps(const Canvas& canvas) {
  if (!canvas.state().presenting)
    return {Step{canvas.words("present.start"), "present_to_all", exhibit::StartPresenting{}},
            Step{canvas.words("present.begin"), "play_arrow", exhibit::BeginRun{}}};
  return {Step{canvas.words("present.previous"), "skip_previous", exhibit::PreviousInRun{}},
          Step{canvas.words("present.next"), "skip_next", exhibit::NextInRun{}}};
}

// Icon and word in the middle; the one that is touched most is filled.
void draw_step(Canvas& canvas, const Box2& box, const Step& step, bool first) {
  const exhibit::Metrics& m = canvas.metrics();
  const Look look = look_of(canvas, canvas.style().surface_raised, first, touch(canvas, box, step.action));
  fill(canvas, box, look.surface, m.radius);
  const Copy copy = canvas.line(step.text, Voice::heading);
  const double icon_px = canvas.type(Voice::large_icon).setting.size_px;
  const double left_px = box.centre().x - (icon_px + m.gap / 2 + copy.width_px) / 2;
  icon(canvas, step.icon, Voice::large_icon, {left_px + icon_px / 2, box.centre().y}, look.text);
  paint_in(canvas, copy, {{left_px + icon_px + m.gap / 2, box.min.y}, box.max}, look.text);
}

}  // namespace

double steps_height_px(const Canvas& canvas) {
  return canvas.metrics().touch * (canvas.state().presenting ? height_in_touches : height_of_way_in);
}

void draw_steps(Canvas& canvas, const Box2& box) {
  constexpr double share_of_back = 0.42;
  const auto [back, on] = steps(canvas);
  const double gap_px = canvas.metrics().gap;
  const double back_px = (box.width() - gap_px) * share_of_back;
  draw_step(canvas, box_at(box.min, {back_px, box.height()}), back, false);
  draw_step(canvas, {box.min + Vec2{back_px + gap_px, 0}, box.max}, on, true);
}

}  // namespace beffroi::ui
