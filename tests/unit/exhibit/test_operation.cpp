#include <algorithm>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>

#include "content/toml.h"
#include "exhibit/operation.h"
#include "exhibit/pin.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

Result<Operation> read(const std::string& text, bool kiosk = false) {
  const auto path = std::filesystem::temp_directory_path() / "beffroi-operation.toml";
  std::ofstream(path) << text;
  Issues issues;
  const auto file = take(content::read_toml(path), issues);
  REQUIRE(file);
  Operation operation = read_operation(*file, kiosk, issues);
  return {std::move(operation), std::move(issues)};
}

bool tells(const Issues& issues, int line, std::string_view what) {
  return std::ranges::any_of(issues, [&](const Issue& issue) {
    return issue.place.line == line && issue.place.column > 0 && issue.what.find(what) != std::string::npos &&
           !issue.remedy.empty();
  });
}

}  // namespace

TEST_CASE("an empty file asks for nothing, a kiosk for what kiosks need") {
  const auto plain = read("");
  CHECK(plain.issues.empty());
  CHECK_FALSE(plain->kiosk);
  CHECK_FALSE(plain->idle.watched);
  CHECK_FALSE(plain->drift);
  const auto kiosk = read("kiosk = true\n");
  CHECK(kiosk->full_screen);
  CHECK(kiosk->idle.watched);
  CHECK(kiosk->drift);
  CHECK(kiosk->pin.empty());
  CHECK(read("", true)->kiosk);
}

TEST_CASE("the example for operators is read without a word") {
  const auto file = content::read_toml(std::filesystem::path(BEFFROI_SOURCE_DIR) / "assets/operator/beffroi.toml");
  REQUIRE(file);
  Issues issues;
  const Operation operation = read_operation(*file, false, issues);
  for (const Issue& issue : issues) FAIL_CHECK(to_text(issue));
  CHECK(operation.kiosk);
  CHECK(operation.hours.has_value());
}

TEST_CASE("every slip of the pen is told with its place, and leaves what is usual") {
  const auto read_wrong = read(
      "kiosk = true\n"
      "[display]\n"
      "window = \"big\"\n"
      "[idle]\n"
      "map_s = 1\n"
      "cards = 3\n"
      "[hours]\n"
      "mon = \"10-18\"\n"
      "[lock]\n"
      "pin = \"1234\"\n");
  CHECK(read_wrong.issues.size() == 5);
  CHECK(tells(read_wrong.issues, 3, "no size of a window"));
  CHECK(tells(read_wrong.issues, 5, "map_s"));
  CHECK(tells(read_wrong.issues, 6, "cards"));
  CHECK(tells(read_wrong.issues, 8, "no opening hours"));
  CHECK(tells(read_wrong.issues, 10, "no hash of a PIN"));
  CHECK(read_wrong->idle.map_s == 60);
  CHECK(read_wrong->pin.empty());
  CHECK(is_open(*read_wrong->hours, {0, 12 * 60}));
}

TEST_CASE("what a presenter finds is named with its place, and may be left to the exhibition") {
  const auto named = read("[presenter]\nlanguage = \"fr\"\ntour = \"regions\"\n");
  CHECK(named.issues.empty());
  CHECK(named->presenter.language.id == "fr");
  CHECK(named->presenter.language.place.line == 2);
  CHECK(named->presenter.tour.id == "regions");
  CHECK(named->presenter.tour.place.line == 3);
  const auto silent = read("[presenter]\n");
  CHECK(silent.issues.empty());
  CHECK(silent->presenter.language.id.empty());
  CHECK(silent->presenter.tour.id.empty());
  CHECK(tells(read("[presenter]\nlanguage = 3\n").issues, 2, "language"));
  CHECK(tells(read("[presenter]\nspeech = \"fr\"\n").issues, 2, "speech"));
}

TEST_CASE("a PIN is kept as a hash that no other PIN opens") {
  const std::string hash = hash_of_pin("4711");
  CHECK(is_pin_hash(hash));
  CHECK(hash.find("4711") == std::string::npos);
  CHECK(hash != hash_of_pin("4711"));
  CHECK(is_pin_of(hash, "4711"));
  CHECK_FALSE(is_pin_of(hash, "4712"));
  CHECK_FALSE(is_pin_of(hash, ""));
  CHECK_FALSE(is_pin_of("", ""));
  CHECK_FALSE(is_pin_of("$nonsense", "4711"));
  for (const char* wrong : {"", "123", "12a4", "1234567890123"}) CHECK(hash_of_pin(wrong).empty());
}
