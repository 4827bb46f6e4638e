#include <cmath>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "input/gestures.h"

using namespace beffroi;
using namespace beffroi::input;
using exhibit::Actions;

namespace {

constexpr int mouse = 0;
constexpr double frame_s = 1.0 / 60;

// A hand with a watch: it feeds what it does to the gestures and keeps what comes of it.
struct Hand {
  Gestures gestures{Feel{10, 4000}};
  Actions actions;
  double now_s = 100;

  void feed(EventKind kind, Vec2 at_px, int pointer = mouse, double amount = 0) {
    InputEvent event;
    event.time_s = now_s;
    event.kind = kind;
    event.pointer = pointer;
    event.position_px = at_px;
    event.amount = amount;
    gestures.feed(event, actions);
  }
  void down(Vec2 at_px, int pointer = mouse) { feed(EventKind::down, at_px, pointer); }
  void move(Vec2 at_px, int pointer = mouse) { feed(EventKind::move, at_px, pointer); }
  void up(Vec2 at_px, int pointer = mouse) { feed(EventKind::up, at_px, pointer); }
  void wait(double seconds) { now_s += seconds; }
  void tap(Vec2 at_px) {
    down(at_px);
    wait(0.08);
    up(at_px);
  }
  void drag(Vec2 from_px, Vec2 to_px, double seconds, int pointer = mouse) {
    const int moves = std::max(1, static_cast<int>(seconds / frame_s));
    for (int i = 1; i <= moves; ++i) {
      wait(frame_s);
      move(lerp(from_px, to_px, static_cast<double>(i) / moves), pointer);
    }
  }

  // "map.press map.tap": the names of what came, without repetition in a row.
  std::string story() const {
    std::string text;
    std::string last;
    for (const exhibit::Action& action : actions) {
      const std::string line = exhibit::to_text(action);
      const std::string name = line.substr(0, line.find(' '));
      if (name != last) text += (text.empty() ? "" : " ") + name;
      last = name;
    }
    return text;
  }
  template <class Kind>
  std::vector<Kind> all() const {
    std::vector<Kind> found;
    for (const exhibit::Action& action : actions)
      if (const auto* kind = std::get_if<Kind>(&action)) found.push_back(*kind);
    return found;
  }
  // Where a point of the map, seen at `px` before, is seen now.
  Vec2 carried(Vec2 px) const {
    for (const exhibit::Action& action : actions) {
      if (const auto* pan = std::get_if<exhibit::PanMap>(&action)) px = px + pan->by_px;
      if (const auto* zoom = std::get_if<exhibit::ZoomMap>(&action))
        px = zoom->at_px + (px - zoom->at_px) * zoom->factor;
    }
    return px;
  }
};

void check_near(Vec2 a, Vec2 b, double within = 1e-6) {
  CAPTURE(a.x);
  CAPTURE(a.y);
  CAPTURE(b.x);
  CAPTURE(b.y);
  CHECK(length(a - b) < within);
}

}  // namespace

TEST_CASE("a mouse hovers and leaves; a touch that is not down does neither") {
  Hand hand;
  hand.move({5, 6});
  hand.feed(EventKind::leave, {});
  CHECK(hand.story() == "map.hover map.leave");
  CHECK(hand.all<exhibit::HoverMap>().front().at_px == Vec2{5, 6});
  hand.actions.clear();
  hand.move({5, 6}, 1);
  hand.up({5, 6}, 1);
  CHECK(hand.actions.empty());
}

TEST_CASE("a tap may tremble within the slop, and lands where it went down") {
  Hand hand;
  hand.down({100, 100});
  hand.wait(0.1);
  hand.move({104, 103});
  hand.wait(0.1);
  hand.up({106, 105});
  CHECK(hand.story() == "map.press map.tap");
  CHECK(hand.all<exhibit::TapMap>().front().at_px == Vec2{100, 100});
  CHECK_FALSE(hand.gestures.holds(mouse));
}

TEST_CASE("a slow finger taps as well, a leaning elbow does not") {
  Hand slow;
  slow.down({100, 100});
  slow.wait(1.2);
  slow.up({100, 100});
  CHECK(slow.story() == "map.press map.tap");
  Hand leaning;
  leaning.down({100, 100});
  leaning.wait(3);
  leaning.up({100, 100});
  CHECK(leaning.story() == "map.press map.release");
}

TEST_CASE("two quick taps in one place come closer there") {
  Hand hand;
  hand.tap({100, 100});
  hand.wait(0.2);
  hand.tap({105, 98});
  CHECK(hand.story() == "map.press map.tap map.press map.release map.approach");
  const auto zoom = hand.all<exhibit::ApproachMap>().front();
  CHECK(zoom.factor == 2);
  CHECK(zoom.at_px == Vec2{105, 98});
}

TEST_CASE("two taps far apart in time or place are two taps") {
  Hand patient;
  patient.tap({100, 100});
  patient.wait(0.7);
  patient.tap({100, 100});
  CHECK(patient.all<exhibit::TapMap>().size() == 2);
  Hand wide;
  wide.tap({100, 100});
  wide.wait(0.1);
  wide.tap({200, 100});
  CHECK(wide.all<exhibit::TapMap>().size() == 2);
  CHECK(wide.all<exhibit::ApproachMap>().empty());
}

TEST_CASE("after a tap that opened something, more taps on its heels do nothing") {
  Hand hand;
  hand.tap({100, 100});
  hand.gestures.settle_tap();
  for (int i = 0; i < 4; ++i) {
    hand.wait(0.2);
    hand.tap({100, 100});
  }
  CHECK(hand.story() == "map.press map.tap");
  hand.wait(1);
  hand.tap({100, 100});
  CHECK(hand.all<exhibit::TapMap>().size() == 2);
}

TEST_CASE("a drag carries the map exactly as far as the hand goes") {
  Hand hand;
  hand.down({100, 100});
  hand.drag({100, 100}, {340, 20}, 0.5);
  hand.wait(frame_s);
  hand.up({350, 30});
  CHECK(hand.story() == "map.press map.release map.pan map.fling");
  CHECK(hand.all<exhibit::ReleaseMap>().size() == 1);
  check_near(hand.carried({100, 100}), {350, 30});
}

TEST_CASE("within the slop the map stands still") {
  Hand hand;
  hand.down({100, 100});
  hand.drag({100, 100}, {109, 100}, 0.2);
  CHECK(hand.all<exhibit::PanMap>().empty());
}

TEST_CASE("a fling has the speed of the hand") {
  Hand hand;
  hand.down({100, 100});
  hand.drag({100, 100}, {400, 500}, 0.5);  // 500 px in 0.5 s
  hand.wait(frame_s);
  hand.up({400, 500});
  const auto flings = hand.all<exhibit::FlingMap>();
  REQUIRE(flings.size() == 1);
  check_near(flings.front().velocity_px_per_s, {600, 800}, 1);
}

TEST_CASE("only the last moments count for a fling") {
  Hand hand;
  hand.down({100, 100});
  hand.drag({100, 100}, {700, 100}, 0.5);
  hand.drag({700, 100}, {700, 200}, 0.25);
  hand.up({700, 200});
  check_near(hand.all<exhibit::FlingMap>().front().velocity_px_per_s, {0, 400}, 30);
}

TEST_CASE("a hand that rests before it lets go flings nothing, even if the device repeats itself") {
  for (const bool repeats : {false, true}) {
    Hand hand;
    hand.down({100, 100});
    hand.drag({100, 100}, {400, 100}, 0.3);
    for (int i = 0; i < 12; ++i) {
      hand.wait(frame_s);
      if (repeats) hand.move({400, 100});
    }
    hand.up({400, 100});
    CHECK(hand.all<exhibit::FlingMap>().front().velocity_px_per_s == Vec2{});
  }
}

TEST_CASE("no fling is faster than the feel allows, and events of one moment make none") {
  Hand fast;
  fast.down({0, 0});
  fast.drag({0, 0}, {30000, 40000}, 0.2);
  fast.up({30000, 40000});
  check_near(fast.all<exhibit::FlingMap>().front().velocity_px_per_s, {2400, 3200}, 1e-3);
  Hand burst;
  burst.down({0, 0});
  burst.move({100, 0});
  burst.move({200, 0});
  burst.up({200, 0});
  CHECK(burst.all<exhibit::FlingMap>().front().velocity_px_per_s == Vec2{});
}

TEST_CASE("the wheel zooms at the pointer, as far back as forth, and never without measure") {
  Hand hand;
  hand.feed(EventKind::wheel, {50, 60}, mouse, 1);
  hand.feed(EventKind::wheel, {50, 60}, mouse, -1);
  hand.feed(EventKind::wheel, {50, 60}, mouse, 1e9);
  hand.feed(EventKind::wheel, {50, 60}, mouse, 0);
  const auto zooms = hand.all<exhibit::ZoomMap>();
  REQUIRE(zooms.size() == 3);
  CHECK(zooms[0].factor > 1);
  CHECK(zooms[0].at_px == Vec2{50, 60});
  CHECK(zooms[0].factor * zooms[1].factor == doctest::Approx(1));
  CHECK(zooms[2].factor <= 4);
}

TEST_CASE("a pinch keeps the map under both fingers") {
  Hand hand;
  hand.down({400, 300}, 1);
  hand.down({600, 300}, 2);
  CHECK(hand.story() == "map.press map.release");
  for (int i = 1; i <= 30; ++i) {
    hand.wait(frame_s);
    hand.move({400 - 4.0 * i, 300 + i * 1.0}, 1);
    hand.move({600 + 6.0 * i, 300 + i * 1.0}, 2);
  }
  // The fingers keep their direction at the end of every frame, so what was under them still is.
  check_near(hand.carried({500, 300}), {530, 330}, 1e-6);
  check_near(hand.carried({400, 300}), {280, 330}, 1.0);
  check_near(hand.carried({600, 300}), {780, 330}, 1.0);
  CHECK(hand.all<exhibit::TapMap>().empty());
}

TEST_CASE("a finger that is lifted moves nothing; the other goes on panning") {
  Hand hand;
  hand.down({400, 300}, 1);
  hand.down({600, 300}, 2);
  hand.move({350, 300}, 1);
  hand.move({650, 320}, 2);
  hand.actions.clear();
  hand.up({350, 300}, 1);
  CHECK(hand.actions.empty());
  CHECK(hand.gestures.holds(2));
  hand.move({650, 320}, 2);
  CHECK(hand.actions.empty());
  hand.drag({650, 320}, {700, 380}, 0.3, 2);
  check_near(hand.carried({650, 320}), {700, 380});
  CHECK(hand.all<exhibit::ZoomMap>().empty());
  hand.up({700, 380}, 2);
  CHECK(hand.story() == "map.pan map.fling");
}

TEST_CASE("a pinch that ends does not throw the map") {
  Hand hand;
  hand.down({400, 300}, 1);
  hand.down({600, 300}, 2);
  for (int i = 1; i <= 20; ++i) {
    hand.wait(frame_s);
    hand.move({400 - 10.0 * i, 300}, 1);
    hand.move({600 + 10.0 * i, 300}, 2);
  }
  hand.up({200, 300}, 1);
  hand.wait(0.01);
  hand.move({815, 300}, 2);
  hand.up({815, 300}, 2);
  CHECK(hand.all<exhibit::FlingMap>().back().velocity_px_per_s == Vec2{});
}

TEST_CASE("a third finger waits, and takes over without a jump") {
  Hand hand;
  hand.down({400, 300}, 1);
  hand.down({600, 300}, 2);
  hand.down({900, 700}, 3);
  hand.actions.clear();
  hand.move({950, 750}, 3);
  CHECK(hand.actions.empty());
  hand.up({400, 300}, 1);
  CHECK(hand.actions.empty());
  hand.move({1000, 750}, 3);
  CHECK(hand.story() == "map.pan map.zoom");
}

TEST_CASE("fingers that touch each other zoom by no wild factor") {
  Hand hand;
  hand.down({400, 300}, 1);
  hand.down({400, 300}, 2);
  hand.move({401, 300}, 1);
  hand.move({400, 300}, 1);
  hand.move({412, 300}, 2);
  for (const auto& zoom : hand.all<exhibit::ZoomMap>()) CHECK(zoom.factor < 1.5);
}

TEST_CASE("a touch that falls silent is let go of, a resting mouse is not") {
  Hand hand;
  hand.down({100, 100}, 1);
  hand.gestures.cancel_stale(hand.now_s + 1.4, hand.actions);
  CHECK(hand.gestures.holds(1));
  hand.gestures.cancel_stale(hand.now_s + 1.6, hand.actions);
  CHECK_FALSE(hand.gestures.holds(1));
  CHECK(hand.story() == "map.press map.release");
  hand.down({100, 100});
  hand.gestures.cancel_stale(hand.now_s + 60, hand.actions);
  CHECK(hand.gestures.holds(mouse));
}

TEST_CASE("a pointer that leaves lets go without a tap or a fling") {
  Hand pressing;
  pressing.down({100, 100});
  pressing.feed(EventKind::leave, {});
  pressing.up({100, 100});
  CHECK(pressing.story() == "map.press map.release map.leave");
  Hand dragging;
  dragging.down({100, 100});
  dragging.drag({100, 100}, {300, 100}, 0.2);
  dragging.feed(EventKind::leave, {});
  CHECK(dragging.all<exhibit::FlingMap>().front().velocity_px_per_s == Vec2{});
}

TEST_CASE("a lost release does not keep the next press from tapping") {
  Hand hand;
  hand.down({100, 100}, 1);
  hand.wait(5);
  hand.down({300, 300}, 1);
  hand.up({300, 300}, 1);
  CHECK(hand.story() == "map.press map.release map.press map.tap");
}

TEST_CASE("numbers that are none are ignored, and so are keys") {
  Hand hand;
  hand.down({std::nan(""), 0});
  hand.feed(EventKind::wheel, {0, 0}, mouse, INFINITY);
  hand.feed(EventKind::key_down, {0, 0});
  CHECK(hand.actions.empty());
}
