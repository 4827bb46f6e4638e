#include <vector>

#include <doctest/doctest.h>

#include "exhibit/hub_rows.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

State opening_at(Vec2 size, const std::string& language) {
  const World& world = test::belgium();
  State state = initial_state(world, map::make_viewport(size, world.reading.diagonal_inch));
  update(state, SetLanguage{language}, world);
  return state;
}

}  // namespace

TEST_CASE("a column is as wide as its widest entry, and the last entry reaches over what is left") {
  CHECK(count_columns(9, 2) == 5);
  CHECK(count_columns(8, 2) == 4);
  CHECK(column_widths({30, 10, 20, 10, 40, 20}, 3) == std::vector<double>{30, 40, 20});
  CHECK(column_widths({30, 10, 20, 40, 35}, 3) == std::vector<double>{40, 10, 25});
  CHECK(column_widths({30, 10, 20, 40, 15}, 3) == std::vector<double>{40, 10, 20});
}

TEST_CASE("in rows below each other the list of hubs is as wide as its names need; the map has the rest") {
  const World& world = test::belgium();
  for (const content::Language& language : world.content.languages) {
    CAPTURE(language.code);
    const State state = opening_at({1280, 720}, language.code);
    const Metrics m = metrics_of(world, state);
    const Screen screen = layout_screen(world, state);
    CHECK(screen.hub_rows.height() == height_of_hub_rows(m, 2));
    CHECK(screen.hub_rows.width() == width_of_hub_rows(world, state, m, 2));
    CHECK(screen.hub_rows.width() < 0.5 * state.viewport.size_px.x);
  }
}

TEST_CASE("the list of hubs takes as few rows as its names need, within the limits") {
  const World& world = test::belgium();
  const State state = opening_at({1920, 1080}, "fr");
  const Metrics m = metrics_of(world, state);
  CHECK(count_hub_rows(world, state, m, 10'000, {1, 3}) == 1);
  CHECK(count_hub_rows(world, state, m, 10'000, {2, 3}) == 2);
  CHECK(count_hub_rows(world, state, m, width_of_hub_rows(world, state, m, 3), {1, 9}) >= 2);
  CHECK(count_hub_rows(world, state, m, 10, {1, 3}) == 3);
  CHECK(width_of_hub_rows(world, state, m, 3) < width_of_hub_rows(world, state, m, 2));
}
