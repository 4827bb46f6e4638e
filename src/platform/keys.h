// Which of our keys a GLFW key is. Digits and named keys go by their place, letters and signs by what is printed on
// them: an L is an L on QWERTY and on AZERTY, and digits need no shift on either. Only the window asks.
#pragma once

#include "input/event.h"

namespace beffroi::platform {

// `key` and `scancode` as GLFW's key callback has them; Key::none when the program has no use for it.
input::Key key_of(int key, int scancode);

}  // namespace beffroi::platform
