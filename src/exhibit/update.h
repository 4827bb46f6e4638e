// (World, State, Action) → State', and the deeds that only the outside can do. The one place that writes State.
#pragma once

#include "exhibit/action.h"
#include "exhibit/effect.h"
#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

Effects update(State& state, const Action& action, const World& world);

}  // namespace beffroi::exhibit
