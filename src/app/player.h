// Plays steps on a stage, on a virtual clock that ticks sixty times a second: the same session gives the same result on
// any machine. Nothing is drawn unless a hook wants it.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/stage.h"
#include "input/session.h"

namespace beffroi::app {

struct Hooks {
  std::function<Issues(const std::string& file)> shot;  // saves what is seen now
  std::function<bool(double dt_s)> frame;               // after every tick; false ends the play; may be empty
};

// Every expectation that failed and every deed that could not be done, with its line.
Issues play(Stage& stage, const std::vector<input::Step>& steps, const Hooks& hooks);

}  // namespace beffroi::app
