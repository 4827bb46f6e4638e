#include <algorithm>

#include <doctest/doctest.h>

#include "exhibit/run.h"
#include "exhibit/update.h"
#include "stage.h"
#include "ui/desk.h"
#include "ui/fit_check.h"

using namespace beffroi;
using namespace beffroi::ui;

namespace {

// A console over a display, without a window.
class Desktop {
public:
  explicit Desktop(Vec2 size_px = {1920, 1080})
      : state(exhibit::initial_state(belgium(), map::make_viewport({1920, 1080}, belgium().reading.diagonal_inch))),
        host_(Host::Letters::measured) {
    desk.viewport = desk_viewport(size_px);
    desk.theme = quiet_theme(belgium());
    desk.language = "fr";
    desk.now = desk.next = 1;
  }

  void act(std::string_view action) {
    const auto parsed = exhibit::parse_action(action);
    REQUIRE(parsed);
    exhibit::update(state, *parsed, belgium());
  }

  // A frame; what it asks for is done.
  std::string build() {
    exhibit::Actions actions;
    const exhibit::Screen screen = desk_screen(desk.viewport);
    constexpr double frame_s = 0.05;
    host_.build({belgium(), state, screen, {}, nullptr, &desk}, frame_s, actions);
    for (const exhibit::Action& action : actions) exhibit::update(state, action, belgium());
    return to_text(actions);
  }

  std::string feed(input::EventKind kind, Vec2 at_px) {
    input::InputEvent event;
    event.kind = kind;
    event.position_px = at_px;
    host_.feed(event);
    return build();
  }

  std::string touch(std::string_view action) {
    build();
    const auto does = [&](const Target& target) { return exhibit::to_text(target.action) == action; };
    const auto found = std::ranges::find_if(host_.targets(), does);
    INFO(action);
    REQUIRE(found != host_.targets().end());
    const Vec2 at_px = found->box.centre();
    std::string done = feed(input::EventKind::down, at_px);
    return done + feed(input::EventKind::up, at_px);
  }

  bool offers(std::string_view action) {
    build();
    const auto does = [&](const Target& target) { return exhibit::to_text(target.action) == action; };
    return std::ranges::any_of(host_.targets(), does);
  }

  exhibit::State state;
  Desk desk;

private:
  Host host_;
};

}  // namespace

TEST_CASE("the console fits its screens in every language, at every stop of every tour") {
  for (const Vec2 size_px : desk_screens) {
    for (const auto& [sight, misfit] : find_console_misfits(belgium(), size_px))
      FAIL_CHECK(to_text(sight), ": ", to_text(misfit));
  }
}

TEST_CASE("all that a presenter needs is one touch away") {
  Desktop desktop;
  CHECK(desktop.offers("present.start"));
  CHECK(desktop.touch("present.begin") == "present.begin");
  for (const char* action :
       {"present.next", "present.previous", "present.blank", "present.freeze", "present.spotlight 0.5 0.5",
        "present.touches on", "present.captions off", "present.begin", "present.end", "present.tour regions",
        "hub.open ghent", "region.open flanders", "lang.set nl", "theme.set day", "overview.open", "map.home"})
    CHECK_MESSAGE(desktop.offers(action), action);
  for (const content::Stop& stop : exhibit::tour_told(desktop.state, belgium())->stops)
    CHECK_MESSAGE(desktop.offers("present.jump " + stop.id), stop.id);
}

TEST_CASE("a touch does what it says, and a second one undoes it") {
  Desktop desktop;
  desktop.touch("present.start");
  REQUIRE(desktop.state.presenting);
  for (const auto& [on, off] :
       {std::pair{"present.touches on", "present.touches off"},
        std::pair{"present.captions off", "present.captions on"}, std::pair{"region.open flanders", "place.clear"},
        std::pair{"hub.open ghent", "card.close"}, std::pair{"present.blank", "present.blank"},
        std::pair{"present.freeze", "present.freeze"}}) {
    CHECK(desktop.touch(on) == on);
    CHECK(desktop.touch(off) == off);
  }
}

TEST_CASE("whoever has wandered finds the way back to the stop") {
  Desktop desktop;
  desktop.touch("present.begin");
  CHECK_FALSE(desktop.offers("tour.continue"));
  desktop.touch("hub.open liege");
  CHECK(desktop.touch("tour.continue") == "tour.continue");
  CHECK_FALSE(desktop.offers("tour.continue"));
}

TEST_CASE("a hand on the picture leads the spotlight: while it presses, or as long as the light is on") {
  Desktop desktop;
  desktop.touch("present.start");
  desktop.build();
  const Vec2 in_picture{300, 300};
  CHECK(desktop.feed(input::EventKind::move, in_picture).empty());
  CHECK(desktop.feed(input::EventKind::down, in_picture).starts_with("present.spotlight"));
  const Vec2 first = desktop.state.presenting->spotlight.at;
  CHECK(desktop.feed(input::EventKind::move, in_picture + Vec2{200, 100}).starts_with("present.spotlight"));
  CHECK(desktop.state.presenting->spotlight.at.x > first.x);
  CHECK(desktop.feed(input::EventKind::up, in_picture).find("present.spotlight_off") != std::string::npos);
  CHECK_FALSE(desktop.state.presenting->spotlight.on);

  desktop.touch(exhibit::to_text(exhibit::PointSpotlight{desktop.state.presenting->spotlight.at}));
  REQUIRE(desktop.state.presenting->spotlight.on);
  CHECK(desktop.feed(input::EventKind::move, in_picture + Vec2{50, 0}).starts_with("present.spotlight"));
  CHECK(desktop.feed(input::EventKind::move, {5, 5}).empty());
  CHECK(desktop.state.presenting->spotlight.on);
}
