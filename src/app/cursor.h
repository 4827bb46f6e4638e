// Whether a locked display shows its pointer: only while a mouse moves, and some seconds longer. A touch that poses as
// a mouse jumps and presses at once; it shows none.
#pragma once

#include <optional>

#include "input/event.h"

namespace beffroi::app {

class Cursor {
public:
  void feed(const input::InputEvent& event);
  // Takes notice of the time, and says whether the pointer is seen.
  bool is_seen(double now_s);
  // When it goes, if nothing moves; nothing while it is hidden.
  std::optional<double> due_s() const;

private:
  std::optional<double> began_s_;  // the run of moves that goes on
  double moved_s_ = 0;
  bool seen_ = false;
};

}  // namespace beffroi::app
