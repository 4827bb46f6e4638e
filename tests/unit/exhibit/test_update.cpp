#include <string>
#include <vector>

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
State start() { return initial_state(world(), map::make_viewport({1920, 1080}, world().reading.diagonal_inch)); }

State after(std::initializer_list<Action> actions) {
  State state = start();
  for (const Action& action : actions) update(state, action, world());
  return state;
}

Vec2 marker_px(const State& state, std::size_t hub) { return markers(world(), state).at(hub).centre_px; }

}  // namespace

TEST_CASE("a hub is opened by its id or by its number") {
  CHECK(after({OpenHub{"ghent"}}).hub == "ghent");
  CHECK(after({OpenHub{"3"}}).hub == "ghent");
  CHECK(after({OpenHub{"ghent"}}).card == Card::hub);
}

TEST_CASE("an unknown hub changes nothing, and is objected to with the nearest name") {
  CHECK(after({OpenHub{"gent"}}) == start());
  CHECK(after({OpenHub{"8"}}) == start());
  const Issues issues = objections(OpenHub{"gent"}, world());
  REQUIRE(issues.size() == 1);
  CHECK(issues[0].remedy.find("ghent") != std::string::npos);
  CHECK(objections(OpenHub{"7"}, world()).empty());
}

TEST_CASE("next and previous go round") {
  CHECK(after({NextHub{}}).hub == "brussels");
  CHECK(after({PreviousHub{}}).hub == "bruges");
  CHECK(after({OpenHub{"bruges"}, NextHub{}}).hub == "brussels");
  CHECK(after({OpenHub{"brussels"}, PreviousHub{}}).hub == "bruges");
}

TEST_CASE("a tap on a marker opens its hub, a tap elsewhere opens nothing") {
  State state = start();
  const Vec2 ghent = marker_px(state, 2);
  update(state, PressMap{ghent}, world());
  CHECK(state.pressed == "ghent");
  update(state, TapMap{ghent}, world());
  CHECK(state.hub == "ghent");
  CHECK(state.pressed.empty());
  CHECK(state.visited.contains("ghent"));

  State other = start();
  update(other, TapMap{{40, 700}}, world());
  CHECK(other.card == Card::none);
}

TEST_CASE("hover follows the pointer, and a press that slides off opens nothing") {
  State state = start();
  update(state, HoverMap{marker_px(state, 4)}, world());
  CHECK(state.hovered == "liege");
  update(state, HoverMap{{40, 700}}, world());
  CHECK(state.hovered.empty());
  update(state, PressMap{marker_px(state, 4)}, world());
  update(state, ReleaseMap{}, world());
  CHECK(state.card == Card::none);
  CHECK(state.pressed.empty());
}

TEST_CASE("back closes what was opened last") {
  State state = after({SelectTopic{"ai"}, OpenHub{"ghent"}, ToggleHelp{}});
  update(state, GoBack{}, world());
  CHECK_FALSE(state.help);
  CHECK(state.card == Card::hub);
  update(state, GoBack{}, world());
  CHECK(state.card == Card::none);
  CHECK(state.topic == "ai");
  update(state, GoBack{}, world());
  CHECK(state.topic.empty());
}

TEST_CASE("a topic marks the hubs that share it and dims the rest") {
  const State state = after({SelectTopic{"ai"}, Tick{0.2}});
  for (const Marker& marker : markers(world(), state)) {
    const bool shares = content::has_topic(world().content.hubs[marker.hub], "ai");
    CHECK(marker.level.mate == (shares ? 1 : 0));
    CHECK(marker.level.dimmed == (shares ? 0 : 1));
  }
  CHECK(after({SelectTopic{"astrology"}}).topic.empty());
}

TEST_CASE("a link that the table explains shows its city on the map") {
  const auto marked = [](const State& state) {
    std::vector<std::string> hubs;
    for (const Marker& marker : markers(world(), state))
      if (marker.level.mate == 1) hubs.push_back(world().content.hubs[marker.hub].id);
    return hubs;
  };
  CHECK(marked(after({OpenMatrix{}, Tick{0.2}})).empty());
  CHECK(marked(after({ShowLink{"brussels", "digital"}, Tick{0.2}})) == std::vector<std::string>{"brussels"});
  CHECK(marked(after({ShowLink{"brussels", "digital"}, CloseCard{}, Tick{0.2}})).empty());
}

TEST_CASE("languages and looks go round, and unknown ones are refused") {
  State state = start();
  CHECK(state.language == "fr");
  for (const char* expected : {"nl", "de", "en", "fr"}) {
    update(state, NextLanguage{}, world());
    CHECK(state.language == expected);
  }
  CHECK(after({SetLanguage{"it"}}).language == "fr");
  CHECK(after({SetTheme{"day"}}).theme == "day");
  CHECK(after({SetTheme{"pink"}}).theme == "night");
  CHECK_FALSE(objections(SetLanguage{"it"}, world()).empty());
}

TEST_CASE("the keyboard walks all markers and opens the one in focus") {
  State state = start();
  for (const content::Hub& hub : world().content.hubs) {
    update(state, FocusNext{}, world());
    CHECK(state.focused == hub.id);
  }
  update(state, FocusNext{}, world());
  CHECK(state.focused == "brussels");
  update(state, FocusPrevious{}, world());
  CHECK(state.focused == "bruges");
  update(state, ActivateFocus{}, world());
  CHECK(state.hub == "bruges");
  CHECK(after({ActivateFocus{}}).card == Card::none);
}

TEST_CASE("home closes the card, clears the topic and goes back to the opening view") {
  State state = after({SelectTopic{"ai"}, OpenHub{"liege"}, GoHome{}});
  for (int i = 0; i < 400; ++i) update(state, Tick{1.0 / 60}, world());
  CHECK(describe(state, world(), "home") == "yes");
  CHECK(state.card == Card::none);
  CHECK(state.topic.empty());
}

TEST_CASE("a new window size at home stays at home") {
  const State state = after({ResizeView{1080, 1920}});
  CHECK(describe(state, world(), "home") == "yes");
}

TEST_CASE("what only the outside can do comes back as an effect") {
  State state = start();
  CHECK(std::holds_alternative<QuitWanted>(update(state, Quit{}, world()).at(0)));
  CHECK(std::holds_alternative<FullScreenToggled>(update(state, ToggleFullScreen{}, world()).at(0)));
  CHECK(std::get<PictureWanted>(update(state, SavePicture{"a.png"}, world()).at(0)).file == "a.png");
}

TEST_CASE("nobody can describe what there is not") {
  CHECK(describe(start(), world(), "card") == "none");
  CHECK_FALSE(describe(start(), world(), "weather").has_value());
}

TEST_CASE("text grows in steps between its ends, and targets grow with it") {
  CHECK(after({SetTextSize{"2"}}).text_size == 2);
  CHECK(after({ReduceText{}}).text_size == 0);
  CHECK(after({SetTextSize{"3"}, EnlargeText{}}).text_size == 3);
  CHECK(after({SetTextSize{"9"}}).text_size == largest_text_size);
  CHECK(objections(SetTextSize{"4"}, world()).size() == 1);
  const State usual = start();
  const State largest = after({SetTextSize{"3"}});
  CHECK(metrics_of(world(), largest).body >= 1.45 * metrics_of(world(), usual).body);
  CHECK(metrics_of(world(), largest).touch > metrics_of(world(), usual).touch);
}

TEST_CASE("another text size shows the same, in what the panels leave free") {
  const State state = after({SetTextSize{"3"}});
  CHECK(state.camera == home_view(world(), state));
  State close = after({OpenHub{"ghent"}});
  for (int i = 0; i < 600; ++i) update(close, Tick{1.0 / 60}, world());
  update(close, SetTextSize{"3"}, world());
  CHECK(is_well_in_view(world(), close, 2));
  CHECK_FALSE(is_moving(close, world()));
}

TEST_CASE("settings and help are never open together, and Back closes either") {
  CHECK(after({ToggleSettings{}}).settings);
  CHECK_FALSE(after({ToggleSettings{}, ToggleHelp{}}).settings);
  CHECK_FALSE(after({ToggleHelp{}, ToggleSettings{}}).help);
  CHECK_FALSE(after({ToggleSettings{}, GoBack{}}).settings);
  CHECK(after({OpenHub{"ghent"}, ToggleSettings{}, GoBack{}}).card == Card::hub);
  CHECK(after({ToggleSettings{}, SetTextSize{"1"}}).settings);
}
