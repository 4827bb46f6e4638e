#include "exhibit/invitation.h"

#include <algorithm>
#include <cmath>

#include "base/ease.h"

namespace beffroi::exhibit {

namespace {

constexpr double change_s = 0.4;  // in which a language comes, or goes

double into_turn_s(const State& state) { return std::fmod(state.watch.since_s, invitation_turn_s); }

}  // namespace

// A stop of the tour that shows itself meanwhile speaks its own language, and so does the invitation.
Turn invitation_turn(const State& state, const World& world) {
  if (state.touring) {
    const auto spoken = std::ranges::find(world.content.languages, state.language, &content::Language::code);
    if (spoken != world.content.languages.end())
      return {static_cast<std::size_t>(spoken - world.content.languages.begin()), 1};
  }
  const auto languages = static_cast<double>(world.content.languages.size());
  const double turn = std::fmod(std::floor(state.watch.since_s / invitation_turn_s), languages);
  const double to_change_s = std::min(into_turn_s(state), until_next_turn_s(state));
  const double opacity = state.reduced_motion ? 1 : ease_in_out(std::min(to_change_s / change_s, 1.0));
  return {static_cast<std::size_t>(turn), opacity};
}

double until_next_turn_s(const State& state) { return invitation_turn_s - into_turn_s(state); }

}  // namespace beffroi::exhibit
