#include "ui/eases.h"

#include <algorithm>

#include "base/ease.h"

namespace beffroi::ui {

void Eases::begin(double dt_s) {
  dt_s_ = dt_s;
  moving_ = false;
  std::erase_if(levels_, [](const auto& entry) { return !entry.second.asked || entry.second.value == 0; });
  for (auto& [id, level] : levels_) level.asked = false;
}

double Eases::toward(unsigned id, bool on, double duration_s) {
  Level& level = levels_[id];
  level.asked = true;
  const double target = on ? 1 : 0;
  const double step = dt_s_ / duration_s;
  level.value += std::clamp(target - level.value, -step, step);
  moving_ = moving_ || level.value != target;
  return ease_in_out(level.value);
}

}  // namespace beffroi::ui
