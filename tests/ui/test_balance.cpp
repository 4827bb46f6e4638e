#include <algorithm>

#include <doctest/doctest.h>

#include "ui/balance.h"

using beffroi::ui::balanced_columns;
using Places = std::vector<std::size_t>;

TEST_CASE("parts are shared out so that no column is much higher than another") {
  const std::vector<double> heights_px{210, 150, 60, 200};
  for (const std::size_t columns : {2U, 3U}) {
    std::vector<double> ends_px(columns, 0.0);
    const Places places = balanced_columns(heights_px, columns, 20);
    REQUIRE(places.size() == heights_px.size());
    for (std::size_t i = 0; i < places.size(); ++i) ends_px[places[i]] += heights_px[i] + 20;
    const double of_highest = std::ranges::min(ends_px) / std::ranges::max(ends_px);
    CAPTURE(columns);
    CHECK(of_highest > 0.75);
  }
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
