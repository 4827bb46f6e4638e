#include <doctest/doctest.h>

#include "ui/grid.h"

using beffroi::Vec2;
using beffroi::ui::fit_grid;

TEST_CASE("a picture holds every thing it counts, inside its room") {
  for (const int count : {1, 2, 21, 37, 300, 1999}) {
    const Vec2 room_px{340, 110};
    const auto grid = fit_grid(count, room_px, 40);
    CAPTURE(count);
    CHECK(grid.columns * grid.rows >= count);
    CHECK(grid.columns * (grid.rows - 1) < count);
    CHECK(grid.columns * grid.pitch_px <= room_px.x + 1e-9);
    CHECK(grid.rows * grid.pitch_px <= room_px.y + 1e-9);
  }
}

TEST_CASE("full rows are preferred, so that a visitor can count") {
  CHECK(21 % fit_grid(21, {340, 110}, 40).columns == 0);
  CHECK(300 % fit_grid(300, {340, 110}, 40).columns == 0);
}

TEST_CASE("no things are no picture") { CHECK(fit_grid(0, {340, 110}, 40).pitch_px == 0); }
