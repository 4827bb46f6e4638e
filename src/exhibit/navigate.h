// Where the eye goes: views worth flying to, flights between them, and the swing back from the edge of the map.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/camera.h"

namespace beffroi::exhibit {

// How far the eye may go from here: `home` holds the camera's centre while the middle of the free part of the screen
// looks at home.
map::Limits limits(const World& world, const State& state);

// The views. All leave room for the card that is open, or that is about to open.

// All of home on the glass, and no panel over a region; or all hubs, where panels leave too little for that.
map::Camera home_view(const World& world, const State& state);
// The hub in the middle, or a little aside where that shows a neighbour whole.
map::Camera hub_view(const World& world, const State& state, std::size_t hub);
// All hubs, whatever the topic: those that do not share it belong to the picture, and the next topic finds the map
// still. With the land they stand on, where that costs little.
map::Camera topic_view(const World& world, const State& state);
map::Camera pair_view(const World& world, const State& state, std::size_t first, std::size_t second);
// What the tour's stop shows.
map::Camera stop_view(const World& world, const State& state);
// The same subject in a new frame: the whole, the tour's stop, the open hub or hubs, or else what lay in the middle, as
// large on the glass.
map::Camera reframed(const State& before, const State& after, const World& world);
// A place in degrees, in the middle of the free part of the screen, at 1:scale. Nothing where this map has no such
// place.
std::optional<map::Camera> place_view(const World& world, const State& state, Vec2 lonlat, double scale);
// The region, or the whole where that is hardly smaller.
map::Camera region_view(const World& world, const State& state);
// The view of now, moved as little as it takes to keep the banner off the chosen province; a flight to one that is
// out of sight.
map::Camera province_view(const World& world, const State& state);
// Where the eye goes when a card is closed: the chosen region, or the whole.
map::Camera wide_view(const World& world, const State& state);

// A flight that keeps what lies under `anchor_px` there, or a cut.
void approach(State& state, const World& world, double factor, Vec2 anchor_px);

// Starts a flight from wherever the eye is now, or cuts when motion is reduced; a hand that held the map holds it no
// more.
void fly_to(State& state, const World& world, const map::Camera& target);

// Where the eye will come to rest: the end of its flight, or where it is.
map::Camera goal(const State& state);

// Whether the hub can be studied at the goal: in the free part of the screen, and close enough. Then nobody slews.
bool is_well_in_view(const World& world, const State& state, std::size_t hub);

// Carries flight, inertia and the swing back on by `dt_s`.
void move_on(State& state, const World& world, double dt_s);
bool is_underway(const State& state, const World& world);

}  // namespace beffroi::exhibit
