// Turns what pointers do on the map into Actions: hover, press, tap, double tap, drag, fling, wheel, pinch.
// app/ feeds it the events that no panel covers, and every event of a pointer that it holds. It knows neither what lies
// under a finger nor what time it is: time comes with the events.
#pragma once

#include <optional>
#include <vector>

#include "base/geometry.h"
#include "exhibit/action.h"
#include "input/event.h"

namespace beffroi::input {

// How a hand of flesh is read. Both follow from millimetres on the glass, so the caller knows them.
struct Feel {
  double slop_px = 8;  // how far a tap may stray: about 2 mm
  double max_fling_px_per_s = 4000;
};

class Gestures {
public:
  explicit Gestures(Feel feel = {}) : feel_(feel) {}

  void set_feel(Feel feel) { feel_ = feel; }
  // Adds to `actions` what the event means. Keys mean nothing here.
  void feed(const InputEvent& event, exhibit::Actions& actions);
  // Lets go of touches that have been silent for 1.5 s: the word of their end was lost on the way.
  void cancel_stale(double now_s, exhibit::Actions& actions);

  // Whether the pointer went down on the map and is still down: what it does stays the map's, wherever it goes.
  bool holds(int pointer) const;
  // The last tap opened something. A second one on its heels is then habit, not a wish to come closer: it does nothing,
  // and does not stop the flight that the first one began.
  void settle_tap();

private:
  struct Touch {
    int pointer = 0;
    Vec2 at_px;  // as far as the map has followed it
    double down_s = 0;
    double seen_s = 0;
  };
  struct Sample {
    double time_s = 0;
    Vec2 at_px;
  };
  struct Tap {
    Vec2 at_px;
    double time_s = 0;
    bool settled = false;
  };

  void press(const InputEvent& event, exhibit::Actions& actions);
  void move(const InputEvent& event, exhibit::Actions& actions);
  void lift(const InputEvent& event, exhibit::Actions& actions);
  void leave(int pointer, exhibit::Actions& actions);
  void turn_wheel(const InputEvent& event, exhibit::Actions& actions);

  bool follows_last_tap(const Touch& touch) const;
  void finish_press(const Touch& touch, double time_s, exhibit::Actions& actions);
  void start_moving(exhibit::Actions& actions);
  void follow(Touch& touch, Vec2 to_px, exhibit::Actions& actions);
  void let_go(int pointer);
  void note(Sample sample);
  Vec2 velocity(double now_s) const;

  Feel feel_;
  std::vector<Touch> touches_;  // in the order they came; the first two lead
  bool moving_ = false;         // no longer a press that may become a tap
  std::vector<Sample> trail_;   // of a single pointer, the last moments
  std::optional<Tap> last_tap_;
};

}  // namespace beffroi::input
