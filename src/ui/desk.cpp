#include "ui/desk.h"

#include <algorithm>
#include <cmath>

namespace beffroi::ui {

namespace {

// Between a laptop and a monitor. What is read at 0.6 m by somebody who works there needs half the angle that a public
// display owes its visitors: 0.35 degrees, which the rule of exhibit/screen gives for half the distance.
constexpr exhibit::Reading at_arms_length{24, 0.3};
constexpr double touch_in_ems = 2;

}  // namespace

map::Viewport desk_viewport(Vec2 size_px) { return map::make_viewport(size_px, at_arms_length.diagonal_inch); }

exhibit::Screen desk_screen(const map::Viewport& viewport) {
  exhibit::Screen screen;
  screen.metrics = exhibit::make_metrics(viewport, at_arms_length);
  screen.metrics.touch = std::round(screen.metrics.body * touch_in_ems);
  screen.portrait = viewport.size_px.y > viewport.size_px.x;
  return screen;
}

std::string quiet_theme(const exhibit::World& world) {
  constexpr double dark = 0.1;
  const auto light = [](const map::Theme& theme) { return luminance(theme.panel.surface); };
  const auto first = std::ranges::find_if(world.themes, [&](const map::Theme& theme) { return light(theme) < dark; });
  return first != world.themes.end() ? first->id : std::ranges::min_element(world.themes, {}, light)->id;
}

}  // namespace beffroi::ui
