// The clocks of the program. Everything but opening hours goes by the first.
#pragma once

namespace beffroi::platform {

// Seconds since some fixed moment, never going back, in double.
double now_s();

// The local time of day, which may jump.
struct Hour {
  int weekday = 0;  // 0 Monday … 6 Sunday
  int minute = 0;   // since midnight
  double until_next_minute_s = 60;
};
Hour hour();

}  // namespace beffroi::platform
