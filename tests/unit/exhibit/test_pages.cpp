#include <doctest/doctest.h>

#include "exhibit/describe.h"
#include "exhibit/markers.h"
#include "exhibit/navigate.h"
#include "exhibit/objections.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }

void act(State& state, std::initializer_list<std::string_view> actions) {
  for (const std::string_view text : actions) {
    const auto action = parse_action(text);
    REQUIRE(action);
    update(state, *action, world());
  }
}

void let_pass(State& state, double seconds) {
  for (double t = 0; t < seconds; t += 1.0 / 60) update(state, Tick{1.0 / 60}, world());
}

State after(std::initializer_list<std::string_view> actions, Vec2 size_px = {1920, 1080}) {
  State state = initial_state(world(), map::make_viewport(size_px, world().reading.diagonal_inch));
  act(state, actions);
  return state;
}

std::string fact(const State& state, std::string_view what) { return describe(state, world(), what).value_or("?"); }

}  // namespace

TEST_CASE("the table remembers the hub that it was opened from, and no other") {
  CHECK(after({"hub.open ghent", "matrix.open"}).hub == "ghent");
  CHECK(after({"hub.open ghent", "card.close", "matrix.open"}).hub.empty());
  CHECK(fact(after({"matrix.open"}), "card") == "matrix");
}

TEST_CASE("the table explains one link at a time, and only those that there are") {
  CHECK(fact(after({"matrix.show ghent robotics"}), "link") == "ghent robotics");
  CHECK(fact(after({"matrix.show 3 robotics"}), "link") == "ghent robotics");
  CHECK(fact(after({"matrix.show ghent energy"}), "link") == "none");
  CHECK(fact(after({"matrix.show ghent robotics", "matrix.open"}), "link") == "none");
  CHECK(objections(ShowLink{"gent", "robotic"}, world()).size() == 2);
}

TEST_CASE("two hubs are compared in one view, with room for both beside the card") {
  for (const Vec2 size_px : {Vec2{1920, 1080}, Vec2{1080, 1920}}) {
    State state = after({"hub.compare bruges liege"}, size_px);
    let_pass(state, 10);
    const Screen screen = layout_screen(world(), state);
    const Box2 room = map::free_box(state.viewport, screen.padding);
    int chosen = 0;
    for (const Marker& marker : markers(world(), state)) {
      if (marker.level.chosen < 1) continue;
      ++chosen;
      CHECK(room.contains(marker.centre_px));
      CHECK(marker.in_sight == 1);
    }
    CHECK(chosen == 2);
    CHECK_FALSE(is_moving(state, world()));
  }
}

TEST_CASE("a hub is not compared with itself") {
  CHECK(after({"hub.compare ghent ghent"}).card == Card::none);
  CHECK(objections(CompareHubs{"ghent", "brugge"}, world()).size() == 1);
}

TEST_CASE("while the visitor chooses whom to compare, a marker is the answer") {
  State state = after({"compare.start ghent"});
  let_pass(state, 5);
  CHECK(fact(state, "compared") == "none");
  const Vec2 liege_px = markers(world(), state).at(4).centre_px;
  update(state, TapMap{liege_px}, world());
  CHECK(fact(state, "compared") == "ghent liege");
  let_pass(state, 5);
  const Vec2 ghent_px = markers(world(), state).at(2).centre_px;
  update(state, TapMap{ghent_px}, world());
  CHECK(fact(state, "card") == "hub");
  CHECK(fact(state, "hub") == "ghent");
}

TEST_CASE("what is typed is kept as far as it can be searched, letter by letter") {
  State state = after({"search.open", "search.type Li", "search.type è", "search.type /", "search.type ge"});
  CHECK(state.query == "Liège");
  act(state, {"search.erase", "search.erase", "search.erase"});
  CHECK(state.query == "Li");
  act(state, {"search.clear", "search.type \"  a  b\""});
  CHECK(state.query == "a b");
  update(state, TypeSearch{std::string(500, 'x')}, world());
  CHECK(state.query.size() < 100);
  act(state, {"search.open"});
  CHECK(state.query.empty());
}

TEST_CASE("Enter opens the best result of a search: a hub, or a theme on the map") {
  CHECK(fact(after({"search.open", "search.type ucb", "search.accept"}), "hub") == "brussels");
  const State topic = after({"search.open", "search.type energie", "search.accept"});
  CHECK(fact(topic, "topic") == "energy");
  CHECK(fact(topic, "card") == "none");
  CHECK(fact(after({"search.open", "search.type xqxq", "search.accept"}), "card") == "search");
}

TEST_CASE("opening the search keeps the country in sight") {
  State state = after({"search.open"});
  let_pass(state, 5);
  CHECK(fact(state, "home") == "yes");
}

TEST_CASE("a sheet is as low as its page, and the map takes the room that it leaves") {
  State state = after({"hub.open bruges"}, {1080, 1920});
  let_pass(state, 5);
  const Screen high = layout_screen(world(), state);
  update(state, MeasureCard{500}, world());
  CHECK(is_moving(state, world()));
  CHECK(layout_screen(world(), state).card.height() == doctest::Approx(high.card.height()));
  let_pass(state, 5);
  CHECK_FALSE(is_moving(state, world()));
  const Screen low = layout_screen(world(), state);
  CHECK(low.card.height() == doctest::Approx(500));
  CHECK(low.card.max.y == high.card.max.y);
  const Vec2 bruges_px = markers(world(), state).at(6).centre_px;
  CHECK(bruges_px.y == doctest::Approx(map::free_box(state.viewport, low.padding).centre().y).epsilon(0.01));
}

TEST_CASE("no page makes a card higher than its room, and with reduced motion it does not glide") {
  State state = after({"motion.set reduced", "hub.open bruges"}, {1080, 1920});
  let_pass(state, 1);
  const double room_px = layout_screen(world(), state).card_room.height();
  update(state, MeasureCard{90'000}, world());
  CHECK(layout_screen(world(), state).card.height() == room_px);
  update(state, MeasureCard{400}, world());
  CHECK(layout_screen(world(), state).card.height() == doctest::Approx(400));
  CHECK_FALSE(is_moving(state, world()));
}
