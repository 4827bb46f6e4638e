// A display that starts again shows what it showed: a State retold and retraced gives the same scene.
#include <array>
#include <filesystem>
#include <random>

#include <doctest/doctest.h>

#include "exhibit/compose.h"
#include "exhibit/describe.h"
#include "exhibit/labels.h"
#include "exhibit/resume.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }
map::Viewport wide() { return map::make_viewport({1920, 1080}, world().reading.diagonal_inch); }
map::Viewport tall() { return map::make_viewport({1080, 1920}, world().reading.diagonal_inch); }

void rest(State& state) {
  for (int i = 0; i < 600 && is_moving(state, world()); ++i) update(state, Tick{1.0 / 30}, world());
}

State after(const Actions& actions, const map::Viewport& viewport) {
  State state = initial_state(world(), viewport);
  for (const Action& action : actions) {
    update(state, action, world());
    rest(state);
  }
  return state;
}

// Labels stay where they were, so that they do not jump; a fresh State has no such memory, nor a pointer over the map.
std::string scene_of(State state) {
  update(state, LeaveMap{}, world());
  rest(state);
  state.labels.clear();
  settle_labels(state, world());
  return map::to_text(compose(world(), state));
}

void check_comes_back(const State& state) {
  const std::string story = write_story(retell(state, world()));
  CAPTURE(story);
  const State back = retrace(read_story(story), world(), state.viewport);
  CHECK(scene_of(back) == scene_of(state));
  for (const char* fact : {"card",     "hub",     "topic", "province", "region",    "compared",  "link",
                           "language", "theme",   "help",  "settings", "text_size", "motion",    "focused",
                           "visited",  "attract", "tour",  "stop",     "playing",   "wandering", "speed"})
    CHECK_MESSAGE(describe(back, world(), fact) == describe(state, world(), fact), fact);
  if (state.card == Card::search) CHECK(back.query == state.query);
}

// What any hand may do, in any order.
Actions some_actions(std::mt19937& dice) {
  const std::array<Action, 29> deeds{OpenHub{"ghent"},
                                     OpenHub{"liege"},
                                     NextHub{},
                                     OpenOverview{},
                                     CloseCard{},
                                     SelectTopic{"ai"},
                                     ClearTopic{},
                                     SelectProvince{"namur"},
                                     OpenRegion{"wallonia"},
                                     ClearPlace{},
                                     OpenMatrix{},
                                     ShowLink{"ghent", "robotics"},
                                     StartComparison{"bruges"},
                                     CompareHubs{"ghent", "liege"},
                                     OpenSearch{},
                                     TypeSearch{"bio \"x\""},
                                     AcceptSearch{},
                                     MeasureCard{700},
                                     SetLanguage{"nl"},
                                     NextTheme{},
                                     FocusNext{},
                                     GoHome{},
                                     TapMap{{900, 700}},
                                     ApproachMap{1.7, {700, 400}},
                                     PanMap{{-40, 60}},
                                     ToggleHelp{},
                                     ToggleSettings{},
                                     EnlargeText{},
                                     SetMotion{"reduced"}};
  std::uniform_int_distribution<std::size_t> pick(0, deeds.size() - 1);
  std::uniform_int_distribution<int> length(1, 8);
  Actions actions;
  for (int n = length(dice); n > 0; --n) actions.push_back(deeds.at(pick(dice)));
  actions.emplace_back(ReleaseMap{});
  return actions;
}

}  // namespace

TEST_CASE("a retold state leads back to the same scene, whatever hands have done") {
  std::mt19937 dice(20'260'101);
  for (int round = 0; round < 24; ++round) {
    const Actions actions = some_actions(dice);
    CAPTURE(write_story(actions));
    check_comes_back(after(actions, round % 3 == 0 ? tall() : wide()));
  }
}

TEST_CASE("a display that waited for visitors waits again, whatever had been read on it") {
  const State state = after({OpenHub{"ghent"}, SetLanguage{"nl"}, SetAttract{"on"}}, wide());
  const State back = retrace(retell(state, world()), world(), wide());
  CHECK(back.watch.mode == Mode::attract);
  CHECK(back.card == Card::none);
  CHECK(back.language == initial_state(world(), wide()).language);
}

TEST_CASE("a talk comes back where it was, with its time, and gives visitors back what was theirs") {
  const Actions begun{SetLanguage{"nl"}, EnlargeText{},    StartPresenting{},  SetPresenterLanguage{"fr"},
                      SetLanguage{"de"}, SetTouches{"on"}, SetCaptions{"off"}, ChooseRun{"regions"},
                      BeginRun{},        PassRunTime{12},  NextInRun{},        PassRunTime{31}};
  const Actions wandered{OpenHub{"ghent"}};
  const Actions finished{JumpInRun{"3"}, PassRunTime{20}, NextInRun{}, PassRunTime{4}, ToggleBlank{}};
  for (const Actions& more : {Actions{}, wandered, finished}) {
    Actions deeds = begun;
    deeds.insert(deeds.end(), more.begin(), more.end());
    CAPTURE(write_story(deeds));
    const State state = after(deeds, wide());
    REQUIRE(state.presenting);
    check_comes_back(state);
    State back = retrace(read_story(write_story(retell(state, world()))), world(), wide());
    for (const char* fact : {"mode", "present_language", "present_tour", "present_finished", "present_blank",
                             "present_touches", "present_captions"})
      CHECK_MESSAGE(describe(back, world(), fact) == describe(state, world(), fact), fact);
    const RunClock& clock = back.presenting->clock;
    const RunClock& before = state.presenting->clock;
    constexpr double settling_s = 1.5;  // what the way back takes
    CHECK(std::abs(clock.elapsed_s - before.elapsed_s) < settling_s);
    REQUIRE(clock.at_stop_s.size() == before.at_stop_s.size());
    for (std::size_t i = 0; i < before.at_stop_s.size(); ++i)
      CHECK(std::abs(clock.at_stop_s[i] - before.at_stop_s[i]) < settling_s);
    update(back, EndPresenting{}, world());
    CHECK(back.language == "nl");
    CHECK(back.text_size == 1);
  }
}

TEST_CASE("a talk is told anew when something was set, and as its time goes on") {
  const State state = after({StartPresenting{}, BeginRun{}}, wide());
  for (const Action& deed : Actions{NextInRun{}, ToggleBlank{}, SetTouches{"on"}, SetCaptions{"off"},
                                    SetPresenterLanguage{"de"}, PassRunTime{10}, EndPresenting{}}) {
    State other = state;
    update(other, deed, world());
    CHECK_FALSE(tells_same(state, other));
  }
  CHECK(tells_same(state, state));
}

TEST_CASE("an interrupted flight comes back at its goal") {
  State state = initial_state(world(), wide());
  update(state, OpenHub{"liege"}, world());
  update(state, Tick{0.1}, world());
  const State back = retrace(retell(state, world()), world(), wide());
  CHECK_FALSE(is_moving(back, world()));
  rest(state);
  CHECK(scene_of(back) == scene_of(state));
}

TEST_CASE("what only led to a view is not told: another screen frames it in its own way") {
  const State state = after({OpenHub{"ghent"}}, wide());
  const State on_tall = retrace(retell(state, world()), world(), tall());
  CHECK(on_tall.camera == after({OpenHub{"ghent"}}, tall()).camera);
}

TEST_CASE("a place is shown in the middle of what the card leaves free") {
  const State state = after({OpenHub{"ghent"}, ShowMap{5, 50, 200'000}}, wide());
  const Actions story = retell(state, world());
  const auto* shown = std::get_if<ShowMap>(&story.at(story.size() - 3));
  REQUIRE(shown != nullptr);
  CHECK(shown->lon == doctest::Approx(5).epsilon(1e-9));
  CHECK(shown->lat == doctest::Approx(50).epsilon(1e-9));
  CHECK(shown->scale == doctest::Approx(200'000));
  CHECK(after({ShowMap{100, 50, 200'000}}, wide()).camera == initial_state(world(), wide()).camera);
}

TEST_CASE("a story that lost a line tells the rest") {
  const Actions story = read_story("lang.set nl\nhub.op\n\nhub.open \"ghent\nhub.open ghent\n");
  REQUIRE(story.size() == 2);
  CHECK(write_story(story) == "lang.set nl\nhub.open ghent\n");
}

TEST_CASE("an edited text leaves all as it is, even a hand on the map and a flight under way") {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "beffroi-resume-words";
  std::filesystem::remove_all(folder);
  const auto edited = load_world(test::belgium_with(folder, "text/en.toml", "Ghent", "Gent"));
  REQUIRE(edited);
  State state = initial_state(world(), wide());
  update(state, OpenHub{"liege"}, world());
  update(state, Tick{0.1}, world());
  const State kept = carried_over(state, world(), *edited);
  CHECK(kept.flying == state.flying);
  CHECK(kept.card == Card::hub);
  CHECK(kept.answers == state.answers);
  std::filesystem::remove_all(folder);
}

TEST_CASE("what an edit took away is let go, the rest stays") {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "beffroi-resume-ids";
  std::filesystem::remove_all(folder);
  const auto edited = load_world(test::belgium_with(folder, "hubs.toml", "id       = \"ghent\"", "id = \"gand\""));
  REQUIRE(edited);
  const State state = after({SetLanguage{"de"}, OpenHub{"ghent"}}, wide());
  const State kept = carried_over(state, world(), *edited);
  CHECK(kept.card == Card::none);
  CHECK(kept.language == "de");
  CHECK(kept.visited.empty());
  std::filesystem::remove_all(folder);
}

TEST_CASE("a display that starts again stands at the same stop of its tour, or where a hand had wandered from it") {
  const Actions at_stop{StartTour{"regions"}, SetTourSpeed{2}, PauseTour{}, JumpToStop{"wallonia"}};
  Actions astray = at_stop;
  astray.emplace_back(OpenHub{"ghent"});
  for (const map::Viewport& viewport : {wide(), tall()}) {
    check_comes_back(after(at_stop, viewport));
    check_comes_back(after(astray, viewport));
  }
}
