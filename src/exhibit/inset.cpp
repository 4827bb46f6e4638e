#include "exhibit/inset.h"

#include <algorithm>
#include <cmath>

#include "exhibit/layers.h"
#include "exhibit/screen.h"

namespace beffroi::exhibit {

namespace {

// At this much of its scale: a little before the eye has come as close as most cards bring it.
constexpr double begins = 1.1;
constexpr double frame_mm = 0.6;
constexpr double least_view_mm = 4;  // of the mark for what the glass shows

Path outline_of(const Box2& box) { return {box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}, box.min}; }

// What the panels leave of the glass.
Box2 seen_px(const Screen& screen, Vec2 size_px) {
  Box2 seen{{0, screen.heading.max.y}, {size_px.x, screen.foot.min.y}};
  if (screen.card.empty()) return seen;
  if (screen.portrait) seen.max.y = std::min(seen.max.y, screen.card.min.y);
  else seen.max.x = std::min(seen.max.x, screen.card.min.x);
  return seen;
}

// The corners of what the glass shows, on the inset; the sides bend a little with the other projection.
Path view_on_inset(const World& world, const State& state, const map::Scene& inset) {
  Path path;
  for (const Vec2 corner : outline_of(seen_px(layout_screen(world, state), state.viewport.size_px))) {
    const auto lonlat = world.geography->projection.to_lonlat(map::to_local(state.camera, state.viewport, corner));
    const auto local = lonlat ? world.inset->geography->projection.to_local(*lonlat) : std::nullopt;
    if (local) path.push_back(map::to_screen(inset.camera, inset.viewport, *local));
  }
  return path;
}

// Where the middle of a line of whole px comes to lie, so that its edges do not blur.
Vec2 on_pixels(Vec2 point, double width_px) {
  const double half_px = width_px / 2;
  return {std::round(point.x - half_px) + half_px, std::round(point.y - half_px) + half_px};
}

// The frame around what the glass shows is never smaller than can be seen, nor lost on the country's colour.
void mark_view(const World& world, const State& state, const map::Theme& theme, map::Scene& inset) {
  const Path view = view_on_inset(world, state, inset);
  if (view.empty()) return;
  const Box2 box = bounds_of(view);
  const double least_px = least_view_mm * state.viewport.px_per_mm;
  const Vec2 size{std::max(box.width(), least_px), std::max(box.height(), least_px)};
  const double width_px = std::max(2.0, std::round(frame_mm * state.viewport.px_per_mm));
  const Box2 mark = box_around(box.centre(), size);
  const Path frame = outline_of({on_pixels(mark.min, width_px), on_pixels(mark.max, width_px)});
  inset.curves.push_back({frame, theme.backdrop, 2 * width_px});
  inset.curves.push_back({frame, theme.panel.accent, width_px});
}

void add_frame(const Metrics& m, const map::Theme& theme, map::Scene& inset) {
  const double width_px = m.hairline * 1.5;
  const Box2 edge = box_at({}, inset.viewport.size_px).grown(-width_px / 2);
  inset.curves.push_back({outline_of(edge), theme.panel.text_muted, width_px});
}

}  // namespace

bool is_close_for_inset(const World& world, const State& state) {
  return world.inset && map::scale_denominator(state.camera, state.viewport) < world.inset->scale * begins;
}

std::optional<map::Scene> inset(const World& world, const State& state) {
  const Screen screen = layout_screen(world, state);
  if (screen.inset.empty()) return std::nullopt;
  const map::Theme& theme = theme_of(world, state.theme);
  map::Scene out;
  out.corner = {std::round(screen.inset.min.x), std::round(screen.inset.min.y)};
  out.viewport = {{std::round(screen.inset.width()), std::round(screen.inset.height())}, state.viewport.px_per_mm};
  out.camera = map::frame(world.inset->home, out.viewport, {});
  out.backdrop = theme.backdrop;
  for (std::uint32_t i = 0; i < world.inset->geography->layers.size(); ++i)
    add_layer(*world.inset->geography, i, theme, out);
  mark_view(world, state, theme, out);
  add_frame(screen.metrics, theme, out);
  return out;
}

}  // namespace beffroi::exhibit
