#include "platform/clock.h"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace beffroi::platform {

double now_s() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

Hour hour() {
  constexpr int days_per_week = 7;
  constexpr int minutes_per_hour = 60;
  constexpr double seconds_per_minute = 60;
  timespec now{};
  std::timespec_get(&now, TIME_UTC);
  std::tm local{};
  localtime_r(&now.tv_sec, &local);
  const double second = local.tm_sec + static_cast<double>(now.tv_nsec) * 1e-9;
  return {(local.tm_wday + days_per_week - 1) % days_per_week, local.tm_hour * minutes_per_hour + local.tm_min,
          std::max(seconds_per_minute - second, 0.0)};
}

}  // namespace beffroi::platform
