// Watches the operator's corner: a finger that goes down in it holds it until it is lifted or strays. How long that
// takes is not its business: time comes to the core as Tick.
#pragma once

#include <optional>

#include "exhibit/action.h"
#include "input/event.h"

namespace beffroi::input {

class Corner {
public:
  // `box`: the corner on the screen, empty when there is none.
  void feed(const InputEvent& event, const Box2& box, exhibit::Actions& actions);

private:
  std::optional<int> pointer_;  // that holds it
};

}  // namespace beffroi::input
