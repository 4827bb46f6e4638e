#include <doctest/doctest.h>

#include "exhibit/describe.h"
#include "exhibit/navigate.h"
#include "exhibit/objections.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

content::Stop stop(std::string id, content::Shows shows, std::string item = "") {
  content::Stop stop;
  stop.id = std::move(id);
  stop.shows = shows;
  stop.item = std::move(item);
  stop.card = shows == content::Shows::hub || shows == content::Shows::overview || shows == content::Shows::matrix ||
              shows == content::Shows::pair;
  stop.dwell_s = 10;
  return stop;
}

// Every kind of stop in one tour, and one that goes round.
content::Tour grand_tour() {
  using content::Shows;
  content::Tour tour;
  tour.id = "grand";
  tour.stops = {stop("start", Shows::home),
                stop("gent", Shows::hub, "ghent"),
                stop("themes", Shows::matrix),
                stop("two", Shows::pair, "bruges"),
                stop("ai", Shows::topic, "ai"),
                stop("south", Shows::region, "wallonia"),
                stop("namur", Shows::province, "namur"),
                stop("coast", Shows::box),
                stop("all", Shows::overview)};
  tour.stops[3].other = "liege";
  tour.stops[7].box_lonlat = {{2.5, 50.9}, {3.5, 51.4}};
  tour.stops[4].language = "nl";
  tour.stops[5].on_touch = content::OnTouch::block;
  tour.stops[6].on_touch = content::OnTouch::exit;
  return tour;
}

content::Tour round_tour() {
  content::Tour tour;
  tour.id = "round";
  tour.kind = content::TourKind::attract;
  tour.stops = {stop("one", content::Shows::home), stop("two", content::Shows::hub, "liege")};
  return tour;
}

const World& world() {
  static const World world = [] {
    Issues issues;
    World loaded = *take(load_world(test::belgium_folders()), issues);
    loaded.content.tours = {grand_tour(), round_tour()};
    return loaded;
  }();
  return world;
}

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

void arrive(State& state) {
  for (int i = 0; state.flying && i < 1000; ++i) update(state, Tick{1.0 / 60}, world());
  REQUIRE_FALSE(state.flying);
}

void come_to_rest(State& state) {
  for (int i = 0; is_moving(state, world()) && i < 1000; ++i) update(state, Tick{0.1}, world());
  REQUIRE_FALSE(is_moving(state, world()));
}

}  // namespace

TEST_CASE("a tour shows its stops in their order, each as it says") {
  State state = after({"tour.start grand"});
  CHECK(fact(state, "tour") == "grand");
  CHECK(fact(state, "stop") == "start");
  CHECK(fact(state, "playing") == "yes");
  act(state, {"tour.next"});
  CHECK(fact(state, "hub") == "ghent");
  act(state, {"tour.next"});
  CHECK(fact(state, "card") == "matrix");
  act(state, {"tour.next"});
  CHECK(fact(state, "compared") == "bruges liege");
  act(state, {"tour.next"});
  CHECK(fact(state, "topic") == "ai");
  CHECK(fact(state, "card") == "none");
  act(state, {"tour.next"});
  CHECK(fact(state, "region") == "wallonia");
  act(state, {"tour.next"});
  CHECK(fact(state, "province") == "namur");
  act(state, {"tour.next"});
  CHECK(fact(state, "stop") == "coast");
  CHECK(fact(state, "province") == "none");
  act(state, {"tour.next"});
  CHECK(fact(state, "card") == "overview");
  act(state, {"tour.next"});
  CHECK(fact(state, "stop") == "all");
  act(state, {"tour.previous", "tour.previous"});
  CHECK(fact(state, "stop") == "namur");
}

TEST_CASE("a stop looks the same whichever way one came to it") {
  for (const Vec2 size_px : {Vec2{1920, 1080}, Vec2{1080, 1920}})
    for (const content::Stop& stop : grand_tour().stops) {
      CAPTURE(stop.id);
      const std::string jump = "tour.jump " + stop.id;
      State straight = after({"tour.start grand", "tour.pause", jump}, size_px);
      State stepped = after({"tour.start grand", "tour.pause"}, size_px);
      while (fact(stepped, "stop") != stop.id) {
        let_pass(stepped, 0.4);
        act(stepped, {"tour.next"});
      }
      State back = after({"tour.start grand", "tour.pause", "tour.jump all"}, size_px);
      let_pass(back, 1);
      act(back, {jump});
      State astray = after({"tour.start grand", "tour.pause", "tour.jump ai", "map.zoom 3 400 300", "focus.next",
                            "province.select hainaut", "search.open", "search.type x", jump},
                           size_px);
      come_to_rest(straight);
      for (State* other : {&stepped, &back, &astray}) {
        come_to_rest(*other);
        CHECK(*other == straight);
      }
    }
}

TEST_CASE("time at a stop counts from the map's arrival, at the tour's speed, and only while it plays") {
  State state = after({"tour.start grand", "tour.next"});
  REQUIRE(state.flying);
  update(state, Tick{0.1}, world());
  CHECK(state.touring->at_stop_s == 0);
  arrive(state);
  let_pass(state, 4);
  CHECK(state.touring->at_stop_s == doctest::Approx(4).epsilon(0.02));
  act(state, {"tour.speed 2"});
  let_pass(state, 2);
  CHECK(state.touring->at_stop_s == doctest::Approx(8).epsilon(0.02));
  act(state, {"tour.pause"});
  let_pass(state, 30);
  CHECK(fact(state, "stop") == "gent");
  act(state, {"tour.toggle", "help.toggle"});
  let_pass(state, 30);
  CHECK(fact(state, "stop") == "gent");
  act(state, {"help.toggle"});
  let_pass(state, 1.5);
  CHECK(fact(state, "stop") == "themes");
}

TEST_CASE("a tour has three speeds at most, and half of one at least") {
  CHECK(fact(after({"tour.start grand", "tour.speed 9"}), "speed") == "3");
  CHECK(fact(after({"tour.start grand", "tour.speed 0.1"}), "speed") == "0.5");
  CHECK(objections(SetTourSpeed{9}, world()).size() == 1);
  CHECK(objections(SetTourSpeed{2}, world()).empty());
  CHECK(objections(StartTour{"gradn"}, world()).size() == 1);
}

TEST_CASE("a tour ends at its last stop, and plays again from the first; an invitation goes round") {
  State state = after({"tour.start grand", "tour.jump all"});
  let_pass(state, 20);
  CHECK(fact(state, "stop") == "all");
  CHECK(fact(state, "playing") == "no");
  CHECK(fact(state, "progress") == "100");
  CHECK_FALSE(is_moving(state, world()));
  act(state, {"tour.play"});
  CHECK(fact(state, "stop") == "start");
  CHECK(fact(state, "progress") == "0");
  State round = after({"tour.start round", "tour.jump 2"});
  let_pass(round, 16);
  CHECK(fact(round, "stop") == "one");
  CHECK(fact(round, "playing") == "yes");
}

TEST_CASE("a hand may wander off; the stop waits, and continue flies back to it") {
  State state = after({"tour.start grand", "tour.jump gent"});
  arrive(state);
  let_pass(state, 3);
  const map::Camera stood = state.camera;
  const double at_stop_s = state.touring->at_stop_s;
  act(state, {"map.press 700 500", "map.pan 200 0", "map.release"});
  CHECK(fact(state, "wandering") == "yes");
  act(state, {"hub.open bruges"});
  let_pass(state, 30);
  CHECK(fact(state, "hub") == "bruges");
  CHECK(state.touring->at_stop_s == at_stop_s);
  act(state, {"tour.continue"});
  CHECK(fact(state, "wandering") == "no");
  CHECK(fact(state, "playing") == "yes");
  CHECK(fact(state, "hub") == "ghent");
  arrive(state);
  CHECK(state.camera == stood);
  CHECK(state.touring->at_stop_s == doctest::Approx(at_stop_s).epsilon(0.02));
}

TEST_CASE("a stop may refuse a hand, or give way to it") {
  State block = after({"tour.start grand", "tour.jump south"});
  arrive(block);
  const map::Camera stood = block.camera;
  act(block, {"map.pan 300 0", "hub.open ghent", "back"});
  CHECK(block.camera == stood);
  CHECK(fact(block, "card") == "none");
  CHECK(fact(block, "tour") == "none");
  State exit = after({"tour.start grand", "tour.jump namur"});
  act(exit, {"card.press"});
  CHECK(fact(exit, "tour") == "none");
  CHECK(fact(exit, "province") == "namur");
}

TEST_CASE("language, look, size and help do not end or stop a tour") {
  State state = after({"tour.start grand", "tour.jump gent", "lang.set de", "theme.set day", "text.larger",
                       "help.toggle", "map.hover 500 500", "view.resize 1280 720"});
  CHECK(fact(state, "tour") == "grand");
  CHECK(fact(state, "wandering") == "no");
  act(state, {"back"});
  CHECK(fact(state, "tour") == "grand");
  act(state, {"back"});
  CHECK(fact(state, "tour") == "none");
  CHECK(fact(state, "hub") == "ghent");
}

TEST_CASE("a stop may speak its own language, and gives the visitor's back") {
  State state = after({"lang.set de", "tour.start grand", "tour.jump ai"});
  CHECK(fact(state, "language") == "nl");
  CHECK(fact(after({"lang.set de", "tour.start grand", "tour.jump ai", "tour.next"}), "language") == "de");
  act(state, {"tour.end"});
  CHECK(fact(state, "language") == "de");
}

TEST_CASE("a resized screen goes on showing the stop") {
  for (const content::Stop& stop : grand_tour().stops) {
    CAPTURE(stop.id);
    State state = after({"tour.start grand", "tour.pause", "tour.jump " + stop.id});
    arrive(state);
    update(state, ResizeView{1280, 720}, world());
    CHECK(goal(state) == stop_view(world(), state));
  }
}

TEST_CASE("reduced motion cuts from stop to stop") {
  State state = after({"motion.set reduced", "tour.start grand", "tour.next"});
  CHECK_FALSE(state.flying);
  CHECK(state.camera == stop_view(world(), state));
}

TEST_CASE("without a tour its actions do nothing") {
  const State state = after({});
  CHECK(after({"tour.play", "tour.pause", "tour.toggle", "tour.next", "tour.previous", "tour.jump 3", "tour.speed 2",
               "tour.continue", "tour.end", "tour.start nowhere", "card.press"}) == state);
}
