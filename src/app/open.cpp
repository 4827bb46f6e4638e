#include <algorithm>
#include <utility>

#include "app/caretaker.h"
#include "app/commands.h"
#include "app/loop.h"
#include "app/windowed.h"
#include "exhibit/screen.h"
#include "platform/clock.h"
#include "platform/notify.h"
#include "platform/paths.h"

namespace beffroi::app {

namespace {

platform::WindowWish wish_of(const OpenOptions& options) {
  const double shorter = std::min(exhibit::smallest_window_px.x, exhibit::smallest_window_px.y);
  return {"Beffroi", options.size_px, options.full_screen, options.display, {shorter, shorter}};
}

// A scene is kept where somebody will start the display again, or asks for it.
std::filesystem::path state_folder(const OpenOptions& options) {
  const bool is_usual = options.state.empty() && platform::is_looked_after();
  return is_usual ? platform::find_state_folder() : options.state;
}

Care care_for(const OpenOptions& options) {
  const exhibit::WorldFolders folders = folders_of(options.showing.exhibition);
  return {folders,
          platform::read_stamps(folders_behind(folders)),
          state_folder(options),
          options.log,
          {{}, options.restarts, !options.stand_in.empty()}};
}

Showing first_showing(const OpenOptions& options) {
  Showing showing = options.showing;
  if (!options.stand_in.empty()) showing.exhibition = options.stand_in;
  showing.forgiving = options.restarts > 0 || !options.stand_in.empty();
  return showing;
}

}  // namespace

ExitCode run(const OpenOptions& options) {
  platform::ignore_broken_pipes();
  Caretaker caretaker(care_for(options), platform::now_s());
  auto prepared = prepare_windowed(first_showing(options), wish_of(options));
  if (auto* opened = std::get_if<Windowed>(&prepared)) caretaker.bring_back(*opened->stage);
  while (auto* opened = std::get_if<Windowed>(&prepared)) {
    WindowSeat seat(opened->window);
    if (run_until_closed(*opened->stage, seat, &caretaker) == LoopEnd::wished) {
      caretaker.finish();
      return ExitCode::fine;
    }
    prepared = reopen(std::move(*opened), wish_of(options));
  }
  return std::get<ExitCode>(prepared);
}

}  // namespace beffroi::app
