// Whether an action makes sense in this exhibition, for those who type actions: scripts, sessions, options.
#pragma once

#include "base/result.h"
#include "exhibit/action.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

// What makes the action impossible in this exhibition: a hub, topic, place, language or theme that it does not have.
// update() ignores such an action; whoever types actions wants to hear of it.
Issues objections(const Action& action, const World& world);

}  // namespace beffroi::exhibit
