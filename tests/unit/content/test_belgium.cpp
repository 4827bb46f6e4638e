#include <doctest/doctest.h>

#include "content/check.h"
#include "content/load.h"
#include "content/words.h"

namespace beffroi::content {

namespace {

Result<Content> load_belgium() {
  const std::filesystem::path assets = std::filesystem::path(BEFFROI_SOURCE_DIR) / "assets";
  return load_content({assets / "belgium", assets / "interface"}, {"fr", "nl", "de", "en"},
                      {"hubs", "regions", "threads", "two-minutes", "attract"});
}

}  // namespace

TEST_CASE("Belgium has no issue") {
  auto belgium = load_belgium();
  REQUIRE(belgium);
  for (Issue& issue : check_content(*belgium)) belgium.issues.push_back(std::move(issue));
  for (const Issue& issue : belgium.issues) FAIL_CHECK(to_text(issue));
}

TEST_CASE("Belgium has seven hubs in four languages") {
  const auto belgium = load_belgium();
  REQUIRE(belgium);
  std::string hubs;
  for (const Hub& hub : belgium->hubs) hubs += hub.id + ' ';
  CHECK(hubs == "brussels antwerp ghent charleroi liege louvain-la-neuve bruges ");
  CHECK(belgium->languages.size() == 4);
}

TEST_CASE("every hub lies in Belgium, and has something to say in every language") {
  const auto belgium = load_belgium();
  REQUIRE(belgium);
  for (const Hub& hub : belgium->hubs) {
    CAPTURE(hub.id);
    CHECK(hub.lonlat.x > 2.5);
    CHECK(hub.lonlat.x < 6.4);
    CHECK(hub.lonlat.y > 49.5);
    CHECK(hub.lonlat.y < 51.5);
    for (const Language& language : belgium->languages) CHECK(count_words(hub, language) > 20);
  }
}

TEST_CASE("a city's name is known in each of its official languages") {
  const auto belgium = load_belgium();
  REQUIRE(belgium);
  for (const Hub& hub : belgium->hubs)
    for (const std::string& code : hub.official) {
      const Language* language = find_language(*belgium, code);
      REQUIRE(language != nullptr);
      CHECK(has_text(*language, "hub." + hub.id + ".name"));
    }
}

}  // namespace beffroi::content
