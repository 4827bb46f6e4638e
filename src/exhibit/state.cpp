#include "exhibit/state.h"

#include "exhibit/labels.h"
#include "exhibit/navigate.h"

namespace beffroi::exhibit {

namespace {

double resting_slide(const State& state) { return state.card == Card::none ? 0 : 1; }

}  // namespace

bool is_chosen(const State& state, std::string_view hub) {
  if (state.card == Card::hub) return state.hub == hub;
  return state.card == Card::compare && (state.hub == hub || state.other == hub);
}

State initial_state(const World& world, const map::Viewport& viewport) {
  State state;
  state.viewport = viewport;
  state.language = language_of(world, world.operation.language.id).code;
  state.theme = theme_of(world, world.operation.theme.id).id;
  state.text_size = world.operation.text_size;
  state.camera = home_view(world, state);
  settle_labels(state, world);
  return state;
}

bool is_moving(const State& state, const World& world) {
  return is_underway(state, world) || state.card_slide != resting_slide(state) || state.sheet_px != 0 ||
         state.labels_fading || is_counting(state, world) || is_answering(state, world) ||
         is_watch_moving(state, world) || is_presenting_moving(state);
}

}  // namespace beffroi::exhibit
