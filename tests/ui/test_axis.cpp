#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "ui/axis.h"

using beffroi::ui::Axis;
using beffroi::ui::axis_for;

namespace {

// 1, 2 or 5, and any number of zeros or decimals.
bool is_round(double value) {
  const double lead = value / std::pow(10.0, std::floor(std::log10(value) + 1e-9));
  return std::ranges::any_of(std::initializer_list<double>{1, 2, 5},
                             [&](double round) { return std::abs(lead - round) < 1e-6; });
}

}  // namespace

TEST_CASE("an axis holds its value and zero, and ends at whole round steps") {
  for (const double size : {0.04, 0.3, 1.0, 2.5, 5.0, 7.3, 10.0, 12.0, 99.9, 100.0, 1234567.0})
    for (const double value : {size, -size}) {
      CAPTURE(value);
      const Axis axis = axis_for(value);
      CHECK(is_round(axis.step));
      CHECK(axis.share_of(value) >= -1e-9);
      CHECK(axis.share_of(value) <= 1 + 1e-9);
      for (const double bound : {axis.from, axis.to})
        CHECK(std::abs(bound / axis.step - std::round(bound / axis.step)) < 1e-9);
      const auto ticks = axis.ticks();
      CHECK(std::ranges::count(ticks, 0.0) == 1);
      CHECK(std::ranges::is_sorted(ticks));
      CHECK(ticks.size() >= 2);
      CHECK(ticks.size() <= 4);
    }
}

TEST_CASE("zero stands within the axis of a loss, and at the foot of that of a gain") {
  const Axis loss = axis_for(-7.3);
  CHECK(loss.from == doctest::Approx(-10));
  CHECK(loss.to == doctest::Approx(5));
  CHECK(loss.share_of(0) > loss.share_of(-7.3));
  CHECK(loss.share_of(0) < 1);
  const Axis gain = axis_for(7.3);
  CHECK(gain.from == 0);
  CHECK(gain.to == doctest::Approx(10));
}

TEST_CASE("no value is no bar, on an axis all the same") {
  const Axis axis = axis_for(0);
  CHECK(axis.share_of(0) == 0);
  CHECK(axis.to > axis.from);
}
