// Whose turn it is to invite while nobody is there: one language of the exhibition after the other.
#pragma once

#include <cstddef>

#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

constexpr double invitation_turn_s = 4;
constexpr double invitation_gaps = 1.5;  // between the names of two languages

struct Turn {
  std::size_t language = 0;  // of the content's
  double opacity = 1;        // it comes and goes softly
};

Turn invitation_turn(const State& state, const World& world);
double until_next_turn_s(const State& state);

}  // namespace beffroi::exhibit
