#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "exhibit/hub_tiles.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

constexpr Vec2 standing_px{1080, 1920};

State start(const World& world, int text_size = 0) {
  State state = initial_state(world, map::make_viewport(standing_px, world.reading.diagonal_inch));
  update(state, SetTextSize{std::to_string(text_size)}, world);
  return state;
}

// The exhibition with so many hubs: some of its own, or its last one again and again.
World with_hubs(std::size_t count) {
  World world = test::belgium();
  world.content.hubs.resize(count, world.content.hubs.back());
  world.hubs.resize(count, world.hubs.back());
  return world;
}

HubTiles tiles_of(const World& world, const State& state, double share_of_height = 1.0 / 3) {
  const Metrics m = metrics_of(world, state);
  const Vec2 end = standing_px - Vec2{m.margin, m.margin};
  return lay_out_tiles(world, state, m, {{m.margin, end.y - share_of_height * standing_px.y}, end});
}

auto in_row_of_last(const HubTiles& tiles) {
  const double top_px = tiles.tiles.back().box.min.y;
  return std::ranges::count_if(tiles.tiles, [&](const HubTile& tile) { return tile.box.min.y == top_px; });
}

}  // namespace

TEST_CASE("however many hubs there are, their tiles fill a grid without a gap, and none lies on another") {
  for (std::size_t hubs = 1; hubs <= 13; ++hubs) {
    CAPTURE(hubs);
    const World world = with_hubs(hubs);
    const State state = start(world);
    const HubTiles tiles = tiles_of(world, state);
    REQUIRE(tiles.tiles.size() == hubs + 2);
    const double gap_px = metrics_of(world, state).gap;
    double covered_px2 = 0;
    for (const HubTile& tile : tiles.tiles) {
      covered_px2 += (tile.box.width() + gap_px) * (tile.box.height() + gap_px);
      CHECK(tile.box.height() == tiles.tiles.front().box.height());
      for (const HubTile& other : tiles.tiles) {
        const bool is_same = &tile == &other;
        CHECK((is_same || !tile.box.overlaps(other.box)));
      }
    }
    CHECK(covered_px2 == doctest::Approx((tiles.box.width() + gap_px) * (tiles.box.height() + gap_px)).epsilon(0.001));
  }
}

TEST_CASE("icon and words lie in their tile, beside each other") {
  const World& world = test::belgium();
  for (int text_size = 0; text_size <= largest_text_size; ++text_size) {
    CAPTURE(text_size);
    const HubTiles tiles = tiles_of(world, start(world, text_size));
    REQUIRE_FALSE(tiles.box.empty());
    for (const HubTile& tile : tiles.tiles) {
      CHECK(tile.box.contains(tile.disc.min));
      CHECK(tile.box.contains(tile.disc.max));
      CHECK(tile.box.contains(tile.words.min));
      CHECK(tile.box.contains(tile.words.max));
      CHECK(tile.disc.max.x < tile.words.min.x);
    }
  }
}

TEST_CASE("nine tiles stand three by three, with a second line; large type sets fewer in a row") {
  const World& world = test::belgium();
  const HubTiles usual = tiles_of(world, start(world));
  CHECK(in_row_of_last(usual) == 3);
  CHECK(usual.has_second_line);
  const HubTiles large = tiles_of(world, start(world, largest_text_size));
  CHECK(in_row_of_last(large) == 2);
  CHECK(large.tiles.front().box.width() == doctest::Approx(large.box.width()));  // the country has its row to itself
}

TEST_CASE("too many hubs, too little height or a long name leave the list in rows") {
  const World crowded = with_hubs(40);
  CHECK(tiles_of(crowded, start(crowded)).box.empty());
  CHECK(tiles_of(test::belgium(), start(test::belgium()), 0.1).box.empty());
  World wordy = test::belgium();
  for (content::Language& language : wordy.content.languages)
    language.texts["hub.ghent.name"].items = {std::string(80, 'W')};
  CHECK(tiles_of(wordy, start(wordy)).box.empty());
}
