#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "input/session.h"

using namespace beffroi;
using namespace beffroi::input;

namespace {

constexpr const char* whole = R"(# a visitor
size 1920 1080
lang fr
theme night
operator kiosk.toml

at 1.5 tap hub ghent   # the marker, wherever it is
wait 2
expect hub ghent
tap 10 20.5
down 1 2
move hub "louvain-la-neuve"
at 5 up 3 4
drag 900 500 hub liege 0.5
wheel 960 540 -2
key shift+tab
touch 1 down 100 100
touch 1 up hub bruges
do map.zoom 2 100 200
do picture.save "my shot.png"
expect card "none at all"
shot out/ghent.png
)";

Session parsed(const std::string& text) {
  const auto session = parse_session(text, "x.session");
  for (const Issue& issue : session.issues) MESSAGE(to_text(issue));
  REQUIRE(session);
  return *session;
}

Step first_step(const std::string& text) { return parsed(text).steps.at(0); }

Issue issue_of(const std::string& text) {
  const auto session = parse_session(text, "x.session");
  CHECK_FALSE(session);
  REQUIRE(session.issues.size() == 1);
  return session.issues.front();
}

Vec2 at_origin(const std::string&) { return {}; }

}  // namespace

TEST_CASE("a session is read line by line, with the time that follows from it") {
  const Session session = parsed(whole);
  CHECK(session.size_px == Vec2{1920, 1080});
  CHECK(session.language == "fr");
  CHECK(session.theme == "night");
  CHECK(session.operator_file == "kiosk.toml");
  REQUIRE(session.steps.size() == 16);
  const auto& steps = session.steps;
  CHECK(steps[0].start_s == 1.5);
  CHECK(std::get<AtHub>(std::get<Tap>(steps[0].deed).at).hub == "ghent");
  CHECK(steps[0].place == Place{"x.session", 7, 0});
  CHECK(steps[2].start_s == doctest::Approx(steps[1].start_s + 2));
  CHECK(std::get<Vec2>(std::get<Tap>(steps[3].deed).at) == Vec2{10, 20.5});
  CHECK(steps[6].start_s == 5);
  CHECK(steps[8].start_s == 5.5);
  CHECK(std::get<Wheel>(steps[8].deed).notches == -2);
  CHECK(std::get<Strike>(steps[9].deed).chord.key == Key::tab);
  CHECK(std::get<Strike>(steps[9].deed).chord.shift);
  CHECK(std::get<Touch>(steps[11].deed).kind == EventKind::up);
  CHECK(exhibit::to_text(std::get<Do>(steps[12].deed).action) == "map.zoom 2 100 200");
  CHECK(std::get<Expect>(steps[14].deed).value == "none at all");
}

TEST_CASE("a session survives its text") {
  const Session session = parsed(whole);
  const std::string text = to_text(session);
  const Session again = parsed(text);
  CHECK(to_text(again) == text);
  REQUIRE(again.steps.size() == session.steps.size());
  for (std::size_t i = 0; i < session.steps.size(); ++i) {
    CHECK(again.steps[i].start_s == session.steps[i].start_s);
    CHECK(again.steps[i].deed.index() == session.steps[i].deed.index());
  }
  CHECK(again.size_px == session.size_px);
}

TEST_CASE("times that binary fractions cannot hold survive as well") {
  Session session;
  for (int i = 0; i < 50; ++i) session.steps.push_back({i / 10.0 + i / 3.0, Shot{"a.png"}, {}});
  const Session again = parsed(to_text(session));
  for (std::size_t i = 0; i < 50; ++i) CHECK(again.steps[i].start_s == session.steps[i].start_s);
}

TEST_CASE("an empty session is a session, and line ends of every system are line ends") {
  CHECK(parsed("").steps.empty());
  CHECK(parsed("# nothing\n\n  \n").steps.empty());
  CHECK(parsed("wait 1\r\nwait 2\r\n").steps.size() == 2);
  CHECK(parsed("wait 1").steps.size() == 1);
}

TEST_CASE("everything wrong is told at once, at its line and column") {
  const auto session = parse_session(
      "size 0 100\n"
      "tpa 1 2\n"
      "tap 1\n"
      "tap x 2\n"
      "tap 1 2 3\n"
      "at 2\n"
      "at soon tap 1 2\n"
      "wait -1\n"
      "key hyper\n"
      "touch 0 down 1 2\n"
      "touch 1 left 1 2\n"
      "do hub.opn ghent\n"
      "do hub.open\n"
      "expect hub\n"
      "shot \"a.png\n"
      "wait 1\n"
      "at 0.5 tap 1 2\n"
      "lang fr\n",
      "x.session");
  CHECK_FALSE(session);
  std::vector<int> lines;
  for (const Issue& issue : session.issues) {
    CAPTURE(to_text(issue));
    lines.push_back(issue.place.line);
    CHECK(issue.place.file == "x.session");
    CHECK(issue.place.column > 0);
    CHECK_FALSE(issue.remedy.empty());
  }
  CHECK(lines == std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18});
}

TEST_CASE("an issue points at the word that is wrong") {
  CHECK(issue_of("tap 1 two").place.column == 7);
  CHECK(issue_of("  do map.zoom 2 far 3").place.column == 17);
  CHECK(issue_of("tap 1").place.column == 6);
  CHECK(issue_of("at 1 tpa 1 2").remedy == "did you mean 'tap'?");
  CHECK(issue_of("do hub.opn ghent").remedy == "did you mean 'hub.open'?");
  CHECK(issue_of("drag 1 2 3 4 5 6").remedy == "write: drag SPOT SPOT SECONDS; a SPOT is X Y, or hub HUB");
}

TEST_CASE("no line can hang a player") {
  for (const char* line : {"wait 1e9", "at 1e9 tap 1 2", "drag 1 2 3 4 1e9", "wait nan", "drag 1 2 3 4 -1"}) {
    CAPTURE(line);
    CHECK(issue_of(line).place.line == 1);
  }
}

TEST_CASE("a drag starts and ends where it says, and lasts as long") {
  const Step step = first_step("at 2 drag hub ghent 300 100 0.5");
  const auto events = hands(step, [](const std::string& hub) { return hub == "ghent" ? Vec2{100, 100} : Vec2{}; });
  CHECK(events[1].kind == EventKind::down);
  CHECK(events[1].position_px == Vec2{100, 100});
  CHECK(events[1].time_s == 2);
  CHECK(events.back().kind == EventKind::up);
  CHECK(events.back().position_px == Vec2{300, 100});
  CHECK(events.back().time_s == 2.5);
  CHECK(events.back().time_s == end_s(step));
  CHECK(events.size() == 3 + 30);
  CHECK(std::ranges::is_sorted(events, {}, &InputEvent::time_s));
}

TEST_CASE("every deed of hands makes its events, and no other does") {
  const auto kinds = [](const std::string& line) {
    std::string text;
    for (const InputEvent& event : hands(first_step(line), at_origin))
      text += std::to_string(static_cast<int>(event.kind));
    return text;
  };
  const auto code = [](std::initializer_list<EventKind> wanted) {
    std::string text;
    for (const EventKind kind : wanted) text += std::to_string(static_cast<int>(kind));
    return text;
  };
  CHECK(kinds("tap hub ghent") == code({EventKind::move, EventKind::down, EventKind::up}));
  CHECK(kinds("wheel 1 2 3") == code({EventKind::wheel}));
  CHECK(kinds("key f11") == code({EventKind::key_down, EventKind::key_up}));
  CHECK(kinds("touch 3 move 1 2") == code({EventKind::move}));
  CHECK(kinds("down 1 2") == code({EventKind::down}));
  CHECK(kinds("up 1 2") == code({EventKind::up}));
  CHECK(kinds("move 1 2") == code({EventKind::move}));
  for (const char* line : {"wait 1", "do hub.next", "expect hub ghent", "shot a.png"}) CHECK(kinds(line).empty());
  CHECK(hands(first_step("touch 3 move 1 2"), at_origin).front().pointer == 3);
  CHECK(hands(first_step("wheel 1 2 3"), at_origin).front().amount == 3);
}

TEST_CASE("a script is actions and waits, one after the other") {
  const auto script = parse_script("hub.open ghent; wait 2 ;; picture.save \"a;b.png\";");
  REQUIRE(script);
  REQUIRE(script->size() == 3);
  CHECK(exhibit::to_text(std::get<Do>((*script)[0].deed).action) == "hub.open ghent");
  CHECK((*script)[2].start_s == 2);
  CHECK(std::get<exhibit::SavePicture>(std::get<Do>((*script)[2].deed).action).file == "a;b.png");
  CHECK(parse_script("")->empty());
}

TEST_CASE("a script tells all that is wrong with it") {
  const auto script = parse_script("hub.opn ghent; wait; hub.next");
  CHECK_FALSE(script);
  REQUIRE(script.issues.size() == 2);
  CHECK(script.issues[0].remedy == "did you mean 'hub.open'?");
}

TEST_CASE("what is typed comes letter by letter, and a key may be struck with control") {
  const auto events = hands(first_step("type \"Liège 1\"\n"), at_origin);
  REQUIRE(events.size() == 7);
  CHECK(events[2].kind == EventKind::text);
  CHECK(events[2].code_point == U'è');
  const Step chord = first_step("key ctrl+f\n");
  CHECK(std::get<Strike>(chord.deed).chord.control);
  CHECK(hands(chord, at_origin).front().control);
  const std::string again = to_text(parsed("type \"a b\"\nkey ctrl+f\n"));
  CHECK(again.find("type \"a b\"") != std::string::npos);
  CHECK(again.find("key ctrl+f") != std::string::npos);
}
