// The small map that says where the large one lies, once a visitor has come so close that the glass no longer does.
// A part of compose(); exhibit/screen gives it its place, and the exhibition's [inset] table says what it shows.
#pragma once

#include <optional>

#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/scene.h"

namespace beffroi::exhibit {

// How much of it is out: 0 none, far away, or without an inset … 1 all, at its scale and closer.
double inset_level(const World& world, const State& state);

// None at level 0. Its layers are those of the world's inset.
std::optional<map::Scene> inset(const World& world, const State& state);

}  // namespace beffroi::exhibit
