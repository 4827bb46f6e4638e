#include "ui/balance.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace beffroi::ui {

namespace {

// Tries every column for the next part, the first unused one among them; all others unused are the same as that.
class Search {
public:
  Search(const std::vector<double>& heights_px, std::size_t columns, double between_px)
      : heights_px_(heights_px), between_px_(between_px), ends_px_(columns, 0.0), places_(heights_px.size()) {}

  std::vector<std::size_t> best() {
    place(0);
    return std::move(best_);
  }

private:
  void place(std::size_t part) {
    const double highest_px = std::ranges::max(ends_px_);
    if (highest_px >= lowest_px_) return;
    if (part == heights_px_.size()) {
      lowest_px_ = highest_px;
      best_ = places_;
      return;
    }
    for (std::size_t column = 0; column < ends_px_.size(); ++column) {
      const double before_px = ends_px_[column];
      ends_px_[column] += heights_px_[part] + (before_px > 0 ? between_px_ : 0);
      places_[part] = column;
      place(part + 1);
      ends_px_[column] = before_px;
      if (before_px == 0) break;
    }
  }

  const std::vector<double>& heights_px_;
  double between_px_;
  double lowest_px_ = std::numeric_limits<double>::infinity();
  std::vector<double> ends_px_;
  std::vector<std::size_t> places_;
  std::vector<std::size_t> best_;
};

}  // namespace

std::vector<std::size_t> balanced_columns(const std::vector<double>& heights_px, std::size_t columns,
                                          double between_px) {
  return Search(heights_px, std::max<std::size_t>(1, columns), between_px).best();
}

}  // namespace beffroi::ui
