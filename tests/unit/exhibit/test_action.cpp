#include <set>
#include <string>

#include <doctest/doctest.h>

#include "base/words.h"
#include "exhibit/action.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

// Arguments that fit: a choice takes its first word, all others a number, which is a good text as well.
std::string example(const ActionInfo& info) {
  std::string text(info.name);
  const auto arguments = split_words(info.arguments);
  for (const Word& argument : *arguments) {
    const std::size_t choice = argument.text.find('|');
    text += choice == std::string::npos ? " 2.5" : " " + argument.text.substr(0, choice);
  }
  return text;
}

Issue issue_of(std::string_view text) {
  const auto action = parse_action(text);
  REQUIRE_FALSE(action);
  REQUIRE(action.issues.size() == 1);
  return action.issues.front();
}

}  // namespace

TEST_CASE("every action of the table is read and written the same") {
  CHECK(action_table().size() == std::variant_size_v<AnyAction>);
  std::set<std::string_view> names;
  for (const ActionInfo& info : action_table()) {
    const std::string text = example(info);
    CAPTURE(text);
    const auto action = parse_action(text);
    REQUIRE(action);
    CHECK(to_text(*action) == text);
    CHECK_FALSE(info.help.empty());
    CHECK(names.insert(info.name).second);
  }
}

TEST_CASE("arguments reach their fields in order") {
  const auto zoom = parse_action("  map.zoom 1.5   -20 3e2 ");
  REQUIRE(zoom);
  const auto& values = std::get<ZoomMap>(*zoom);
  CHECK(values.factor == 1.5);
  CHECK(values.at_px == Vec2{-20, 300});
}

TEST_CASE("numbers survive their text") {
  for (const double number : {0.1, 1.0 / 3, -0.0, 1e-300, 12345678.9}) {
    const auto action = parse_action(to_text(Tick{number}));
    REQUIRE(action);
    CHECK(std::get<Tick>(*action).dt_s == number);
  }
}

TEST_CASE("a text survives, whatever it holds") {
  for (const char* file : {"plain.png", "two words.png", "", "a;b#c", "say \"hi\"", "back\\slash", "two\nlines", "é"}) {
    const std::string text = to_text(SavePicture{file});
    CAPTURE(text);
    const auto action = parse_action(text);
    REQUIRE(action);
    CHECK(std::get<SavePicture>(*action).file == file);
    CHECK(find_unquoted(text, ';') == std::string_view::npos);
    CHECK(text.find('\n') == std::string::npos);
  }
}

TEST_CASE("what cannot be read is an issue that says what to write") {
  CHECK(issue_of("hub.opn ghent").remedy == "did you mean 'hub.open'?");
  CHECK(issue_of("hub.open").remedy == "write: hub.open HUB");
  CHECK(issue_of("hub.open ghent bruges").what == "hub.open takes 1 argument, not 2");
  CHECK(issue_of("hub.next 2").remedy == "write: hub.next");
  CHECK(issue_of("map.pan 10 far").place.column == 12);
  CHECK(issue_of("motion.set fill").remedy == "did you mean 'full'?");
  CHECK(issue_of("picture.save \"my file.png").place.column == 14);
  for (const char* empty : {"", "   ", "\"\""}) CHECK(issue_of(empty).severity == Severity::error);
}

TEST_CASE("only finite decimal numbers are numbers") {
  for (const char* word : {"nan", "inf", "-inf", "1e999", "1,5", "0x10", "12px", "+1", "--1"})
    CHECK_FALSE(parse_action("map.step " + std::string(word)));
}

TEST_CASE("all wrong arguments of an action are told at once") {
  CHECK(parse_action("map.zoom a b 3").issues.size() == 2);
}
