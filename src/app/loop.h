// The running exhibition: hands in, frames out, until someone wants it to end. It draws while something moves, and
// sleeps while nothing does.
#pragma once

#include "app/seat.h"
#include "app/stage.h"

namespace beffroi::app {

void run_until_closed(Stage& stage, Seat& seat);

}  // namespace beffroi::app
