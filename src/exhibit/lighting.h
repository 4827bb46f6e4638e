// The light of the audience's picture: in full, dim around a presenter's spotlight, or dark. app/lighting draws it.
#pragma once

#include "base/colour.h"
#include "base/geometry.h"
#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

struct Lighting {
  Colour dark;
  double darkness = 0;  // of the whole picture
  double dimness = 0;   // of what lies outside the spot
  Vec2 spot_px;
  double radius_px = 0;  // of full light; it is gone at twice that
};
Lighting lighting_of(const World& world, const State& state);
// What of the glass the spot lights, in whole px.
Box2 spot_box(const Lighting& light, Vec2 size_px);

}  // namespace beffroi::exhibit
