#include "app/facts.h"

#include <algorithm>
#include <vector>

#include "platform/process.h"

namespace beffroi::app {

void FrameTimes::add(double seconds) { last_s_.at(count_++ % last_s_.size()) = seconds; }

double FrameTimes::quantile_ms(double share) const {
  constexpr double ms_per_s = 1000;
  const std::size_t count = std::min(count_, last_s_.size());
  if (count == 0) return 0;
  std::vector<double> sorted(last_s_.begin(), last_s_.begin() + static_cast<std::ptrdiff_t>(count));
  std::ranges::sort(sorted);
  return sorted[static_cast<std::size_t>(share * static_cast<double>(count - 1))] * ms_per_s;
}

ui::Facts facts_of(const FrameTimes& frames, const std::filesystem::path& exhibition, const exhibit::Health& health,
                   const Issues& told) {
  constexpr double bytes_per_megabyte = 1e6;
  constexpr double most = 0.95;
  ui::Facts facts;
  facts.version = BEFFROI_VERSION;
  facts.exhibition = exhibition.string();
  facts.uptime_s = platform::process_age_s();
  facts.restarts = health.restarts;
  facts.frame_median_ms = frames.quantile_ms(0.5);
  facts.frame_p95_ms = frames.quantile_ms(most);
  facts.memory_mb = static_cast<double>(platform::memory_bytes()) / bytes_per_megabyte;
  for (const Issue& issue : health.issues) facts.messages.push_back(to_text(issue));
  for (const Issue& issue : told) facts.messages.push_back(to_text(issue));
  return facts;
}

}  // namespace beffroi::app
