#include <algorithm>
#include <string>
#include <utility>

#include "app/commands.h"
#include "app/report.h"
#include "app/windowed.h"
#include "platform/clock.h"

namespace beffroi::app {

namespace {

// A frame that took long (a laptop's lid, a debugger) must not throw the camera.
constexpr double longest_step_s = 0.1;
// With nothing moving the process sleeps until a hand comes; this only bounds how long one sleep lasts.
constexpr double long_sleep_s = 3600;

// Carries out what only the outside can do. False when it is time to end.
bool carry_out(Windowed& windowed, const exhibit::Effects& effects) {
  for (const exhibit::Effect& effect : effects) {
    if (std::holds_alternative<exhibit::QuitWanted>(effect)) return false;
    if (std::holds_alternative<exhibit::FullScreenToggled>(effect)) windowed.window.toggle_full_screen();
    if (const auto* picture = std::get_if<exhibit::PictureWanted>(&effect))
      report(save_picture(windowed, picture->file));
  }
  return true;
}

bool follow_size(Windowed& windowed) {
  const Vec2 size = windowed.window.size_px();
  if (size == windowed.stage->state().viewport.size_px) return true;
  return carry_out(windowed, windowed.stage->act(exhibit::ResizeView{size.x, size.y}));
}

// Screen readers, task bars and scripts learn from it what is on show.
void follow_title(Windowed& windowed, std::string& shown) {
  std::string title = windowed.stage->title();
  if (title == shown) return;
  windowed.window.set_title(title);
  shown = std::move(title);
}

// Draws while something moves, and sleeps while nothing does.
void run_until_closed(Windowed& windowed) {
  double last_s = platform::now_s();
  bool still = false;
  std::string title;
  while (!windowed.window.wants_to_close()) {
    const auto events = windowed.window.wait(still ? long_sleep_s : 0);
    const bool damaged = windowed.window.take_damage();
    const double now_s = platform::now_s();
    // Time slept is not time to animate: the first frame after a rest is a short one.
    const double dt_s = still ? 0 : std::min(now_s - last_s, longest_step_s);
    last_s = now_s;
    if (still && events.empty() && !damaged) continue;
    bool go_on = follow_size(windowed);
    for (const input::InputEvent& event : events) go_on = carry_out(windowed, windowed.stage->handle(event)) && go_on;
    go_on = carry_out(windowed, windowed.stage->step(dt_s)) && go_on;
    if (!go_on) return;
    follow_title(windowed, title);
    show(windowed);
    still = !windowed.stage->is_moving();
  }
}

}  // namespace

ExitCode run(const OpenOptions& options) {
  auto prepared = prepare_windowed(options.showing, {"Beffroi", options.size_px, options.full_screen, options.display});
  if (const auto* code = std::get_if<ExitCode>(&prepared)) return *code;
  run_until_closed(std::get<Windowed>(prepared));
  return ExitCode::fine;
}

}  // namespace beffroi::app
