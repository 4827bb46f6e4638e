#include <algorithm>

#include <doctest/doctest.h>

#include "exhibit/compose.h"
#include "exhibit/inset.h"
#include "exhibit/markers.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/base/temporary_folder.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }

State at_hub(Vec2 size, int text_size, const std::string& hub) {
  State state = initial_state(world(), map::make_viewport(size, world().reading.diagonal_inch));
  update(state, SetMotion{"reduced"}, world());
  update(state, SetTextSize{std::to_string(text_size)}, world());
  if (!hub.empty()) update(state, OpenHub{hub}, world());
  update(state, Tick{1}, world());
  return state;
}

}  // namespace

TEST_CASE("far away the map speaks for itself; close up an inset says where it lies") {
  const State far = at_hub({1920, 1080}, 0, "");
  CHECK_FALSE(is_close_for_inset(world(), far));
  CHECK(compose(world(), far).insets.empty());
  const State close = at_hub({1920, 1080}, 0, "ghent");
  CHECK(is_close_for_inset(world(), close));
  CHECK(compose(world(), close).insets.size() == 1);
}

TEST_CASE("the inset is whole or away, on the glass beside all panels, and on no marker") {
  int shown = 0;
  for (const Vec2 size : usual_screens)
    for (int text_size = 0; text_size <= largest_text_size; ++text_size)
      for (const content::Hub& hub : world().content.hubs)
        for (const double factor : {0.4, 0.7, 1.0}) {
          CAPTURE(size.x);
          CAPTURE(size.y);
          CAPTURE(text_size);
          CAPTURE(hub.id);
          CAPTURE(factor);
          State state = at_hub(size, text_size, hub.id);
          state.camera.metres_per_px /= factor;
          const Screen screen = layout_screen(world(), state);
          if (screen.inset.empty()) continue;
          ++shown;
          CHECK(std::max(screen.inset.width(), screen.inset.height()) == doctest::Approx(4 * screen.metrics.title));
          CHECK(box_at({}, size).contains(screen.inset.min));
          CHECK(box_at({}, size).contains(screen.inset.max));
          for (const Box2& panel : {screen.heading, screen.tools, screen.zoom, screen.hubs, screen.card})
            CHECK_FALSE(panel.overlaps(screen.inset));
          for (const Vec2 centre : marker_centres(world(), state)) {
            const Box2 disc = disc_box(screen.metrics);
            CHECK_FALSE(box_at(centre + disc.min, disc.size()).overlaps(screen.inset));
          }
        }
  CHECK(shown > 100);
}

TEST_CASE("the frame on the inset lies around what the glass shows") {
  for (const char* hub : {"bruges", "liege"}) {
    const State state = at_hub({1920, 1080}, 0, hub);
    const map::Scene small = inset(world(), state).value();
    const Vec2 lonlat = world().content.hubs.at(find_hub(world(), hub).value()).lonlat;
    const Vec2 place =
        map::to_screen(small.camera, small.viewport, world().inset->geography->projection.to_local(lonlat).value());
    CHECK(bounds_of(small.curves.front().points).contains(place));
    CHECK(box_at({}, small.viewport.size_px).contains(place));
  }
}

TEST_CASE("an exhibition without an inset, or with one that cannot be made, goes on without it") {
  const test::TemporaryFolder folder;
  const auto broken = load_world(test::belgium_with(folder.path(), "exhibition.toml", "EPSG:3035", "EPSG:1"));
  REQUIRE(broken);
  CHECK(has_errors(broken.issues));
  CHECK_FALSE(broken->inset.has_value());
  State state = initial_state(*broken, map::make_viewport({1920, 1080}, 55));
  update(state, OpenHub{"ghent"}, *broken);
  CHECK_FALSE(is_close_for_inset(*broken, state));
  CHECK(layout_screen(*broken, state).inset.empty());
}
