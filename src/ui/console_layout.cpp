#include "ui/console_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace beffroi::ui {

namespace {

// Cuts boxes off the edges of what is left, with a gap in between.
class Cutter {
public:
  Cutter(const Box2& whole, double gap_px) : left_(whole), gap_px_(gap_px) {}

  Box2 from_top(double height_px) {
    const Box2 cut{left_.min, {left_.max.x, left_.min.y + height_px}};
    left_.min.y = cut.max.y + gap_px_;
    return cut;
  }
  Box2 from_bottom(double height_px) {
    const Box2 cut{{left_.min.x, left_.max.y - height_px}, left_.max};
    left_.max.y = cut.min.y - gap_px_;
    return cut;
  }
  Box2 from_left(double width_px) {
    const Box2 cut{left_.min, {left_.min.x + width_px, left_.max.y}};
    left_.min.x = cut.max.x + gap_px_;
    return cut;
  }
  Box2 from_right(double width_px) {
    const Box2 cut{{left_.max.x - width_px, left_.min.y}, left_.max};
    left_.max.x = cut.min.x - gap_px_;
    return cut;
  }
  const Box2& rest() const { return left_; }

private:
  Box2 left_;
  double gap_px_;
};

// Tours at the left, clocks at the right of one bar.
void place_bar(ConsoleLayout& layout, const ConsoleNeeds& needs, Cutter& glass) {
  const double tours_px = glass.rest().width() - needs.clocks_width_px - 2 * needs.gap_px;
  const double height_px = std::max(needs.clocks_px, needs.tours(tours_px));
  Cutter bar(glass.from_top(height_px), 2 * needs.gap_px);
  layout.clocks = bar.from_right(needs.clocks_width_px);
  layout.tours = bar.rest();
}

void place_lying(ConsoleLayout& layout, const ConsoleNeeds& needs, Cutter& glass) {
  constexpr std::array shares{0.52, 0.28};
  place_bar(layout, needs, glass);
  const double width_px = glass.rest().width() - 2 * needs.gap_px;
  Cutter left(glass.from_left(std::round(width_px * shares[0])), needs.gap_px);
  Cutter middle(glass.from_left(std::round(width_px * shares[1])), needs.gap_px);
  Cutter right(glass.rest(), needs.gap_px);

  const double left_px = left.rest().width();
  layout.places = left.from_bottom(needs.places(left_px));
  const double controls_px = needs.steps_px + needs.tools(left_px) + 2 * needs.gap_px;
  layout.now = left.from_top(std::min(left_px / needs.picture_shape, left.rest().height() - controls_px));
  layout.steps = left.from_top(needs.steps_px);
  layout.tools = left.from_top(needs.tools(left_px));

  constexpr double highest_next = 0.45;
  const double next_px = middle.rest().width() / needs.picture_shape + needs.next_foot_px;
  layout.next = middle.from_top(std::min(next_px, middle.rest().height() * highest_next));
  layout.notes = middle.rest();

  layout.audience = right.from_bottom(needs.audience(right.rest().width()));
  layout.stops = right.rest();
}

void place_standing(ConsoleLayout& layout, const ConsoleNeeds& needs, Cutter& glass) {
  const double width_px = glass.rest().width();
  layout.clocks = glass.from_top(needs.clocks_px);
  layout.tours = glass.from_top(needs.tours(width_px));
  layout.audience = glass.from_bottom(needs.audience(width_px));
  layout.places = glass.from_bottom(needs.places(width_px));

  constexpr double share_of_now = 0.52;
  const double controls_px = needs.steps_px + needs.tools(width_px) + 2 * needs.gap_px;
  const double now_px = std::min(width_px / needs.picture_shape, (glass.rest().height() - controls_px) * share_of_now);
  layout.now = glass.from_top(now_px);
  layout.steps = glass.from_top(needs.steps_px);
  layout.tools = glass.from_top(needs.tools(width_px));

  Cutter left(glass.from_left(std::round((width_px - needs.gap_px) * 0.5)), needs.gap_px);
  constexpr double highest_next = 0.5;
  const double next_px = left.rest().width() / needs.picture_shape + needs.next_foot_px;
  layout.next = left.from_top(std::min(next_px, left.rest().height() * highest_next));
  layout.notes = left.rest();
  layout.stops = glass.rest();
}

}  // namespace

ConsoleLayout console_layout(const ConsoleNeeds& needs, Vec2 size_px) {
  const Vec2 edge{1.5 * needs.gap_px, 1.5 * needs.gap_px};
  Cutter glass({edge, size_px - edge}, needs.gap_px);
  ConsoleLayout layout;
  if (size_px.y > size_px.x) place_standing(layout, needs, glass);
  else place_lying(layout, needs, glass);
  return layout;
}

}  // namespace beffroi::ui
