#include <doctest/doctest.h>

#include "small_exhibition.h"

namespace beffroi::content {

using test::Lines;
using test::SmallExhibition;

namespace {

std::string codes(const Result<Content>& content) {
  std::string all;
  for (const Language& language : content->languages) all += language.code + ' ';
  return all;
}

}  // namespace

TEST_CASE("a sound exhibition loads without an issue") {
  const SmallExhibition exhibition;
  CHECK(exhibition.issues() == Lines{});
  const auto content = exhibition.load();
  REQUIRE(content);
  CHECK(codes(content) == "fr en ");
  CHECK(content->facts.size() == 3);
  CHECK(content->facts.at(2).value == -7.3);
  CHECK(content->overview.figures.front().percent);
  CHECK(content->overview.figures.front().picture == Picture::bar);
  CHECK(content->labels.front().kind == LabelKind::river);
  CHECK(content->labels.front().rank == 3);

  const Hub* mere = find_hub(*content, "mere");
  REQUIRE(mere != nullptr);
  CHECK(mere->lonlat == Vec2{4.5, 50.5});
  CHECK(mere->official == std::vector<std::string>{"fr", "en"});
  CHECK(mere->sectors.front().id == "milling");
  CHECK(has_topic(*mere, "water"));
  CHECK_FALSE(has_topic(*mere, "fire"));
  CHECK(find_province(*content, "north")->region == "land");
  CHECK(find_topic(*content, "water")->icon == "water");
  CHECK(find_hub(*content, "nowhere") == nullptr);
  CHECK(text(*find_language(*content, "fr"), "hub.mere.role") == "Le moulin tourne.");
  CHECK(text(*find_language(*content, "en"), "ui.close") == "Close");
}

TEST_CASE("an exhibition may reword the program") {
  SmallExhibition exhibition;
  exhibition.append("text/en.toml", "[ui]\nclose = \"Shut\"\n");
  CHECK(exhibition.issues() == Lines{});
  CHECK(text(*find_language(*exhibition.load(), "en"), "ui.close") == "Shut");
}

TEST_CASE("a broken language is left out, and the others are not") {
  SmallExhibition exhibition;
  exhibition.append("text/fr.toml", "broken");
  CHECK(exhibition.issues() ==
        Lines{"text/fr.toml:38:7: error: Error while parsing key-value pair: encountered end-of-file"});
  CHECK(codes(exhibition.load()) == "en ");

  SmallExhibition other;
  other.write("interface/fr.toml", "[!");
  CHECK(other.issues().size() == 1);
  CHECK(codes(other.load()) == "en ");
}

TEST_CASE("a language that is not there is left out") {
  const SmallExhibition exhibition;
  CHECK(exhibition.issues({"fr", "en", "nl"}) ==
        Lines{"text/nl.toml: error: cannot be read: No such file or directory"});
  CHECK(codes(exhibition.load({"fr", "en", "nl"})) == "fr en ");
}

TEST_CASE("the broken words of a language that is not shown disturb nobody") {
  SmallExhibition exhibition;
  exhibition.write("interface/nl.toml", "[!");
  CHECK(exhibition.issues() == Lines{});
}

TEST_CASE("without a language or a hub there is no exhibition") {
  SmallExhibition exhibition;
  CHECK_FALSE(exhibition.load({}));
  CHECK(exhibition.load({}).issues.size() >= 1);
  exhibition.write("hubs.toml", "overview.icon = 'public'\n");
  CHECK_FALSE(exhibition.load());
  CHECK(exhibition.issues() == Lines{"hubs.toml:1:1: error: there is no hub"});
}

TEST_CASE("a broken file is one issue, and the rest still loads") {
  for (const char* file : {"facts.toml", "places.toml"}) {
    CAPTURE(file);
    SmallExhibition exhibition;
    exhibition.write(file, "[!");
    CHECK(exhibition.issues().size() == 1);
    REQUIRE(exhibition.load());
    CHECK(exhibition.load()->hubs.size() == 2);
  }
}

TEST_CASE("a defect in a value is one issue at its line and column") {
  const auto defect = [](const char* file, const char* from, const char* to) {
    SmallExhibition exhibition;
    exhibition.replace(file, from, to);
    REQUIRE(exhibition.load());
    CHECK(exhibition.load()->hubs.size() == 2);
    return exhibition.issues();
  };
  CHECK(defect("hubs.toml", "lat = 50.5", "lat = 95.0") ==
        Lines{"hubs.toml:17:7: error: 'lat' is 95, outside -90 to 90"});
  CHECK(defect("hubs.toml", "lon = 3.5", "lon = -180.5") ==
        Lines{"hubs.toml:34:7: error: 'lon' is -180.5, outside -180 to 180"});
  CHECK(defect("places.toml", "lat = 51.1", "lat = nan") ==
        Lines{"places.toml:17:7: error: 'lat' is nan, which is no quantity"});
  CHECK(defect("places.toml", "lon = 4.1", "lon = inf") ==
        Lines{"places.toml:16:7: error: 'lon' is inf, which is no quantity"});
  CHECK(defect("places.toml", "rank = 3", "rank = 9") == Lines{"places.toml:18:8: error: 'rank' is 9, outside 1 to 5"});
  CHECK(defect("places.toml", "\"river\"", "\"rivr\"") == Lines{"places.toml:15:8: error: unknown kind 'rivr'"});
  CHECK(defect("hubs.toml", "\"bar\"", "\"pie\"") == Lines{"hubs.toml:11:11: error: unknown picture 'pie'"});
  CHECK(defect("hubs.toml", "\"2025-05\"", "\"May\"") == Lines{"hubs.toml:10:8: error: 'May' is no date"});
  CHECK(defect("hubs.toml", "percent = true", "bound = 'about'") ==
        Lines{"hubs.toml:9:9: error: unknown bound 'about'"});
  CHECK(defect("hubs.toml", "icon = \"factory\"", "ikon = \"factory\"") ==
        Lines{"hubs.toml:14:1: error: 'icon' is missing", "hubs.toml:20:8: error: unknown key 'ikon'"});
  CHECK(defect("facts.toml", "\"The mill turns.\"", "7") ==
        Lines{"facts.toml:9:8: error: 'says' takes a text, not a whole number"});
  CHECK(defect("hubs.toml", "official = [\"en\"]", "official = [\"es\"]") ==
        Lines{"hubs.toml:32:1: error: hub 'haven' has a name in 'es', which is no language of the exhibition"});
  CHECK(defect("text/en.toml", "name = \"Water\"", "name = 7") ==
        Lines{"text/en.toml:28:8: error: 'topic.water.name' is neither a text nor a list of texts",
              "text/en.toml: error: the text 'topic.water.name' is missing"});
}

}  // namespace beffroi::content
