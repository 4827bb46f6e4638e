#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include "content/check.h"
#include "content/evidence.h"
#include "content/load.h"
#include "content/words.h"

namespace beffroi::content {

namespace {

Result<Content> load_belgium() {
  const std::filesystem::path assets = std::filesystem::path(BEFFROI_SOURCE_DIR) / "assets";
  return load_content({assets / "belgium", assets / "interface"}, {"fr", "nl", "de", "en"},
                      {"hubs", "regions", "threads", "two-minutes", "attract"});
}

// Whether the hub's sector is called the same as the theme, in any language.
bool are_namesakes(const Content& content, const Sector& sector, const Topic& topic) {
  return std::ranges::any_of(content.languages, [&](const Language& language) {
    return text(language, "sector." + sector.id + ".name") == text(language, "topic." + topic.id + ".name");
  });
}

bool bears_out(const Hub& hub, const Sector& sector, const Topic& topic) {
  const Evidence evidence = evidence_of(hub, topic.id);
  return std::ranges::find(evidence.sectors, &sector) != evidence.sectors.end();
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

TEST_CASE("a name that is read in one go is not broken between lines") {
  const auto belgium = load_belgium();
  REQUIRE(belgium);
  for (const Language& language : belgium->languages)
    for (const auto& entry : language.texts)
      for (const std::string& item : entry.second.items)
        for (const char* end : {" 4.0", " Futur"}) {
          CAPTURE(language.code);
          CAPTURE(entry.first);
          CHECK(item.find(end) == std::string::npos);
        }
}

TEST_CASE("no two hubs or themes have the same icon") {
  const auto belgium = load_belgium();
  REQUIRE(belgium);
  std::set<std::string> icons;
  for (const Hub& hub : belgium->hubs) CHECK_MESSAGE(icons.insert(hub.icon).second, hub.id);
  for (const Topic& topic : belgium->topics) CHECK_MESSAGE(icons.insert(topic.icon).second, topic.id);
}

TEST_CASE("a sector bears the icon of the theme that it is, and of no other") {
  const auto belgium = load_belgium();
  REQUIRE(belgium);
  std::set<std::string> own;
  for (const Hub& hub : belgium->hubs)
    for (const Sector& sector : hub.sectors) {
      CAPTURE(sector.id);
      const auto theme = std::ranges::find(belgium->topics, sector.icon, &Topic::icon);
      for (const Topic& topic : belgium->topics)
        if (are_namesakes(*belgium, sector, topic)) CHECK(sector.icon == topic.icon);
      if (theme == belgium->topics.end()) CHECK(own.insert(sector.icon).second);
      else CHECK(bears_out(hub, sector, *theme));
    }
}

}  // namespace beffroi::content
