#include <doctest/doctest.h>

#include "exhibit/describe.h"
#include "exhibit/markers.h"
#include "exhibit/navigate.h"
#include "exhibit/regions.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }

State start(Vec2 size = {1920, 1080}) {
  return initial_state(world(), map::make_viewport(size, world().reading.diagonal_inch));
}

void pass(State& state, double seconds) {
  for (double t = 0; t < seconds; t += 1.0 / 60) update(state, Tick{1.0 / 60}, world());
}

Vec2 on_screen(const State& state, std::size_t hub) {
  return map::to_screen(state.camera, state.viewport, world().hubs[hub]);
}

// From the middle of what panels leave free. As far as a hub moves aside for its neighbours.
double off_middle_px(const State& state, std::size_t hub) {
  return length(on_screen(state, hub) - map::free_box(state.viewport, layout_screen(world(), state).padding).centre());
}
double most_aside_px(const State& state) { return 1.5 * metrics_of(world(), state).marker + 2; }

// At home, with the country's card or without.
State at_rest(Vec2 size, int text_size, bool with_card) {
  State state = start(size);
  update(state, SetMotion{"reduced"}, world());
  update(state, SetTextSize{std::to_string(text_size)}, world());
  if (with_card) update(state, OpenOverview{}, world());
  return state;
}

}  // namespace

TEST_CASE("the opening view shows the whole country, and nothing moves") {
  for (const Vec2 size : {Vec2{1280, 720}, Vec2{1920, 1080}, Vec2{3840, 2160}, Vec2{1080, 1920}, Vec2{2560, 1080}}) {
    const State state = start(size);
    const Box2 room = map::free_box(state.viewport, layout_screen(world(), state).padding);
    for (std::size_t hub = 0; hub < world().hubs.size(); ++hub) CHECK(room.contains(on_screen(state, hub)));
    CHECK_FALSE(is_moving(state, world()));
  }
}

TEST_CASE("home is in sight, and no panel over any of its land, with the country's card and without") {
  const auto check = [](Vec2 size, int text_size, bool with_card) {
    CAPTURE(size.x);
    CAPTURE(size.y);
    CAPTURE(text_size);
    CAPTURE(with_card);
    const State state = at_rest(size, text_size, with_card);
    const Screen screen = layout_screen(world(), state);
    const auto at = [&](Vec2 local) { return map::to_screen(state.camera, state.viewport, local); };
    for (const Vec2 corner : {world().home.min, world().home.max}) CHECK(box_at({}, size).contains(at(corner)));
    for (const content::Region& region : world().content.regions)
      for (const Vec2 point : outline_points(world(), {"", region.id}, 1000))
        for (const Box2& panel : {screen.heading, screen.tools, screen.zoom, screen.hubs, screen.card})
          CHECK_FALSE(panel.contains(at(point)));
  };
  for (const Vec2 size : usual_screens) {
    check(size, 0, false);
    check(size, 0, true);
    check(size, largest_text_size, false);
  }
}

TEST_CASE("where large type leaves too little glass for all of home, all hubs are in sight") {
  for (const Vec2 size : usual_screens)
    for (int text_size = 0; text_size <= largest_text_size; ++text_size) {
      if (size == Vec2{720, 1280} && text_size == largest_text_size) continue;  // too little for seven markers, too
      CAPTURE(size.x);
      CAPTURE(size.y);
      CAPTURE(text_size);
      for (const Marker& marker : markers(world(), at_rest(size, text_size, true))) CHECK(marker.whole);
    }
}

TEST_CASE("the opening view comes closer where panels lie over nothing but corners without land") {
  State state = start({1280, 720});
  const auto framed = [&] { return map::frame(world().home, state.viewport, layout_screen(world(), state).padding); };
  CHECK(state.camera.metres_per_px < framed().metres_per_px * 0.95);
  state = start({1920, 1080});
  CHECK(state.camera.metres_per_px == doctest::Approx(framed().metres_per_px).epsilon(0.05));
}

TEST_CASE("an opened hub comes to rest in the middle of what its card leaves free") {
  for (const Vec2 size : {Vec2{1920, 1080}, Vec2{1080, 1920}})
    for (std::size_t hub = 0; hub < world().hubs.size(); ++hub) {
      State state = start(size);
      update(state, OpenHub{world().content.hubs[hub].id}, world());
      pass(state, 6);
      CHECK_FALSE(is_moving(state, world()));
      CAPTURE(world().content.hubs[hub].id);
      CHECK(off_middle_px(state, hub) < most_aside_px(state));
    }
}

TEST_CASE("in an opened hub's view no neighbour is cut off by the edge, at the largest type, too") {
  for (const int text_size : {0, largest_text_size}) {
    State state = start({1280, 720});
    update(state, SetMotion{"reduced"}, world());
    update(state, SetTextSize{std::to_string(text_size)}, world());
    update(state, OpenHub{"louvain-la-neuve"}, world());
    pass(state, 1);
    CAPTURE(text_size);
    for (const Marker& marker : markers(world(), state))
      if (world().content.hubs[marker.hub].id == "brussels") CHECK(marker.whole);
  }
}

TEST_CASE("a hub that can be studied where it is does not make the map slew") {
  State state = start();
  update(state, OpenHub{"brussels"}, world());
  pass(state, 6);
  const map::Camera before = state.camera;
  update(state, OpenHub{"louvain-la-neuve"}, world());
  pass(state, 1);
  CHECK(state.camera == before);
  CHECK(state.hub == "louvain-la-neuve");
}

TEST_CASE("a flight that is interrupted goes on from where it was, without a jump") {
  State state = start();
  update(state, OpenHub{"bruges"}, world());
  pass(state, 0.7);
  const map::Camera midway = state.camera;
  update(state, OpenHub{"liege"}, world());
  CHECK(state.camera == midway);
  update(state, Tick{1.0 / 60}, world());
  CHECK(length(state.camera.centre - midway.centre) < 3 * midway.metres_per_px);
}

TEST_CASE("a hand on the map stops the flight where it is") {
  State state = start();
  update(state, OpenHub{"liege"}, world());
  pass(state, 0.6);
  const map::Camera midway = state.camera;
  update(state, PressMap{{300, 300}}, world());
  pass(state, 0.5);
  CHECK(state.camera == midway);
}

TEST_CASE("a flight takes the map out of the hand that held it") {
  State state = start();
  update(state, PanMap{{-40, 0}}, world());
  REQUIRE(state.dragging);
  update(state, OpenHub{"ghent"}, world());
  CHECK_FALSE(state.dragging);
}

TEST_CASE("with reduced motion the map cuts to its goal") {
  State state = start();
  update(state, SetMotion{"reduced"}, world());
  update(state, OpenHub{"liege"}, world());
  update(state, Tick{1.0 / 60}, world());
  CHECK_FALSE(is_moving(state, world()));
  CHECK(state.card_slide == 1);
}

TEST_CASE("a fling glides on and comes to rest; beyond the edge of home the map swings back") {
  State state = start();
  update(state, ZoomMap{1.5, {900, 500}}, world());
  update(state, PanMap{{-40, 0}}, world());
  update(state, FlingMap{{-9000, 0}}, world());
  pass(state, 0.1);
  const double flung = state.camera.centre.x;
  pass(state, 8);
  CHECK_FALSE(is_moving(state, world()));
  CHECK(flung > world().home.centre().x);
  const map::Limits allowed = limits(world(), state);
  CHECK(state.camera.centre.x <= allowed.home.max.x + 1);
}

TEST_CASE("nobody sees past the data or comes closer than it is good for, whatever the hand does") {
  State state = start({2560, 1080});
  for (int i = 0; i < 200; ++i) {
    update(state, ZoomMap{i % 3 == 0 ? 4.0 : 0.3, {100.0 * (i % 25), 50.0 * (i % 21)}}, world());
    update(state, PanMap{{(i % 7 - 3) * 900.0, (i % 5 - 2) * 700.0}}, world());
    const Box2 seen = map::visible_box(state.camera, state.viewport);
    CHECK(world().data.grown(1).contains(seen.min));
    CHECK(world().data.grown(1).contains(seen.max));
    CHECK(map::scale_denominator(state.camera, state.viewport) >= world().closest_scale * 0.999);
  }
}

TEST_CASE("whoever chooses another city during a flight gets there, not to the first one") {
  State state = start();
  update(state, OpenHub{"ghent"}, world());
  pass(state, 4);
  update(state, OpenHub{"liege"}, world());
  pass(state, 0.15);
  update(state, OpenHub{"ghent"}, world());
  pass(state, 5);
  CHECK(off_middle_px(state, 2) < most_aside_px(state));
}

TEST_CASE("a new size keeps the subject: the open city in the free part, whatever the shape of the window") {
  for (const double flown_s : {5.0, 0.3}) {
    State state = start({1280, 720});
    update(state, OpenHub{"ghent"}, world());
    pass(state, flown_s);
    update(state, ResizeView{720, 1280}, world());
    CHECK(off_middle_px(state, 2) < most_aside_px(state));
  }
}

TEST_CASE("a map that a hand has moved keeps its middle, as large on the glass, in a new size") {
  State state = start({1280, 720});
  update(state, ZoomMap{2, {500, 300}}, world());
  const Vec2 before_px = map::free_box(state.viewport, layout_screen(world(), state).padding).centre();
  const Vec2 subject = map::to_local(state.camera, state.viewport, before_px);
  const double scale = map::scale_denominator(state.camera, state.viewport);
  update(state, ResizeView{1920, 1080}, world());
  const Vec2 after_px = map::free_box(state.viewport, layout_screen(world(), state).padding).centre();
  CHECK(length(map::to_local(state.camera, state.viewport, after_px) - subject) < 1);
  CHECK(map::scale_denominator(state.camera, state.viewport) == doctest::Approx(scale));
}

TEST_CASE("no script can throw the eye off the map for good") {
  State state = start();
  for (const Action& mad : std::vector<Action>{
           StepZoom{-5000}, StepZoom{5000}, PanMap{{1e308, 0}}, FlingMap{{-1e308, 1e308}}, ZoomMap{1e-300, {0, 0}},
           ZoomMap{1e300, {1e300, 0}}, Tick{-1e9}, Tick{1e300}, ResizeView{1e300, 1}}) {
    update(state, mad, world());
    pass(state, 0.1);
    CHECK(is_finite(state.camera.centre));
    CHECK(state.camera.metres_per_px > 0);
  }
  update(state, GoHome{}, world());
  pass(state, 6);
  CHECK(describe(state, world(), "home") == "yes");
}

TEST_CASE("above a sheet the country keeps the middle of what is free, however far the map's data reach") {
  for (const Vec2 size : {Vec2{720, 1280}, Vec2{1080, 1920}}) {
    CAPTURE(size.x);
    const State state = at_rest(size, 0, true);
    const Vec2 middle = map::free_box(state.viewport, layout_screen(world(), state).padding).centre();
    CHECK(length(map::to_screen(state.camera, state.viewport, world().home.centre()) - middle) < size.x * 0.05);
  }
}

TEST_CASE("from topic to topic the map stands still") {
  for (const Vec2 size : usual_screens)
    for (const int text_size : {0, largest_text_size}) {
      CAPTURE(size.x);
      CAPTURE(size.y);
      CAPTURE(text_size);
      State state = start(size);
      update(state, SetMotion{"reduced"}, world());
      update(state, SetTextSize{std::to_string(text_size)}, world());
      update(state, SelectTopic{"ai"}, world());
      const map::Camera first = state.camera;
      for (const content::Topic& topic : world().content.topics) {
        update(state, SelectTopic{topic.id}, world());
        CHECK(length(state.camera.centre - first.centre) < 0.1 * size.x * first.metres_per_px);
        CHECK(state.camera.metres_per_px == doctest::Approx(first.metres_per_px).epsilon(0.2));
      }
    }
}

TEST_CASE("with a topic the land's northern end keeps clear of the heading; a standing display shows the whole land") {
  const Path outline = outline_points(world(), {"", "flanders"}, 1000);
  const auto shown = [&](Vec2 size, int text_size) {
    State state = start(size);
    update(state, SetMotion{"reduced"}, world());
    update(state, SetTextSize{std::to_string(text_size)}, world());
    update(state, SelectTopic{"ai"}, world());
    Box2 seen;
    for (const Vec2 point : outline) seen.include(map::to_screen(state.camera, state.viewport, point));
    CHECK(seen.min.y > layout_screen(world(), state).heading.max.y);
    return seen;
  };
  for (int text_size = 0; text_size <= largest_text_size; ++text_size) {
    CAPTURE(text_size);
    for (const Vec2 size : usual_screens) {
      CAPTURE(size.x);
      CAPTURE(size.y);
      const Box2 seen = shown(size, text_size);
      if (size.y < size.x) continue;
      CHECK(seen.min.x > 0);
      CHECK(seen.max.x < size.x);
    }
  }
}

TEST_CASE("a view of hubs shows their markers whole, beside all panels, at every size of screen and type") {
  for (const Vec2 size : usual_screens)
    for (const int text_size : {0, largest_text_size}) {
      const auto shown = [&](const Action& action) {
        State state = start(size);
        update(state, SetMotion{"reduced"}, world());
        update(state, SetTextSize{std::to_string(text_size)}, world());
        update(state, action, world());
        for (int i = 0; i < 3; ++i) update(state, Tick{1}, world());
        return markers(world(), state);
      };
      CAPTURE(size.x);
      CAPTURE(size.y);
      CAPTURE(text_size);
      for (const content::Topic& topic : world().content.topics) {
        CAPTURE(topic.id);
        for (const Marker& marker : shown(SelectTopic{topic.id})) CHECK(marker.whole);
      }
      for (const Marker& marker : shown(CompareHubs{"ghent", "liege"}))
        if (world().content.hubs[marker.hub].id == "ghent" || world().content.hubs[marker.hub].id == "liege")
          CHECK(marker.whole);
      for (std::size_t hub = 0; hub < world().hubs.size(); ++hub)
        CHECK(shown(OpenHub{world().content.hubs[hub].id})[hub].whole);
    }
}
