#include "exhibit/check.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "app/commands.h"
#include "app/prepare.h"
#include "app/report.h"
#include "input/bindings.h"
#include "ui/fit_check.h"

namespace beffroi::app {

namespace {

// What does not even load, or lacks words, is mended before anyone measures whether it fits.
Issues examine(const exhibit::WorldFolders& folders) {
  Result<exhibit::World> world = exhibit::load_world(folders);
  Issues issues = std::move(world.issues);
  if (!world) return issues;
  std::ranges::move(exhibit::check_world(*world), std::back_inserter(issues));
  if (!has_errors(issues))
    std::ranges::move(ui::check_fit(*world, {input::default_bindings(), input::touring_bindings()}),
                      std::back_inserter(issues));
  return issues;
}

}  // namespace

ExitCode run(const CheckOptions& options) {
  const exhibit::WorldFolders folders = folders_of(options.exhibition);
  const Issues issues = examine(folders);
  report(issues);
  if (issues.empty()) fmt::print("{}: no issues\n", folders.exhibition.string());
  else fmt::print(stderr, "{} {}\n", issues.size(), issues.size() == 1 ? "issue" : "issues");
  return issues.empty() ? ExitCode::fine : ExitCode::bad_exhibition;
}

ExitCode run(const Answered&) { return ExitCode::fine; }

ExitCode run(const Refused& refused) {
  report(refused.message);
  return ExitCode::bad_command_line;
}

}  // namespace beffroi::app
