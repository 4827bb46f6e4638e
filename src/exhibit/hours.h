// When the doors are open: a moment of the week, opening hours by weekday, and the questions about both.
// The core never reads a clock; app/ tells it what hour it is.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace beffroi::exhibit {

inline constexpr std::array<std::string_view, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

struct WeekTime {
  int day = 0;     // 0 Monday … 6 Sunday
  int minute = 0;  // since midnight

  bool operator==(const WeekTime&) const = default;
};

// One day's hours, in minutes since midnight. An end before the beginning is that of the night after.
struct DayHours {
  int from_min = 0;
  int to_min = 0;

  bool operator==(const DayHours&) const = default;
};

// By weekday; a day without hours is closed.
using OpeningHours = std::array<std::optional<DayHours>, weekdays.size()>;

bool is_open(const OpeningHours& hours, WeekTime now);
// The next time that the doors open, after now; nothing when they never do.
std::optional<WeekTime> next_opening(const OpeningHours& hours, WeekTime now);

// "tue", "18:30", "10:00-18:00" (until 24:00 at most). Nothing for any other text.
std::optional<int> parse_weekday(std::string_view text);
std::optional<int> parse_minute(std::string_view text);
std::optional<DayHours> parse_hours(std::string_view text);
std::string to_text(WeekTime time);  // "tue 18:30"

}  // namespace beffroi::exhibit
