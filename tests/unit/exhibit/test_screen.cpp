#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const std::vector<Vec2> standing{{720, 1280}, {1080, 1920}, {2160, 3840}};
const std::vector<Vec2> sizes{{1280, 720}, {1920, 1080}, {3840, 2160}, {1080, 1920}, {2560, 1080}};

State open_at(Vec2 size) {
  const World& world = test::belgium();
  State state = initial_state(world, map::make_viewport(size, world.reading.diagonal_inch));
  update(state, OpenHub{"ghent"}, world);
  for (int i = 0; i < 300; ++i) update(state, Tick{1.0 / 60}, world);
  return state;
}

}  // namespace

TEST_CASE("the smallest type has capitals of 0.7 degrees at the reading distance") {
  const map::Viewport uhd = map::make_viewport({3840, 2160}, 55);
  const Metrics metrics = make_metrics(uhd, {55, 0.6});
  // The field's table: at 0.6 m capitals of 7.3 mm; on a 55 inch UHD display a size of 32 px.
  CHECK(metrics.legible == doctest::Approx(32).epsilon(0.02));
  CHECK(metrics.caption >= std::floor(metrics.legible));
  CHECK(make_metrics(uhd, {55, 1.2}).legible == doctest::Approx(2 * metrics.legible));
}

TEST_CASE("a target is at least 15 mm on the glass") {
  for (const Vec2 size : sizes) {
    const map::Viewport viewport = map::make_viewport(size, 55);
    CHECK(make_metrics(viewport, {}).touch >= 15 * viewport.px_per_mm - 0.5);
  }
}

TEST_CASE("panels lie on the screen, beside each other, and leave the map room") {
  for (const Vec2 size : sizes) {
    CAPTURE(size.x);
    const State state = open_at(size);
    const Screen screen = layout_screen(test::belgium(), state);
    const Box2 glass = box_at({}, size);
    const std::vector<Box2> boxes{screen.card, screen.heading, screen.tools, screen.zoom, screen.hubs, screen.inset};
    for (const Box2& box : boxes) {
      CHECK(box.width() > 0);
      CHECK(box.height() > 0);
      CHECK(glass.contains(box.min));
      CHECK(glass.contains(box.max));
    }
    for (std::size_t i = 0; i < boxes.size(); ++i)
      for (std::size_t j = i + 1; j < boxes.size(); ++j) {
        CAPTURE(i);
        CAPTURE(j);
        CHECK_FALSE(boxes[i].overlaps(boxes[j]));
      }
    const Box2 room = map::free_box(state.viewport, screen.padding);
    CHECK(room.width() > size.x * 0.4);
    CHECK(room.height() > size.y * 0.2);
    CHECK_FALSE(room.overlaps(screen.card));
  }
}

TEST_CASE("the card slides in from outside and comes to rest in its place") {
  const World& world = test::belgium();
  State state = initial_state(world, map::make_viewport({1920, 1080}, 55));
  CHECK(layout_screen(world, state).card.empty());
  update(state, OpenHub{"ghent"}, world);
  update(state, Tick{1.0 / 60}, world);
  const double early = layout_screen(world, state).card.min.x;
  for (int i = 0; i < 60; ++i) update(state, Tick{1.0 / 60}, world);
  const Screen rest = layout_screen(world, state);
  CHECK(early > rest.card.min.x);
  CHECK(rest.card == rest.card_rest);
}

TEST_CASE("standing, all that is pressed lies in the lower half of the glass") {
  const World& world = test::belgium();
  for (const Vec2 size : standing) {
    CAPTURE(size.x);
    const State state = initial_state(world, map::make_viewport(size, world.reading.diagonal_inch));
    const Screen screen = layout_screen(world, state);
    for (const Box2& box : {screen.tools, screen.hubs, screen.zoom}) {
      REQUIRE_FALSE(box.empty());
      CHECK(box.min.y > size.y / 2);
    }
    CHECK(screen.hubs == screen.hub_tiles.box);
    CHECK(screen.tools.min.y > screen.hubs.max.y);
    CHECK(screen.zoom.max.y < screen.hubs.min.y);
  }
}

TEST_CASE("standing, the country is as wide as the glass, midway between the heading and the list") {
  const World& world = test::belgium();
  for (const Vec2 size : standing) {
    CAPTURE(size.x);
    const State state = initial_state(world, map::make_viewport(size, world.reading.diagonal_inch));
    const Screen screen = layout_screen(world, state);
    Box2 home;
    home.include(map::to_screen(state.camera, state.viewport, world.home.min));
    home.include(map::to_screen(state.camera, state.viewport, world.home.max));
    CHECK(home.width() > size.x * 0.88);
    CHECK(home.min.y > screen.heading.max.y);
    const double above_px = home.min.y - screen.heading.max.y;
    const double below_px = screen.hubs.min.y - home.max.y;
    CHECK(std::abs(above_px - below_px) < size.y * 0.03);
  }
}

TEST_CASE("standing, the list has tiles until a card stands on its rows, and again when the card is away") {
  const World& world = test::belgium();
  State state = open_at({1080, 1920});
  const Screen open = layout_screen(world, state);
  CHECK(open.hubs == open.hub_rows);
  CHECK(open.hubs.height() < open.hub_tiles.box.height());
  CHECK(open.card.max.y < open.hubs.min.y);
  update(state, CloseCard{}, world);
  const Screen closing = layout_screen(world, state);
  CHECK(closing.hubs == closing.hub_tiles.box);
  CHECK(closing.card_room == open.card_room);  // the sheet sinks from where it stood
}

TEST_CASE("standing, the zoom buttons rise with the sheet, and never lie on it") {
  const World& world = test::belgium();
  State state = initial_state(world, map::make_viewport({1080, 1920}, world.reading.diagonal_inch));
  double before_px = layout_screen(world, state).zoom.max.y;
  const double first_px = before_px;
  update(state, OpenHub{"ghent"}, world);
  for (int i = 0; i < 60; ++i) {
    CAPTURE(i);
    update(state, Tick{1.0 / 60}, world);
    const Screen screen = layout_screen(world, state);
    CHECK(screen.zoom.max.y <= before_px);
    CHECK_FALSE(screen.zoom.overlaps(screen.card));
    before_px = screen.zoom.max.y;
  }
  CHECK(before_px < first_px);
}

TEST_CASE("standing, what invites takes the place of languages and tools") {
  const World& world = test::belgium();
  State state = initial_state(world, map::make_viewport({1080, 1920}, world.reading.diagonal_inch));
  update(state, SetAttract{"on"}, world);
  const Screen screen = layout_screen(world, state);
  REQUIRE_FALSE(screen.tour.box.empty());
  CHECK(screen.tools.empty());
  CHECK(screen.tour.box.max.y == doctest::Approx(1920 - screen.metrics.margin));
}
