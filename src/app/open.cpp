#include <algorithm>
#include <utility>

#include "app/caretaker.h"
#include "app/commands.h"
#include "app/loop.h"
#include "app/present.h"
#include "app/report.h"
#include "app/supervision.h"
#include "app/windowed.h"
#include "exhibit/screen.h"
#include "platform/clock.h"
#include "platform/notify.h"
#include "platform/paths.h"
#include "platform/process.h"

namespace beffroi::app {

namespace {

// The command line goes before the operator's file.
OpenOptions completed(OpenOptions options, const exhibit::Operation& operation) {
  if (!options.size_px) options.size_px = operation.window_px;
  if (!options.display && operation.display > 0) options.display = operation.display;
  options.full_screen = options.full_screen || operation.full_screen;
  options.showing.exhibition = operation.exhibition;
  return options;
}

// And so it does for what a presenter finds.
exhibit::Operation completed(exhibit::Operation operation, const PresentOptions& present) {
  if (!present.language.empty()) operation.presenter.language = {present.language, {}};
  if (!present.tour.empty()) operation.presenter.tour = {present.tour, {}};
  return operation;
}

// Visitors have a kiosk until a presenter takes it over; a display that starts again goes on with whoever had it.
bool begins_with_presenter(const OpenOptions& options, const exhibit::World& world) {
  return options.present.wanted && !world.operation.kiosk && options.restarts == 0;
}

platform::WindowWish wish_of(const OpenOptions& options, const DisplayPlan& displays) {
  const double shorter = std::min(exhibit::smallest_window_px.x, exhibit::smallest_window_px.y);
  return {
      "Beffroi", options.size_px, options.full_screen || displays.full_screen, displays.audience, {shorter, shorter}};
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

// Alone, or with the presenter's console beside it.
Prepared<LoopEnd> keep_open(const OpenOptions& options, const DisplayPlan& displays, Windowed& opened,
                            Caretaker& caretaker) {
  Stage& stage = *opened.stage;
  WindowSeat seat(opened.window, stage.world().operation.kiosk);
  const std::filesystem::path folder = folders_of(stage.world().operation.exhibition).exhibition;
  stage.set_facts([&] { return facts_of(seat.frame_times(), folder, stage.health(), opened.told); });
  if (options.present.wanted) return run_with_console(options, displays, opened, seat, caretaker);
  return run_until_closed(stage, seat, &caretaker);
}

// The end of the show, or why there was none.
Prepared<LoopEnd> show(const OpenOptions& options, exhibit::Operation operation) {
  Caretaker caretaker(care_for(options), platform::now_s());
  const DisplayPlan displays = plan_displays(options, platform::count_displays());
  const platform::WindowWish wish = wish_of(options, displays);
  if (!options.stand_in.empty()) operation.exhibition = options.stand_in;
  const bool forgiving = options.restarts > 0 || !options.stand_in.empty();
  auto prepared = prepare_windowed(std::move(operation), forgiving, wish);
  if (auto* opened = std::get_if<Windowed>(&prepared)) {
    caretaker.bring_back(*opened->stage);
    if (begins_with_presenter(options, opened->stage->world())) opened->stage->act(exhibit::StartPresenting{});
  }
  while (auto* opened = std::get_if<Windowed>(&prepared)) {
    auto end = keep_open(options, displays, *opened, caretaker);
    if (!std::holds_alternative<LoopEnd>(end)) return end;
    if (std::get<LoopEnd>(end) != LoopEnd::picture_lost) {
      caretaker.finish();
      return end;
    }
    platform::notify(is_busy);
    prepared = reopen(std::move(*opened), wish);
  }
  return std::get<ExitCode>(prepared);
}

}  // namespace

ExitCode run(const OpenOptions& options) {
  platform::ignore_broken_pipes();
  auto operation = prepare_operation(options.showing);
  if (const auto* code = std::get_if<ExitCode>(&operation)) return *code;
  auto& wanted = std::get<exhibit::Operation>(operation);
  const OpenOptions with_file = completed(options, wanted);
  const auto shown = show(with_file, completed(std::move(wanted), options.present));
  if (const auto* code = std::get_if<ExitCode>(&shown)) return *code;
  if (std::get<LoopEnd>(shown) != LoopEnd::restart_wished) return ExitCode::fine;
  platform::restart();  // does not come back, unless it fails
  report(Issue{Severity::error, {}, "the program could not be started again", "start it by hand"});
  return ExitCode::failed;
}

}  // namespace beffroi::app
