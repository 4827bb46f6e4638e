#include "app/cursor.h"

namespace beffroi::app {

namespace {

constexpr double stays_s = 3;
constexpr double shortest_run_s = 0.1;  // of moves: less is a touch

}  // namespace

void Cursor::feed(const input::InputEvent& event) {
  if (event.kind == input::EventKind::down) began_s_.reset();
  if (event.kind != input::EventKind::move) return;
  if (!began_s_ || event.time_s - moved_s_ > stays_s) began_s_ = event.time_s;
  moved_s_ = event.time_s;
  seen_ = seen_ || moved_s_ - *began_s_ >= shortest_run_s;
}

bool Cursor::is_seen(double now_s) {
  if (now_s - moved_s_ >= stays_s) {
    seen_ = false;
    began_s_.reset();
  }
  return seen_;
}

std::optional<double> Cursor::due_s() const { return seen_ ? std::optional(moved_s_ + stays_s) : std::nullopt; }

}  // namespace beffroi::app
