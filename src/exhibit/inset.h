// The small map that says where the large one lies, once a visitor has come so close that the glass no longer does.
// A part of compose(); exhibit/screen gives it its place, and the exhibition's [inset] table says what it shows.
#pragma once

#include <optional>

#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/scene.h"

namespace beffroi::exhibit {

// Whether the eye has come closer than the scale of the exhibition's inset, if it has one.
bool is_close_for_inset(const World& world, const State& state);

// None where the screen has no place for it. Its layers are those of the world's inset.
std::optional<map::Scene> inset(const World& world, const State& state);

}  // namespace beffroi::exhibit
