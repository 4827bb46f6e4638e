// The running exhibition: hands in, frames out, until someone wants it to end. It draws while something moves, and
// sleeps while nothing does, until a hand comes or the next thing is due.
#pragma once

#include "app/caretaker.h"
#include "app/seat.h"
#include "app/stage.h"

namespace beffroi::app {

enum class LoopEnd { wished, restart_wished, picture_lost };

// Without a caretaker nobody looks after anything but the picture. `picture_lost`: the graphics driver has forgotten
// all it was given, or somebody wants it made anew.
LoopEnd run_until_closed(Stage& stage, Seat& seat, Caretaker* caretaker = nullptr);

}  // namespace beffroi::app
