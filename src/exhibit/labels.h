// What the map may name, and how: candidates from content, theme and camera, placed by map/labels, faded over time.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/labels.h"

namespace beffroi::exhibit {

struct LabelInView {
  std::string id;
  map::LabelPlace place;
  std::size_t place_index = 0;
  bool has_room = false;                  // without room it only finishes fading out, where it was
  std::optional<map::LabelPlace> left{};  // where it is shown, if that is not `place`
};

// Every label that the scale allows, with the place it got. At rest the same view always gives the same ones; while the
// map moves, what is shown keeps its place where it can.
std::vector<LabelInView> labels_in_view(const World& world, const State& state);

// Opacities go to 1 for what has room and to 0 for what has none, in 300 ms; what reaches 0 is forgotten. What gets
// another place fades out at the one it leaves, and then in. While the map moves, labels are chosen several times a
// second, and go with it in between.
void fade_labels(State& state, const World& world, double dt_s);
// All at once, and so the markers that they belong to.
void settle_labels(State& state, const World& world);

// Every letter that a label may need, in every language and theme: what the atlas is made of.
std::set<text::GlyphKey> label_glyphs(const content::Content& content, const std::vector<map::Theme>& themes);

}  // namespace beffroi::exhibit
