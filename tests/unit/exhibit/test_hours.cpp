#include <doctest/doctest.h>

#include "exhibit/hours.h"

using namespace beffroi::exhibit;

namespace {

WeekTime at(std::string_view day, std::string_view time) { return {*parse_weekday(day), *parse_minute(time)}; }

OpeningHours week() {
  OpeningHours hours;
  hours.at(1) = parse_hours("10:00-18:00");
  hours.at(5) = parse_hours("20:00-02:00");
  return hours;
}

}  // namespace

TEST_CASE("doors are open from the first minute to before the last") {
  CHECK_FALSE(is_open(week(), at("tue", "09:59")));
  CHECK(is_open(week(), at("tue", "10:00")));
  CHECK(is_open(week(), at("tue", "17:59")));
  CHECK_FALSE(is_open(week(), at("tue", "18:00")));
  CHECK_FALSE(is_open(week(), at("wed", "12:00")));
}

TEST_CASE("a night goes on after midnight") {
  CHECK(is_open(week(), at("sat", "23:59")));
  CHECK(is_open(week(), at("sun", "01:59")));
  CHECK_FALSE(is_open(week(), at("sun", "02:00")));
  CHECK_FALSE(is_open(week(), at("sat", "01:00")));
}

TEST_CASE("the next opening is today's, another day's, or none") {
  CHECK(next_opening(week(), at("tue", "08:00")) == at("tue", "10:00"));
  CHECK(next_opening(week(), at("tue", "18:00")) == at("sat", "20:00"));
  CHECK(next_opening(week(), at("sun", "12:00")) == at("tue", "10:00"));
  CHECK_FALSE(next_opening({}, at("sun", "12:00")));
  OpeningHours one;
  one.at(2) = parse_hours("10:00-18:00");
  CHECK(next_opening(one, at("wed", "19:00")) == at("wed", "10:00"));
}

TEST_CASE("hours are read as they are written, and nothing else is") {
  CHECK(parse_hours("10:00-24:00") == DayHours{600, 1440});
  for (const char* wrong : {"", "10-18", "10:00", "10:00-10:00", "24:00-10:00", "10:60-11:00", "25:00-26:00",
                            "10:00 - 18:00", "ab:cd-ef:gh", "010:00-18:00"})
    CHECK_FALSE(parse_hours(wrong));
  CHECK_FALSE(parse_weekday("monday"));
  CHECK(to_text(at("thu", "07:05")) == "thu 07:05");
}
