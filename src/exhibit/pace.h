// How a talk keeps to its plan: what is left, and how far ahead or behind it is. Pure sums, for the presenter's
// console.
#pragma once

#include <vector>

#include "content/tour.h"
#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

// Seconds planned for each stop: as it went last time, or, where there was none such, as long as the tour flies there
// and stays.
using Pacing = std::vector<double>;
Pacing plan_of(const World& world, const content::Tour& tour, const Pacing& last_time = {});

struct Pace {
  double elapsed_s = 0;
  double remaining_s = 0;  // by the plan
  double behind_s = 0;     // negative: ahead
};

// Time at a stop is on time until the stop has had all that was planned for it.
Pace pace_of(const State& state, const Pacing& plan);

}  // namespace beffroi::exhibit
