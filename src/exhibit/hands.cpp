#include "exhibit/hands.h"

#include <algorithm>
#include <cmath>

#include "exhibit/labels.h"
#include "exhibit/markers.h"
#include "exhibit/navigate.h"
#include "exhibit/present.h"
#include "exhibit/screen.h"

namespace beffroi::exhibit {

namespace {

// One step of the zoom buttons and keys.
constexpr double zoom_step = 1.6;
// What no hand does; scripts may ask for more, and get this.
constexpr double most_steps = 20;
constexpr double largest_factor = 1000;
constexpr double farthest_px = 100'000;

Vec2 within_reach(Vec2 px) { return clamp(px, {{-farthest_px, -farthest_px}, {farthest_px, farthest_px}}); }
double within_reach(double factor) { return std::clamp(factor, 1 / largest_factor, largest_factor); }

// A hand on the map stops whatever moves it.
void take_in_hand(State& state) {
  state.flying.reset();
  state.glide_px_per_s = {};
}

void zoom(State& state, const World& world, double factor, Vec2 at_px) {
  const map::Limits bounds = limits(world, state);
  const map::Camera wanted = map::zoomed(state.camera, state.viewport, factor, at_px);
  const double allowed = map::limited(wanted, state.viewport, bounds).metres_per_px;
  const double allowed_factor = state.camera.metres_per_px / allowed;
  state.camera = map::limited(map::zoomed(state.camera, state.viewport, allowed_factor, at_px), state.viewport, bounds);
}

// Panels have other sizes now: the view goes on showing what it showed, in what they leave free.
void reframe(const State& before, State& state, const World& world) {
  take_in_hand(state);
  state.camera = map::limited(reframed(before, state, world), state.viewport, limits(world, state));
  settle_labels(state, world);
}

}  // namespace

void press_map(State& state, const World& world, Vec2 at_px) {
  take_in_hand(state);
  state.dragging = true;
  state.pressed = hub_at(world, state, at_px).value_or("");
}

void release_map(State& state) {
  state.pressed.clear();
  state.dragging = false;
}

void pan_map(State& state, const World& world, Vec2 by_px) {
  take_in_hand(state);
  state.pressed.clear();
  state.dragging = true;
  state.camera = map::panned(state.camera, state.viewport, limits(world, state), within_reach(by_px));
}

void fling_map(State& state, Vec2 velocity_px_per_s) {
  state.dragging = false;
  if (!state.reduced_motion) state.glide_px_per_s = within_reach(velocity_px_per_s);
}

void zoom_map(State& state, const World& world, double factor, Vec2 at_px) {
  take_in_hand(state);
  if (factor > 0) zoom(state, world, within_reach(factor), within_reach(at_px));
}

void approach_map(State& state, const World& world, double factor, Vec2 at_px) {
  take_in_hand(state);
  if (factor > 0) approach(state, world, within_reach(factor), within_reach(at_px));
}

void step_zoom(State& state, const World& world, double steps) {
  const Vec2 middle_px = map::free_box(state.viewport, layout_screen(world, state).padding).centre();
  const double factor = std::pow(zoom_step, std::clamp(steps, -most_steps, most_steps));
  fly_to(state, world, map::zoomed(goal(state), state.viewport, factor, middle_px));
}

void resize_view(State& state, const World& world, Vec2 size_px) {
  if (size_px.x < 1 || size_px.y < 1 || std::max(size_px.x, size_px.y) > farthest_px) return;
  const State before = state;
  state.viewport = map::make_viewport(size_px, world.reading.diagonal_inch);
  reframe(before, state, world);
  resize_still(state, world, size_px);
}

void set_text_size(State& state, const World& world, int size) {
  const State before = state;
  state.text_size = std::clamp(size, 0, largest_text_size);
  if (state.text_size != before.text_size) reframe(before, state, world);
}

}  // namespace beffroi::exhibit
