#include "app/present.h"

#include <utility>

#include "app/presenter_seat.h"
#include "app/report.h"
#include "exhibit/screen.h"
#include "platform/paths.h"

namespace beffroi::app {

namespace {

// Where the runs of this exhibition are remembered.
Rehearsals rehearsals_for(const OpenOptions& options) {
  const std::filesystem::path state = options.state.empty() ? platform::find_state_folder() : options.state;
  if (state.empty()) return Rehearsals({});
  const std::filesystem::path exhibition = folders_of(options.showing.exhibition).exhibition;
  return Rehearsals(state / "rehearsals" / std::filesystem::absolute(exhibition).lexically_normal().filename());
}

// On a display of its own it fills that; on the audience's it stands in a corner.
platform::WindowWish console_wish(const DisplayPlan& displays, const platform::Window& audience) {
  platform::WindowWish wish;
  wish.display = displays.console;
  wish.in_corner = displays.console == displays.audience;
  if (wish.in_corner) wish.size_px = exhibit::smallest_window_px;
  else wish.share = 1;
  wish.beside = &audience;
  return wish;
}

}  // namespace

DisplayPlan plan_displays(const OpenOptions& options, std::size_t displays) {
  DisplayPlan plan;
  if (!options.present.wanted) {
    plan.audience = options.display.value_or(0);
    return plan;
  }
  const bool several = displays > 1;
  const int console = options.present.console_display.value_or(options.display == 0 && several ? 1 : 0);
  plan.audience = options.display.value_or(!several ? 0 : console == 1 ? 0 : 1);
  plan.console = console;
  plan.full_screen = plan.audience != plan.console && !options.size_px;
  return plan;
}

Prepared<LoopEnd> run_with_console(const OpenOptions& options, const DisplayPlan& displays, Windowed& opened,
                                   Seat& seat, Caretaker& caretaker) {
  auto console = ConsoleWindow::open(console_wish(displays, opened.window), opened.window, opened.stage->world(),
                                     rehearsals_for(options));
  report(console.issues);
  if (!console) return ExitCode::no_display;
  PresenterSeat both(seat, *opened.stage, std::move(*console));
  return run_until_closed(*opened.stage, both, &caretaker);
}

}  // namespace beffroi::app
