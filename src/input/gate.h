// Lets events through to the exhibition, or keeps them: a display that waits or is being cleaned obeys no hand, and the
// touch that wakes it presses nothing beneath, however long the finger stays. app/ asks it of every event.
#pragma once

#include <set>

#include "input/event.h"

namespace beffroi::input {

class Gate {
public:
  // Whether the event goes on. What went down before a closed gate stays out until it is lifted, and a key's letter
  // stays with its key; a pointer that was inside before the gate closed may still let go.
  bool admits(const InputEvent& event, bool open);

private:
  bool admits_pointer(const InputEvent& event, bool open);

  std::set<int> outside_;
  bool keeps_letters_ = false;
};

// Whether somebody does it on purpose: presses, turns, strikes. A pointer that only moves may be a shaking floor.
bool is_deed(const InputEvent& event);

}  // namespace beffroi::input
