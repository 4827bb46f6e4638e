// What sessions may expect of the display: facts of the state by name. A new one is a line of the table in
// describe.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "exhibit/state.h"

namespace beffroi::exhibit {

// Nothing when there is no such fact.
std::optional<std::string> describe(const State& state, const World& world, std::string_view what);

}  // namespace beffroi::exhibit
