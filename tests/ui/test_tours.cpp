#include <doctest/doctest.h>

#include "stage.h"

using namespace beffroi;
using ui::Stage;

TEST_CASE("tours are a tap away: the list, and any of them from it") {
  Stage stage;
  stage.settle();
  CHECK(ui::to_text(stage.tap(stage.middle_of("tours.open"))) == "tours.open");
  stage.act("tours.open");
  stage.settle();
  for (const content::Tour& tour : ui::belgium().content.tours)
    CHECK(stage.shows("tour.start " + tour.id) == (tour.kind == content::TourKind::guided));
  CHECK(ui::to_text(stage.tap(stage.middle_of("tour.start regions"))) == "tour.start regions");
}

TEST_CASE("the buttons of a tour are as large as a finger, on every screen and at every text size") {
  for (const Vec2 size_px : exhibit::usual_screens)
    for (const char* text_size : {"text.size 0", "text.size 3"}) {
      Stage stage(size_px, "de");
      stage.act(text_size);
      stage.act("tour.start hubs");
      stage.settle();
      CAPTURE(size_px.x);
      for (const char* button : {"tour.previous", "tour.toggle", "tour.next", "tour.end"}) {
        CAPTURE(button);
        REQUIRE(stage.shows(button));
        for (const ui::Target& target : stage.host.targets())
          if (exhibit::to_text(target.action) == button) {
            CHECK(target.box.width() >= stage.screen().metrics.touch - 1);
            CHECK(target.box.height() >= stage.screen().metrics.touch - 1);
          }
      }
    }
}

TEST_CASE("a hand that has wandered off finds the way back, and nothing else of the tour") {
  Stage stage;
  stage.act("tour.start hubs");
  stage.act("map.step 1");
  stage.settle();
  CHECK_FALSE(stage.shows("tour.next"));
  CHECK(ui::to_text(stage.tap(stage.middle_of("tour.continue"))) == "tour.continue");
  stage.act("tour.continue");
  stage.settle();
  CHECK(stage.shows("tour.next"));
}

TEST_CASE("an invitation has no buttons, and lets the map have the hand") {
  Stage stage;
  stage.act("tour.start attract");
  stage.settle();
  CHECK_FALSE(stage.shows("tour.next"));
  CHECK_FALSE(stage.host.covers(stage.screen().tour.box.centre()));
}
