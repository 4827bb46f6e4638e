// How a display fares, for its operator's eyes: what is known around it, and not in State.
#pragma once

#include "base/result.h"

namespace beffroi::exhibit {

struct Health {
  Issues issues;                // why the exhibition, as it was edited last, is not shown; empty when it is
  int restarts = 0;             // since supervision began
  bool shows_stand_in = false;  // another exhibition than the one that was asked for
};

}  // namespace beffroi::exhibit
