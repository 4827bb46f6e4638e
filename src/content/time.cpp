#include "content/time.h"

#include <fmt/format.h>

namespace beffroi::content {

std::string time_of_day(const Language& language, int minute) {
  constexpr int minutes_per_hour = 60;
  return fill(text(language, "date.time"), {{"hour", fmt::format("{}", minute / minutes_per_hour)},
                                            {"minute", fmt::format("{:02}", minute % minutes_per_hour)}});
}

std::string weekday(const Language& language, int day) {
  const std::vector<std::string> days = list(language, "date.weekdays");
  const auto index = static_cast<std::size_t>(day);
  return index < days.size() ? days[index] : "";
}

}  // namespace beffroi::content
