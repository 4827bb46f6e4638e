#include "exhibit/lighting.h"

#include <cmath>

#include "base/ease.h"
#include "exhibit/screen.h"

namespace beffroi::exhibit {

namespace {

constexpr double spotlight_dimness = 0.6;
// The full light is as wide as a city with its name, the whole spot twice that.
constexpr double spotlight_markers = 2.2;
constexpr float darkness_of_dark = 0.82F;

}  // namespace

Lighting lighting_of(const World& world, const State& state) {
  Lighting light;
  light.dark = mix(theme_of(world, state.theme).backdrop, {0, 0, 0, 1}, darkness_of_dark);
  if (!state.presenting) return light;
  const Presenting& presenting = *state.presenting;
  const Vec2 size_px = state.viewport.size_px;
  light.darkness = ease_in_out(presenting.darkness);
  light.dimness = spotlight_dimness * ease_in_out(presenting.spotlight.level);
  light.spot_px = {presenting.spotlight.at.x * size_px.x, presenting.spotlight.at.y * size_px.y};
  light.radius_px = full_metrics(world, state).marker * spotlight_markers;
  return light;
}

Box2 spot_box(const Lighting& light, Vec2 size_px) {
  const Box2 box = box_around(light.spot_px, Vec2{4, 4} * light.radius_px).intersection(box_at({}, size_px));
  return {{std::floor(box.min.x), std::floor(box.min.y)}, {std::ceil(box.max.x), std::ceil(box.max.y)}};
}

}  // namespace beffroi::exhibit
