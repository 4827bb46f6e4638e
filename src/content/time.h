// Hours and days as a language writes them.
#pragma once

#include <string>

#include "content/language.h"

namespace beffroi::content {

// "10:00", "10 h 00", "10.00 uur", from the minutes since midnight.
std::string time_of_day(const Language& language, int minute);
std::string weekday(const Language& language, int day);  // 0 Monday … 6 Sunday

}  // namespace beffroi::content
