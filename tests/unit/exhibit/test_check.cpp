#include <algorithm>

#include <doctest/doctest.h>

#include "exhibit/check.h"
#include "unit/base/temporary_folder.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;

namespace {

Issues issues_with(const std::string& file, const std::string& from, const std::string& to) {
  const test::TemporaryFolder folder;
  return exhibit::check_exhibition(test::belgium_with(folder.path(), file, from, to));
}

bool mentions(const Issues& issues, const std::string& words, const std::string& file) {
  for (const Issue& issue : issues)
    if (issue.what.find(words) != std::string::npos && issue.place.file.ends_with(file) && issue.place.line > 0)
      return true;
  return false;
}

}  // namespace

TEST_CASE("the shipped exhibition has no issue") {
  const Issues issues = exhibit::check_exhibition(test::belgium_folders());
  for (const Issue& issue : issues) MESSAGE(to_text(issue));
  CHECK(issues.empty());
}

TEST_CASE("a hub that was moved out of its province is found") {
  const Issues issues = issues_with("hubs.toml", "lat      = 50.8467", "lat      = 49.9467");
  CHECK(mentions(issues, "outside its province", "hubs.toml"));
}

TEST_CASE("a hub that stands within two kilometres of a generalised border is in its province") {
  // One kilometre beyond the western edge of the Brussels region, which ends near 4.25 east at this latitude.
  const auto is_outside = [](const char* lon) {
    return mentions(issues_with("hubs.toml", "lon      = 4.3525", lon), "outside its province", "hubs.toml");
  };
  CHECK(is_outside("lon      = 4.1"));
  bool tolerated = false;
  for (const char* lon : {"lon      = 4.22", "lon      = 4.23", "lon      = 4.24"})
    tolerated = tolerated || !is_outside(lon);
  CHECK(tolerated);
}

TEST_CASE("a province whose shape has another name is found") {
  const Issues issues = issues_with("places.toml", "\"Hainaut\"", "\"Henegouwen\"");
  CHECK(mentions(issues, "no shape is called 'Henegouwen'", "places.toml"));
}

TEST_CASE("an icon that does not exist is found, wherever it is named") {
  CHECK(mentions(issues_with("hubs.toml", "\"biotech\"", "\"bioteck\""), "there is no icon 'bioteck'", "hubs.toml"));
  CHECK(mentions(issues_with("hubs.toml", "id = \"today\", ", "id = \"today\", icon = \"todae\", "),
                 "there is no icon 'todae'", "hubs.toml"));
}

TEST_CASE("a layer without a style is found in every theme that lacks it, and so is a style without a layer") {
  const Issues issues = issues_with("themes/day.toml", "[layer.urban]", "[layer.urbain]");
  CHECK(mentions(issues, "theme 'day' has no style for layer 'urban'", "exhibition.toml"));
  CHECK(mentions(issues, "theme 'day' has a style for 'urbain', which is no layer", "themes/day.toml"));
  REQUIRE(issues.size() == 2);
  CHECK(issues[1].remedy == "did you mean 'urban'?");
}

TEST_CASE("names that a theme cannot set are found") {
  const Issues issues = issues_with("themes/day.toml", "[label.town]", "[label.twon]");
  CHECK(mentions(issues, "there is no kind of label 'twon'", "themes/day.toml"));
  CHECK(mentions(issues, "theme 'day' has no style for labels of kind 'town'", "places.toml"));
}

TEST_CASE("a value without a colour is found") {
  const Issues issues = issues_with("themes/day.toml", "brussels = \"#fbefd3\", ", "");
  CHECK(mentions(issues, "whose region is 'brussels' have no colour", "themes/day.toml"));
}

TEST_CASE("a river that follows no line is found") {
  CHECK(mentions(issues_with("places.toml", "feature = \"Mosel\"", "feature = \"Moselle\""),
                 "no line of the layer 'rivers' is called 'Moselle'", "places.toml"));
  CHECK(mentions(issues_with("exhibition.toml", "id = \"rivers\"", "id = \"streams\""), "there is no layer 'rivers'",
                 "places.toml"));
}

TEST_CASE("words that can hardly be read are found, with both colours and both ratios") {
  const Issues issues = issues_with("themes/day.toml", "colour = \"#315e7f\"", "colour = \"#3f6f8f\"");
  CHECK(mentions(issues, "label.sea.colour #3f6f8f on halo #c4dae7 has a contrast of 3.74:1, and needs 4.50:1",
                 "themes/day.toml"));
  CHECK(mentions(issues_with("themes/contrast.toml", "text_muted = \"#ededed\"", "text_muted = \"#8a8a8a\""),
                 "and needs 7.00:1", "themes/contrast.toml"));
}

TEST_CASE("words are measured on areas, too, that let the land below show through") {
  const Issues issues = issues_with("themes/night.toml", "fill = \"#0d1e34\"", "fill = \"#ffb04d80\"");
  CHECK(mentions(issues, "on layer.lakes on layer.", "themes/night.toml"));
}

TEST_CASE("a statement of one's own asks for its heading") {
  const Issues issues = issues_with("hubs.toml", "id = \"today\"", "id = \"history\"");
  CHECK(std::ranges::count_if(issues, [](const Issue& issue) {
          return issue.what == "the text 'ui.history' is missing" &&
                 issue.remedy.find("hubs.toml") != std::string::npos;
        }) == 4);
}
