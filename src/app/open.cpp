#include <algorithm>

#include "app/commands.h"
#include "app/loop.h"
#include "app/windowed.h"
#include "exhibit/screen.h"

namespace beffroi::app {

ExitCode run(const OpenOptions& options) {
  const double shorter = std::min(exhibit::smallest_window_px.x, exhibit::smallest_window_px.y);
  auto prepared = prepare_windowed(
      options.showing, {"Beffroi", options.size_px, options.full_screen, options.display, {shorter, shorter}});
  if (const auto* code = std::get_if<ExitCode>(&prepared)) return *code;
  auto& [window, stage] = std::get<Windowed>(prepared);
  WindowSeat seat(window);
  run_until_closed(*stage, seat);
  return ExitCode::fine;
}

}  // namespace beffroi::app
