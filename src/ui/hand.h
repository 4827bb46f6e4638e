// The one hand that the panels obey, frame by frame: where it is, and whether it presses.
// Host feeds it events; each frame it takes them up to one press or release, so that a tap that went down and up
// between two frames is still a tap. It knows nothing of ImGui, and no clock.
#pragma once

#include <deque>

#include "base/geometry.h"
#include "input/event.h"

namespace beffroi::ui {

class Hand {
public:
  void feed(const input::InputEvent& event);
  // Takes the events of one frame. A press that moves farther than `slop_px` is a slide, and no tap any more.
  void step(double slop_px);
  bool has_waiting() const { return !waiting_.empty() || leaves_; }

  bool is_present() const { return present_; }
  bool is_down() const { return down_; }
  bool went_down() const { return went_down_; }  // in this frame, as all below
  bool went_up() const { return went_up_; }
  Vec2 at_px() const { return at_px_; }
  Vec2 moved_px() const { return moved_px_; }
  double wheel() const { return wheel_; }
  int steps_down() const { return steps_down_; }  // by the arrow keys
  // Whether the press, or the one that ends in this frame, has slid. Stays until the next press.
  bool has_slid() const { return slid_; }

private:
  bool take(const input::InputEvent& event);  // whether it was a press or a release
  bool press(const input::InputEvent& event);
  bool release(const input::InputEvent& event);
  void leave();

  std::deque<input::InputEvent> waiting_;
  int pointer_ = 0;  // whose press it is: the others are not listened to meanwhile
  bool present_ = false;
  bool down_ = false;
  bool went_down_ = false;
  bool went_up_ = false;
  bool slid_ = false;
  bool leaves_ = false;  // a finger that went up is gone in the next frame
  Vec2 at_px_;
  Vec2 pressed_at_px_;
  Vec2 moved_px_;
  double wheel_ = 0;
  int steps_down_ = 0;
};

}  // namespace beffroi::ui
