#include <algorithm>
#include <map>
#include <vector>

#include <doctest/doctest.h>

#include "ui/balance.h"

using beffroi::ui::balanced_columns;
using Places = std::vector<std::size_t>;

namespace {

double highest_px(const std::vector<double>& heights_px, const Places& places, double between_px) {
  std::map<std::size_t, double> ends_px;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto [end, is_first] = ends_px.try_emplace(places[i], heights_px[i]);
    if (!is_first) end->second += between_px + heights_px[i];
  }
  double highest = 0;
  for (const auto& [column, end_px] : ends_px) highest = std::max(highest, end_px);
  return highest;
}

}  // namespace

TEST_CASE("parts are shared out so that the highest column is as low as can be") {
  const std::vector<double> heights_px{210, 150, 60, 200};
  const auto highest_of = [&](std::size_t columns) {
    return highest_px(heights_px, balanced_columns(heights_px, columns, 20), 20);
  };
  CHECK(highest_of(2) == 370);  // 210 + 20 + 60 beside 150 + 20 + 200
  CHECK(highest_of(3) == 230);  // 210 beside 150 + 20 + 60 beside 200
  CHECK(highest_of(4) == 210);
}

TEST_CASE("equal parts stand in their order from column to column") {
  CHECK(balanced_columns({50, 50, 50}, 3, 10) == Places{0, 1, 2});
  CHECK(balanced_columns({90, 40, 40}, 2, 10) == Places{0, 1, 1});
  CHECK(balanced_columns({40, 90, 40}, 2, 10) == Places{0, 1, 0});
}

TEST_CASE("one column takes all parts, and no parts need no column") {
  CHECK(balanced_columns({10, 20, 30}, 1, 5) == Places{0, 0, 0});
  CHECK(balanced_columns({}, 3, 5).empty());
}
