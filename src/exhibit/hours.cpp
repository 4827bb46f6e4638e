#include "exhibit/hours.h"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

namespace beffroi::exhibit {

namespace {

constexpr int minutes_per_hour = 60;
constexpr int minutes_per_day = 24 * minutes_per_hour;
constexpr int days = static_cast<int>(weekdays.size());

const std::optional<DayHours>& hours_of(const OpeningHours& hours, int day) {
  return hours.at(static_cast<std::size_t>((day + days) % days));
}

bool passes_midnight(const DayHours& hours) { return hours.to_min <= hours.from_min; }

std::optional<int> parse_two_digits(std::string_view text) {
  constexpr int ten = 10;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() != 2 || !std::ranges::all_of(text, is_digit)) return std::nullopt;
  return (text[0] - '0') * ten + (text[1] - '0');
}

}  // namespace

bool is_open(const OpeningHours& hours, WeekTime now) {
  const auto& today = hours_of(hours, now.day);
  const auto& yesterday = hours_of(hours, now.day - 1);
  if (yesterday && passes_midnight(*yesterday) && now.minute < yesterday->to_min) return true;
  if (!today || now.minute < today->from_min) return false;
  return passes_midnight(*today) || now.minute < today->to_min;
}

std::optional<WeekTime> next_opening(const OpeningHours& hours, WeekTime now) {
  for (int later = 0; later <= days; ++later) {
    const auto& day = hours_of(hours, now.day + later);
    if (day && (later > 0 || day->from_min > now.minute)) return WeekTime{(now.day + later) % days, day->from_min};
  }
  return std::nullopt;
}

std::optional<int> parse_weekday(std::string_view text) {
  const auto found = std::ranges::find(weekdays, text);
  if (found == weekdays.end()) return std::nullopt;
  return static_cast<int>(found - weekdays.begin());
}

std::optional<int> parse_minute(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto hour = parse_two_digits(text.substr(0, colon));
  const auto minute = parse_two_digits(text.substr(colon + 1));
  if (!hour || !minute || *minute >= minutes_per_hour) return std::nullopt;
  const int all = *hour * minutes_per_hour + *minute;
  return all <= minutes_per_day ? std::optional(all) : std::nullopt;
}

std::optional<DayHours> parse_hours(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto from = parse_minute(text.substr(0, dash));
  const auto to = parse_minute(text.substr(dash + 1));
  if (!from || !to || *from == *to || *from == minutes_per_day) return std::nullopt;
  return DayHours{*from, *to};
}

std::string to_text(WeekTime time) {
  return fmt::format("{} {:02}:{:02}", weekdays.at(static_cast<std::size_t>(time.day)), time.minute / minutes_per_hour,
                     time.minute % minutes_per_hour);
}

}  // namespace beffroi::exhibit
