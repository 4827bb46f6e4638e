#include "ui/axis.h"

#include <algorithm>
#include <cmath>

namespace beffroi::ui {

namespace {

constexpr double least_step = 0.1;  // numbers are told with one decimal
constexpr double slack = 1e-9;      // of a step, so that a round value is its own bound

// The next of 1, 2, 5, 10, 20, 50, ... that is not smaller.
double round_up(double value) {
  const double decade = std::pow(10.0, std::floor(std::log10(value) + slack));
  for (const double step : {1.0, 2.0, 5.0})
    if (value <= step * decade * (1 + slack)) return step * decade;
  return 10 * decade;
}

}  // namespace

std::vector<double> Axis::ticks() const {
  std::vector<double> out;
  const auto last = std::lround(to / step);
  for (auto i = std::lround(from / step); i <= last; ++i) out.push_back(static_cast<double>(i) * step);
  return out;
}

Axis axis_for(double value) {
  const double size = std::abs(value);
  const double step = round_up(std::max(size / 2, least_step));
  const double end = step * std::max(1.0, std::ceil(size / step - slack));
  return value < 0 ? Axis{-end, step, step} : Axis{0, end, step};
}

}  // namespace beffroi::ui
