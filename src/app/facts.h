// How the running display is doing: measured here, shown on the operator's page.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>

#include "base/result.h"
#include "exhibit/health.h"
#include "ui/facts.h"

namespace beffroi::app {

// What the last frames took.
class FrameTimes {
public:
  void add(double seconds);
  // In milliseconds: the one that this share of the frames (0 … 1) does not exceed; 0 before the first.
  double quantile_ms(double share) const;

private:
  std::array<double, 256> last_s_{};
  std::size_t count_ = 0;  // ever
};

// `told`: what was reported when it began.
ui::Facts facts_of(const FrameTimes& frames, const std::filesystem::path& exhibition, const exhibit::Health& health,
                   const Issues& told);

}  // namespace beffroi::app
