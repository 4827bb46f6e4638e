#include <doctest/doctest.h>

#include "exhibit/lighting.h"
#include "exhibit/navigate.h"
#include "exhibit/pace.h"
#include "exhibit/present.h"
#include "exhibit/rest.h"
#include "exhibit/run.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }

State fresh() { return initial_state(world(), map::make_viewport({1920, 1080}, world().reading.diagonal_inch)); }

// Actions as scripts write them; `wait` seconds pass at sixty frames a second.
Effects act(State& state, std::initializer_list<std::string_view> texts) {
  Effects all;
  for (const std::string_view text : texts) {
    const auto action = parse_action(text);
    REQUIRE(action);
    for (Effect& effect : update(state, *action, world())) all.push_back(std::move(effect));
  }
  return all;
}

void wait(State& state, double seconds) {
  constexpr double frame_s = 1.0 / 60;
  for (double passed_s = 0; passed_s < seconds - frame_s / 2; passed_s += frame_s)
    update(state, Tick{frame_s}, world());
}

const content::Tour& hubs() { return *content::find_tour(world().content, "hubs"); }

State at_stop(std::size_t number) {
  State state = fresh();
  act(state, {"present.tour hubs", "present.begin"});
  for (std::size_t i = 1; i < number; ++i) act(state, {"present.next"});
  return state;
}

}  // namespace

TEST_CASE("a presenter takes a display over and gives it back, each at a stroke") {
  State state = fresh();
  act(state, {"hub.open ghent", "help.toggle", "attract.set on", "present.start"});
  REQUIRE(state.presenting);
  CHECK_FALSE(state.help);
  CHECK(state.watch.mode == Mode::present);
  CHECK(state.card == Card::none);
  CHECK_FALSE(state.touring);
  CHECK(state.presenting->language == state.language);

  act(state, {"present.next", "present.blank", "present.freeze", "present.end"});
  CHECK_FALSE(state.presenting);
  CHECK(state.watch.mode == Mode::explore);
  CHECK_FALSE(state.touring);
  CHECK(goal(state) == home_view(world(), state));
  wait(state, 5);
  CHECK_FALSE(is_moving(state, world()));
}

TEST_CASE("visitors get back their language, their look and their size of type") {
  State state = fresh();
  act(state, {"lang.set nl", "theme.set day", "text.size 2", "present.start"});
  act(state, {"lang.set de", "theme.set contrast", "text.size 0", "present.next", "present.end"});
  CHECK(state.language == "nl");
  CHECK(state.theme == "day");
  CHECK(state.text_size == 2);
}

TEST_CASE("while somebody presents, nobody is asked whether they are there, and no door closes") {
  auto kiosk = load_world(test::belgium_folders());
  REQUIRE(kiosk);
  kiosk->operation = usual_operation(true);
  kiosk->operation.hours = OpeningHours{};
  for (auto& day : *kiosk->operation.hours) day = parse_hours("10:00-18:00");
  State state = initial_state(*kiosk, map::make_viewport({1920, 1080}, kiosk->reading.diagonal_inch));
  update(state, SetClock{"mon", "17:50"}, *kiosk);
  update(state, StartPresenting{}, *kiosk);
  for (int minute = 0; minute < 30; ++minute) update(state, Tick{60}, *kiosk);
  update(state, SetClock{"mon", "18:20"}, *kiosk);
  CHECK(state.watch.mode == Mode::present);
  update(state, EndPresenting{}, *kiosk);
  CHECK(state.watch.mode == Mode::closed);  // the doors have closed meanwhile
  update(state, NextInRun{}, *kiosk);       // a clicker takes over from the dark as well
  CHECK(state.watch.mode == Mode::present);
  update(state, SetClock{"tue", "11:00"}, *kiosk);
  update(state, EndPresenting{}, *kiosk);
  CHECK(state.watch.mode == Mode::attract);
}

TEST_CASE("the audience sees no menus while somebody presents") {
  State state = fresh();
  const Screen before = layout_screen(world(), state);
  act(state, {"present.start", "hub.open ghent"});
  wait(state, 2);
  const Screen screen = layout_screen(world(), state);
  CHECK(screen.hubs.empty());
  CHECK(screen.tools.height() == 0);
  CHECK(screen.zoom.height() == 0);
  CHECK(screen.card_room.height() > before.card_room.height());
}

TEST_CASE("the first step begins the tour, which then waits for the next") {
  State state = fresh();
  act(state, {"present.next"});
  REQUIRE(state.touring);
  CHECK(state.touring->stop == 0);
  CHECK_FALSE(state.touring->playing);
  for (int i = 0; i < 120; ++i) update(state, Tick{1}, world());
  CHECK(state.touring->stop == 0);
  act(state, {"present.next", "present.next", "present.previous"});
  CHECK(state.touring->stop == 1);
  act(state, {"present.previous", "present.previous", "present.previous"});
  CHECK(state.touring->stop == 0);
}

TEST_CASE("after the last stop the whole is shown; further steps change nothing, and back leads into the tour") {
  State state = at_stop(hubs().stops.size());
  CHECK(state.touring->stop + 1 == hubs().stops.size());
  CHECK_FALSE(next_stop(state, world()));
  act(state, {"present.next"});
  CHECK(state.presenting->finished);
  CHECK_FALSE(state.touring);
  CHECK(goal(state) == home_view(world(), state));
  const State end = state;
  act(state, {"present.next", "present.next"});
  CHECK(state == end);
  act(state, {"present.previous"});
  REQUIRE(state.touring);
  CHECK(state.touring->stop + 1 == hubs().stops.size());
  CHECK_FALSE(state.presenting->finished);
}

TEST_CASE("a whole run is worth remembering; one that left out a stop is not") {
  State state = at_stop(1);
  for (std::size_t i = 0; i < hubs().stops.size(); ++i) {
    wait(state, 2);
    const Effects effects = act(state, {"present.next"});
    const bool last = i + 1 == hubs().stops.size();
    REQUIRE(effects.size() == (last ? 1 : 0));
    if (!last) continue;
    const auto& run = std::get<RunEnded>(effects.front());
    CHECK(run.tour == "hubs");
    REQUIRE(run.at_stop_s.size() == hubs().stops.size());
    for (const double seconds : run.at_stop_s) CHECK(seconds == doctest::Approx(2));
  }

  State hurried = at_stop(1);
  wait(hurried, 1);
  act(hurried, {"present.jump " + hubs().stops.back().id});
  wait(hurried, 1);
  CHECK(act(hurried, {"present.next"}).empty());
  CHECK(hurried.presenting->finished);
}

TEST_CASE("a presenter wanders at any stop, and the next step goes on") {
  State state = at_stop(2);
  act(state, {"region.open wallonia"});
  CHECK(state.place.region == "wallonia");
  CHECK(state.touring->wandered);
  act(state, {"present.next"});
  CHECK_FALSE(state.touring->wandered);
  CHECK(state.touring->stop == 2);
  CHECK(state.place.region.empty());
}

TEST_CASE("another tour is chosen without a jolt, and begins with the next step") {
  State state = at_stop(3);
  wait(state, 4);
  const map::Camera before = state.camera;
  act(state, {"present.tour regions"});
  CHECK_FALSE(state.touring);
  CHECK(goal(state) == before);
  CHECK(state.presenting->clock.elapsed_s == 0);
  act(state, {"present.tour nowhere", "present.next"});
  CHECK(state.touring->tour == "regions");
}

TEST_CASE("blank fades to the dark and back") {
  State state = at_stop(1);
  wait(state, 5);
  act(state, {"present.blank"});
  CHECK(is_moving(state, world()));
  wait(state, 1);
  CHECK_FALSE(is_moving(state, world()));
  CHECK(lighting_of(world(), state).darkness == 1);
  act(state, {"present.blank"});
  wait(state, 1);
  CHECK(lighting_of(world(), state).darkness == 0);
}

TEST_CASE("while the picture is still the next one is prepared unseen, and then flown to or cut to") {
  State state = at_stop(2);
  wait(state, 5);
  const State before = state;
  act(state, {"present.freeze", "hub.open liege", "lang.set nl", "theme.set day"});
  wait(state, 5);
  CHECK(state.hub == "liege");
  const State seen = seen_by_audience(state);
  CHECK(seen.hub == before.hub);
  CHECK(seen.camera == before.camera);
  CHECK(seen.language == before.language);
  CHECK(seen.theme == before.theme);

  const map::Camera prepared = state.camera;
  State flown = state;
  act(flown, {"present.freeze"});
  CHECK(flown.camera == before.camera);
  CHECK(flown.flying);
  CHECK(goal(flown).centre.x == doctest::Approx(prepared.centre.x));
  CHECK(seen_by_audience(flown).hub == "liege");

  act(state, {"present.cut"});
  CHECK(seen_by_audience(state).camera == prepared);
  CHECK_FALSE(is_frozen(state));
}

TEST_CASE("a still picture follows its window") {
  State state = at_stop(2);
  wait(state, 5);
  act(state, {"present.freeze", "view.resize 1280 720"});
  CHECK(seen_by_audience(state).viewport.size_px == Vec2{1280, 720});
  CHECK(seen_by_audience(state).viewport == state.viewport);
}

TEST_CASE("the spotlight stays on the glass, comes and goes softly, and is nothing without a presenter") {
  State state = fresh();
  act(state, {"present.spotlight 0.5 0.5"});
  CHECK(lighting_of(world(), state).dimness == 0);
  act(state, {"present.start", "present.spotlight 0.25 7"});
  wait(state, 1);
  const Lighting light = lighting_of(world(), state);
  CHECK(light.spot_px == Vec2{480, 1080});
  CHECK(light.dimness > 0.3);
  const Box2 box = spot_box(light, state.viewport.size_px);
  CHECK(box.max.y == 1080);
  CHECK(box.contains(light.spot_px));
  act(state, {"present.spotlight_off"});
  CHECK(is_moving(state, world()));
  wait(state, 1);
  CHECK(lighting_of(world(), state).dimness == 0);
}

TEST_CASE("visitors' hands count when the presenter lets them, and when they see what they touch") {
  State state = fresh();
  CHECK(admits_hands(state));
  act(state, {"present.start"});
  CHECK_FALSE(admits_hands(state));
  act(state, {"present.touches on"});
  CHECK(admits_hands(state));
  State dark = state;
  act(dark, {"present.blank"});
  CHECK_FALSE(admits_hands(dark));
  act(state, {"present.freeze"});
  CHECK_FALSE(admits_hands(state));
}

TEST_CASE("the presenter's clock alone changes nothing that the audience sees") {
  State state = at_stop(2);
  wait(state, 5);
  CHECK_FALSE(is_moving(state, world()));
  State later = state;
  wait(later, 3);
  CHECK(later != state);
  CHECK(looks_alike(later, state));
  CHECK(told_at_desk(later) != told_at_desk(state));
  State sooner = state;
  sooner.presenting->clock.elapsed_s = 7.25;
  later.presenting->clock.elapsed_s = 7.75;
  CHECK(told_at_desk(later) == told_at_desk(sooner));
}

TEST_CASE("pace: on time until a stop has had its time, ahead when one was short, behind when one was long") {
  State state = at_stop(1);
  const std::size_t count = hubs().stops.size();
  const Pacing plan(count, 10);
  const double all_s = 10 * static_cast<double>(count);
  wait(state, 4);
  CHECK(pace_of(state, plan).behind_s == doctest::Approx(0).epsilon(0.01));
  CHECK(pace_of(state, plan).remaining_s == doctest::Approx(all_s - 4));
  act(state, {"present.next"});
  CHECK(pace_of(state, plan).behind_s == doctest::Approx(-6));
  wait(state, 20);
  CHECK(pace_of(state, plan).behind_s == doctest::Approx(4));
  CHECK(pace_of(state, plan).elapsed_s == doctest::Approx(24));
  CHECK(pace_of(state, plan).remaining_s == doctest::Approx(all_s - 20));
  act(state, {"present.reset"});
  CHECK(pace_of(state, plan).elapsed_s == 0);
}

TEST_CASE("the plan is how it went last time, or else how long the tour flies and stays") {
  const Pacing last_time(hubs().stops.size(), 33);
  CHECK(plan_of(world(), hubs(), last_time) == last_time);
  const Pacing plan = plan_of(world(), hubs(), Pacing(2, 33));  // of another tour
  REQUIRE(plan.size() == hubs().stops.size());
  for (std::size_t i = 0; i < plan.size(); ++i) CHECK(plan[i] >= hubs().stops[i].dwell_s);
  CHECK(plan.at(1) > hubs().stops.at(1).dwell_s);  // the display has to fly there
}

TEST_CASE("the picture of the next step is what the next step comes to") {
  State state = at_stop(2);
  const auto next = after_next_step(state, world());
  REQUIRE(next);
  act(state, {"present.next"});
  CHECK(gist(*next) == gist(state));
  wait(state, 8);
  CHECK(next->camera.centre.x == doctest::Approx(state.camera.centre.x));
  CHECK(next->labels.size() == state.labels.size());
}
