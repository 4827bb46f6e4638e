#include "app/loop.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/report.h"
#include "platform/clock.h"

namespace beffroi::app {

namespace {

// A frame that took long (a laptop's lid, a debugger) must not throw the camera.
constexpr double longest_step_s = 0.1;
// With nothing moving the process sleeps until a hand comes; this only bounds how long one sleep lasts.
constexpr double long_sleep_s = 3600;

// Carries out what only the outside can do. False when it is time to end.
bool carry_out(Stage& stage, Seat& seat, const exhibit::Effects& effects) {
  for (const exhibit::Effect& effect : effects) {
    if (std::holds_alternative<exhibit::QuitWanted>(effect)) return false;
    if (std::holds_alternative<exhibit::FullScreenToggled>(effect)) seat.toggle_full_screen();
    if (const auto* picture = std::get_if<exhibit::PictureWanted>(&effect))
      report(seat.save_picture(stage, picture->file));
  }
  return true;
}

bool follow_size(Stage& stage, Seat& seat) {
  const Vec2 size = seat.size_px();
  if (size == stage.state().viewport.size_px) return true;
  return carry_out(stage, seat, stage.act(exhibit::ResizeView{size.x, size.y}));
}

// Screen readers, task bars and scripts learn from it what is on show.
void follow_title(Stage& stage, Seat& seat, std::string& shown) {
  std::string title = stage.title();
  if (title == shown) return;
  seat.set_title(title);
  shown = std::move(title);
}

}  // namespace

LoopEnd run_until_closed(Stage& stage, Seat& seat, Caretaker* caretaker) {
  const auto rest_s = [&] { return caretaker == nullptr ? long_sleep_s : caretaker->rest_s(); };
  double last_s = platform::now_s();
  bool still = false;
  bool changed = true;
  std::string title;
  while (!seat.wants_to_close()) {
    const auto events = seat.wait(still && !changed ? rest_s() : 0);
    const bool damaged = seat.take_damage();
    const double now_s = platform::now_s();
    // Time slept is not time to animate: the first frame after a rest is a short one.
    const double dt_s = still ? 0 : std::min(now_s - last_s, longest_step_s);
    last_s = now_s;
    if (!still || !events.empty() || damaged || changed) {
      bool go_on = follow_size(stage, seat);
      for (const input::InputEvent& event : events) go_on = carry_out(stage, seat, stage.handle(event)) && go_on;
      go_on = carry_out(stage, seat, stage.step(dt_s)) && go_on;
      if (!go_on) break;
      follow_title(stage, seat, title);
      seat.show(stage);
      still = !stage.is_moving();
    }
    if (caretaker == nullptr) {
      changed = false;
      continue;
    }
    changed = caretaker->go_round(stage, seat, now_s);
    if (caretaker->end_wished()) break;
    if (seat.has_lost_picture() || caretaker->take_renewal_wish()) return LoopEnd::picture_lost;
  }
  return LoopEnd::wished;
}

}  // namespace beffroi::app
