#include "map/camera.h"

#include <algorithm>
#include <cmath>

namespace beffroi::map {

namespace {

constexpr double mm_per_inch = 25.4;
constexpr double mm_per_m = 1000;

// Screen y points down, local y up.
Vec2 flipped(Vec2 v) { return {v.x, -v.y}; }

// Where the centre may lie so that the view stays inside `data`; its middle when the view is as large as the data.
Box2 room_for_centre(const Box2& data, const Viewport& viewport, double metres_per_px) {
  const Vec2 half = viewport.size_px * (metres_per_px * 0.5);
  const Vec2 slack = {std::max(data.width() * 0.5 - half.x, 0.0), std::max(data.height() * 0.5 - half.y, 0.0)};
  return {data.centre() - slack, data.centre() + slack};
}

}  // namespace

Viewport make_viewport(Vec2 size_px, double diagonal_inch) {
  return {size_px, length(size_px) / (diagonal_inch * mm_per_inch)};
}

Box2 free_box(const Viewport& viewport, const Padding& padding) {
  return {{padding.left_px, padding.top_px},
          {viewport.size_px.x - padding.right_px, viewport.size_px.y - padding.bottom_px}};
}

Vec2 to_screen(const Camera& camera, const Viewport& viewport, Vec2 local) {
  return viewport.size_px * 0.5 + flipped(local - camera.centre) / camera.metres_per_px;
}

Vec2 to_local(const Camera& camera, const Viewport& viewport, Vec2 screen) {
  return camera.centre + flipped(screen - viewport.size_px * 0.5) * camera.metres_per_px;
}

Box2 visible_box(const Camera& camera, const Viewport& viewport) {
  return box_around(camera.centre, viewport.size_px * camera.metres_per_px);
}

double scale_denominator(const Camera& camera, const Viewport& viewport) {
  return camera.metres_per_px * viewport.px_per_mm * mm_per_m;
}

double metres_per_px_at(double scale_denominator, const Viewport& viewport) {
  return scale_denominator / (viewport.px_per_mm * mm_per_m);
}

Camera frame(const Box2& box, const Viewport& viewport, const Padding& padding) {
  const Vec2 room = free_box(viewport, padding).size();
  const double metres_per_px = std::max(box.width() / std::max(room.x, 1.0), box.height() / std::max(room.y, 1.0));
  return centred(box.centre(), metres_per_px, viewport, padding);
}

Camera centred(Vec2 point, double metres_per_px, const Viewport& viewport, const Padding& padding) {
  const Vec2 aside_px = free_box(viewport, padding).centre() - viewport.size_px * 0.5;
  return {point - flipped(aside_px) * metres_per_px, metres_per_px};
}

Camera zoomed(const Camera& camera, const Viewport& viewport, double factor, Vec2 anchor_px) {
  const Vec2 anchor = to_local(camera, viewport, anchor_px);
  return {anchor + (camera.centre - anchor) / factor, camera.metres_per_px / factor};
}

Camera limited(const Camera& camera, const Viewport& viewport, const Limits& limits) {
  const Vec2 most = {limits.data.width() / viewport.size_px.x, limits.data.height() / viewport.size_px.y};
  const double farthest = std::max(std::min(most.x, most.y), limits.closest_m_per_px);
  const double metres_per_px = std::clamp(camera.metres_per_px, limits.closest_m_per_px, farthest);
  return {clamp(camera.centre, room_for_centre(limits.data, viewport, metres_per_px)), metres_per_px};
}

Camera rested(const Camera& camera, const Viewport& viewport, const Limits& limits) {
  const Camera inside = limited(camera, viewport, limits);
  const Camera at_home{clamp(inside.centre, limits.home), inside.metres_per_px};
  return limited(at_home, viewport, limits);
}

Camera panned(const Camera& camera, const Viewport& viewport, const Limits& limits, Vec2 by_px) {
  Camera moved = camera;
  moved.centre = camera.centre - flipped(by_px) * camera.metres_per_px;
  const Vec2 astray = moved.centre - clamp(moved.centre, limits.home);
  const Vec2 was_astray = camera.centre - clamp(camera.centre, limits.home);
  constexpr double resistance = 0.6;  // of every step that leads further away
  const auto resist = [&](double now, double before) {
    return std::abs(now) > std::abs(before) ? (now - before) * resistance : 0.0;
  };
  moved.centre = moved.centre - Vec2{resist(astray.x, was_astray.x), resist(astray.y, was_astray.y)};
  return limited(moved, viewport, limits);
}

}  // namespace beffroi::map
