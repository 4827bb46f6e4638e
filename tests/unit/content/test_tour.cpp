#include <doctest/doctest.h>

#include "content/wanted.h"
#include "small_exhibition.h"

namespace beffroi::content {

using test::Lines;
using test::SmallExhibition;

namespace {

// The small exhibition with a tour of one stop, without an issue.
class SmallTour : public SmallExhibition {
public:
  SmallTour() {
    write("tours/walk.toml", "[[stop]]\nid = \"mill\"\nhub = \"mere\"\ndwell_s = 5\nfacts = [\"mill\"]\n");
    for (const char* file : {"text/fr.toml", "text/en.toml"})
      append(file, "[tour.walk]\nname = \"W\"\nmill.caption = \"Look around.\"\nmill.notes = \"Wait.\"\n");
  }

  Lines issues() const { return SmallExhibition::issues({"fr", "en"}, {"walk"}); }
  Tour tour() const { return load({"fr", "en"}, {"walk"})->tours.at(0); }
};

Lines after_replacing(const char* file, const char* from, const char* to) {
  SmallTour exhibition;
  exhibition.replace(file, from, to);
  return exhibition.issues();
}

Lines after_replacing(const char* from, const char* to) { return after_replacing("tours/walk.toml", from, to); }

Stop stop_with(const char* line) {
  SmallTour exhibition;
  exhibition.replace("tours/walk.toml", "hub = \"mere\"", line);
  return exhibition.tour().stops.at(0);
}

}  // namespace

TEST_CASE("a sound tour has no issue, and is read whole") {
  const SmallTour exhibition;
  CHECK(exhibition.issues() == Lines{});
  const Tour tour = exhibition.tour();
  CHECK(tour.id == "walk");
  CHECK(tour.kind == TourKind::guided);
  REQUIRE(tour.stops.size() == 1);
  CHECK(tour.stops[0].shows == Shows::hub);
  CHECK(tour.stops[0].item == "mere");
  CHECK(tour.stops[0].dwell_s == 5);
  CHECK(tour.stops[0].place.line == 1);
}

TEST_CASE("a stop shows whatever the map and the cards can show") {
  CHECK(stop_with("show = \"home\"").shows == Shows::home);
  CHECK(stop_with("show = \"overview\"").card);
  CHECK(stop_with("show = \"matrix\"").card);
  CHECK_FALSE(stop_with("hub = \"mere\"\ncard = false").card);
  CHECK(stop_with("compare = [\"mere\", \"haven\"]").other == "haven");
  CHECK(stop_with("topic = \"water\"").item == "water");
  CHECK(stop_with("region = \"land\"").shows == Shows::region);
  CHECK(stop_with("province = \"north\"").shows == Shows::province);
  CHECK(stop_with("camera = [3, 50, 5, 52]").box_lonlat == Box2{{3, 50}, {5, 52}});
  CHECK(stop_with("show = \"home\"\non_touch = \"block\"").on_touch == OnTouch::block);
}

TEST_CASE("a stop that leads nowhere is named with its line") {
  CHECK(after_replacing("\"mere\"", "\"meer\"") == Lines{"tours/walk.toml:1:1: error: there is no hub 'meer'"});
  CHECK(after_replacing("hub = \"mere\"", "topic = \"fire\"") ==
        Lines{"tours/walk.toml:1:1: error: there is no theme 'fire'"});
  CHECK(after_replacing("hub = \"mere\"", "region = \"sea\"") ==
        Lines{"tours/walk.toml:1:1: error: there is no region 'sea'"});
  CHECK(after_replacing("hub = \"mere\"", "compare = [\"mere\", \"hafen\"]") ==
        Lines{"tours/walk.toml:1:1: error: there is no hub 'hafen'"});
  CHECK(after_replacing("hub = \"mere\"", "compare = [\"mere\", \"mere\"]") ==
        Lines{"tours/walk.toml:3:11: error: 'compare' takes two hubs"});
  CHECK(after_replacing("hub = \"mere\"\n", "") == Lines{"tours/walk.toml:1:1: error: the stop 'mill' shows nothing"});
  CHECK(after_replacing("hub = \"mere\"", "hub = \"mere\"\nregion = \"land\"") ==
        Lines{"tours/walk.toml:1:1: error: the stop 'mill' shows hub and region at once"});
  CHECK(after_replacing("hub = \"mere\"", "region = \"land\"\ncard = true") ==
        Lines{"tours/walk.toml:4:8: error: what the stop 'mill' shows has no card"});
  CHECK(after_replacing("hub = \"mere\"", "camera = [5, 50, 3, 52]") ==
        Lines{"tours/walk.toml:3:10: error: 'camera' is no box on the earth"});
  CHECK(after_replacing("hub = \"mere\"", "hub = \"mere\"\nlang = \"nl\"") ==
        Lines{"tours/walk.toml:1:1: error: the stop 'mill' speaks 'nl', which is no language of the exhibition"});
}

TEST_CASE("a mistyped key, a dwell out of range and a doubled id are named with their lines") {
  CHECK(after_replacing("dwell_s", "dwel_s") == Lines{"tours/walk.toml:4:10: error: unknown key 'dwel_s'"});
  CHECK(after_replacing("= 5", "= 0.5") == Lines{"tours/walk.toml:4:11: error: 'dwell_s' is 0.5, outside 2 to 600"});
  SmallTour exhibition;
  exhibition.append("tours/walk.toml", "[[stop]]\nid = \"mill\"\nshow = \"home\"\nfacts = [\"mill\"]\n");
  CHECK(exhibition.issues() == Lines{"tours/walk.toml:6:1: error: there are two stops 'mill'"});
}

TEST_CASE("a tour says every word in every language, and stays until it is read") {
  CHECK(after_replacing("text/en.toml", "mill.notes = \"Wait.\"\n", "") ==
        Lines{"text/en.toml: error: the text 'tour.walk.mill.notes' is missing"});
  CHECK(after_replacing("text/fr.toml", "mill.caption = \"Look around.\"\n", "") ==
        Lines{"text/fr.toml: error: the text 'tour.walk.mill.caption' is missing"});
  const Lines found = after_replacing("text/en.toml", "Look around.",
                                      "one two three four five six seven eight nine ten eleven twelve thirteen");
  REQUIRE(found.size() == 1);
  CHECK(found.front().starts_with("text/en.toml:"));
  CHECK(found.front().ends_with("warning: the caption has 13 words, and stands for 5 s"));
}

TEST_CASE("a guide rests on facts; an invitation needs no name, no notes and no facts") {
  CHECK(after_replacing("facts = [\"mill\"]\n", "") ==
        Lines{"tours/walk.toml:1:1: error: the stop 'mill' rests on no fact"});
  SmallTour exhibition;
  exhibition.write("tours/walk.toml", "kind = \"attract\"\n[[stop]]\nid = \"mill\"\nshow = \"home\"\n");
  for (const char* file : {"text/fr.toml", "text/en.toml"}) {
    exhibition.replace(file, "name = \"W\"\n", "");
    exhibition.replace(file, "mill.notes = \"Wait.\"\n", "");
  }
  CHECK(exhibition.issues() == Lines{});
}

TEST_CASE("a tour without stops is reported once, and so is one without a file") {
  SmallTour exhibition;
  exhibition.write("tours/walk.toml", "");
  CHECK(exhibition.issues() == Lines{"tours/walk.toml:1:1: error: the tour 'walk' has no stop"});
  exhibition.remove("tours/walk.toml");
  CHECK(exhibition.issues().size() == 1);
}

}  // namespace beffroi::content
