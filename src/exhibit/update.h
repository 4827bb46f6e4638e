// (World, State, Action) → State', and the deeds that only the outside can do. The one place that writes State.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "exhibit/action.h"
#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

struct PictureWanted {
  std::string file;
};
struct FullScreenToggled {};
struct QuitWanted {};
struct RestartWanted {};
using Effect = std::variant<PictureWanted, FullScreenToggled, QuitWanted, RestartWanted>;
using Effects = std::vector<Effect>;

Effects update(State& state, const Action& action, const World& world);

}  // namespace beffroi::exhibit
