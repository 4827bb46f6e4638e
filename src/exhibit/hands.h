// What a hand does to the view: it holds, drags, flings and zooms the map, resizes the window, and chooses the size of
// type. What update() does for these actions. Points and ways in screen px; what no hand does is cut to what one may.
#pragma once

#include "base/geometry.h"
#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

void press_map(State& state, const World& world, Vec2 at_px);
void release_map(State& state);
void pan_map(State& state, const World& world, Vec2 by_px);
void fling_map(State& state, Vec2 velocity_px_per_s);
void zoom_map(State& state, const World& world, double factor, Vec2 at_px);  // at once, as a wheel or two fingers do
void approach_map(State& state, const World& world, double factor, Vec2 at_px);  // in a flight, as after a double tap
void step_zoom(State& state, const World& world, double steps);

void resize_view(State& state, const World& world, Vec2 size_px);
void set_text_size(State& state, const World& world, int size);

}  // namespace beffroi::exhibit
