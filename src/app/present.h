// The display with a presenter at it: which window goes on which display, and both of them running.
#pragma once

#include <cstddef>

#include "app/loop.h"
#include "app/options.h"
#include "app/windowed.h"

namespace beffroi::app {

struct DisplayPlan {
  int audience = 0;
  int console = 0;
  bool full_screen = false;  // the audience has a display to itself
};

// The audience goes to the second display, as projectors do, and the console to the first; with one display they share
// it. What the command line names goes before.
DisplayPlan plan_displays(const OpenOptions& options, std::size_t displays);

// Runs the stage and its console until the audience's window is closed.
Prepared<LoopEnd> run_with_console(const OpenOptions& options, const DisplayPlan& displays, Windowed& opened,
                                   Seat& seat, Caretaker& caretaker);

}  // namespace beffroi::app
