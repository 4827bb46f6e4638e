// A State told as Actions that lead a fresh State to the same scene: what is read, chosen and looked at, not what is
// under way. A display that starts again goes back by it, and one whose exhibition was edited goes on by it.
#pragma once

#include <string>
#include <string_view>

#include "exhibit/action.h"
#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

Actions retell(const State& state, const World& world);
// Whether both would be told alike: cheap enough for every frame.
bool tells_same(const State& a, const State& b);

// A fresh State led through `story`. What the story names and this World lacks is passed over.
State retrace(const Actions& story, const World& world, const map::Viewport& viewport);

// The same State over an edited World. It stays as it is, motion and all, where both have the same places, pages and
// looks; otherwise it is retold.
State carried_over(const State& state, const World& from, const World& to);

// One action a line. A line that says nothing known is passed over: a story that lost a word still tells the rest.
std::string write_story(const Actions& story);
Actions read_story(std::string_view text);

}  // namespace beffroi::exhibit
