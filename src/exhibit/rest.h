// What a state comes to once nothing moves in it any more. The presenter's console shows pictures of that.
#pragma once

#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

// Without hands, fades and flights, and in full light. States with the same gist come to look alike.
State gist(const State& state);

// What the presenter's console tells of a state: its gist, what the presenter has set, and the clock to the second.
State told_at_desk(const State& state);

// The gist with everything in its place: labels, card, arcs.
State at_rest(const State& state, const World& world);

// What the presenter's next step would lead to, at rest, before the talk as well; nothing when there is none.
std::optional<State> after_next_step(const State& state, const World& world);

}  // namespace beffroi::exhibit
