#include "ui/hand.h"

namespace beffroi::ui {

using input::EventKind;
using input::InputEvent;
using input::Key;

void Hand::feed(const InputEvent& event) {
  // Of a run of moves only the last one counts.
  const bool repeats = !waiting_.empty() && event.kind == EventKind::move && waiting_.back().kind == EventKind::move &&
                       waiting_.back().pointer == event.pointer;
  if (repeats) waiting_.back() = event;
  else waiting_.push_back(event);
}

void Hand::step(double slop_px) {
  if (leaves_) present_ = false;
  leaves_ = false;
  went_down_ = false;
  went_up_ = false;
  wheel_ = 0;
  steps_down_ = 0;
  const Vec2 before = at_px_;
  for (bool edge = false; !edge && !waiting_.empty(); waiting_.pop_front()) edge = take(waiting_.front());
  moved_px_ = went_down_ ? Vec2{} : at_px_ - before;
  if (down_ && length(at_px_ - pressed_at_px_) > slop_px) slid_ = true;
}

bool Hand::take(const InputEvent& event) {
  if (event.kind == EventKind::down) return press(event);
  if (event.kind == EventKind::key_down) {
    steps_down_ += event.key == Key::down ? 1 : event.key == Key::up ? -1 : 0;
    return false;
  }
  if (down_ && event.pointer != pointer_) return false;
  if (event.kind == EventKind::up) return release(event);
  if (event.kind == EventKind::leave) leave();
  if (event.kind == EventKind::wheel) wheel_ += event.amount;
  if (event.kind == EventKind::move || event.kind == EventKind::wheel) {
    at_px_ = event.position_px;
    present_ = true;
  }
  return false;
}

bool Hand::press(const InputEvent& event) {
  if (down_) return false;
  pointer_ = event.pointer;
  at_px_ = pressed_at_px_ = event.position_px;
  present_ = down_ = went_down_ = true;
  slid_ = false;
  return true;
}

bool Hand::release(const InputEvent& event) {
  if (!down_) return false;
  at_px_ = event.position_px;
  down_ = false;
  went_up_ = true;
  leaves_ = event.pointer != 0;
  return true;
}

// A press whose pointer is lost ends without a tap.
void Hand::leave() {
  slid_ = slid_ || down_;
  went_up_ = went_up_ || down_;
  down_ = false;
  present_ = false;
}

}  // namespace beffroi::ui
