#include "exhibit/places.h"

#include "exhibit/navigate.h"
#include "exhibit/regions.h"

namespace beffroi::exhibit {

void select_province(State& state, const World& world, const std::string& province) {
  if (content::find_province(world.content, province) == nullptr) return;
  state.topic.clear();
  state.place = {province, ""};
  const map::Camera view = province_view(world, state);
  if (view != goal(state)) fly_to(state, world, view);
}

void open_region(State& state, const World& world, const std::string& region) {
  if (content::find_region(world.content, region) == nullptr) return;
  state.card = Card::none;
  state.help = false;
  state.topic.clear();
  state.place = {"", region};
  fly_to(state, world, region_view(world, state));
}

void clear_place(State& state, const World& world) {
  const bool was_region = !state.place.region.empty();
  state.place = {};
  if (was_region && state.card == Card::none) fly_to(state, world, home_view(world, state));
}

void tap_land(State& state, const World& world, Vec2 at_px) {
  const auto province = province_at(world, map::to_local(state.camera, state.viewport, at_px));
  if (province && state.place.province != *province) select_province(state, world, *province);
  else clear_place(state, world);
}

}  // namespace beffroi::exhibit
