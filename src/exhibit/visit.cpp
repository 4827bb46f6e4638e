#include "exhibit/visit.h"

#include "exhibit/navigate.h"

namespace beffroi::exhibit {

namespace {

void look_at_hub(State& state, const World& world, std::size_t hub) {
  if (!is_well_in_view(world, state, hub)) fly_to(state, world, hub_view(world, state, hub));
}

}  // namespace

void open_hub(State& state, const World& world, std::size_t hub) {
  const std::string& id = world.content.hubs[hub].id;
  state.card = Card::hub;
  state.hub = id;
  state.focused = state.focused.empty() ? "" : id;
  state.visited.insert(id);
  state.help = state.settings = false;
  look_at_hub(state, world, hub);
}

void close_card(State& state, const World& world) {
  if (state.card == Card::none) return;
  state.card = Card::none;
  fly_to(state, world, wide_view(world, state));
}

void step_hub(State& state, const World& world, int step) {
  open_hub(state, world,
           stepped(world.content.hubs, state.card == Card::hub ? state.hub : "", &content::Hub::id, step));
}

void focus_hub(State& state, const World& world, int step) {
  const std::size_t hub = stepped(world.content.hubs, state.focused, &content::Hub::id, step);
  state.focused = world.content.hubs[hub].id;
  const Vec2 at_px = map::to_screen(state.camera, state.viewport, world.hubs.at(hub));
  if (!box_at({}, state.viewport.size_px).contains(at_px)) fly_to(state, world, home_view(world, state));
}

void open_overview(State& state, const World& world) {
  state.card = Card::overview;
  state.place = {};
  state.help = state.settings = false;
  fly_to(state, world, home_view(world, state));
}

void go_home(State& state, const World& world) {
  state.card = Card::none;
  state.topic.clear();
  state.place = {};
  fly_to(state, world, home_view(world, state));
}

}  // namespace beffroi::exhibit
