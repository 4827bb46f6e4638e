#include "platform/clock.h"

#include <chrono>

namespace beffroi::platform {

double now_s() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

}  // namespace beffroi::platform
