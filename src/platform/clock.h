// The one clock of the program: seconds since some fixed moment, never going back, in double.
#pragma once

namespace beffroi::platform {

double now_s();

}  // namespace beffroi::platform
