// A presenter's talk: the tour that is told step by step, and the time it takes. What update() does for the actions of
// the talk; all of them take the display over when nobody has yet. The stops themselves are exhibit/tour's.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/tour.h"
#include "exhibit/effect.h"
#include "exhibit/state.h"

namespace beffroi::exhibit {

Effects begin_run(State& state, const World& world);  // at the first stop, and the clock at 0
Effects step_run(State& state, const World& world, int step);
void jump_run(State& state, const World& world, std::string_view stop);
void choose_run(State& state, const World& world, const std::string& id);

void reset_run_clock(State& state);
void pass_run_time(State& state, const World& world, double passed_s);

// The tour that is told, or would be; nullptr when the exhibition has none.
const content::Tour* tour_told(const State& state, const World& world);
// The stop that the next step leads to; nothing at the end.
std::optional<std::size_t> next_stop(const State& state, const World& world);

}  // namespace beffroi::exhibit
