#include "exhibit/check.h"

#include <fmt/format.h>

#include "app/commands.h"
#include "app/prepare.h"
#include "app/report.h"

namespace beffroi::app {

ExitCode run(const CheckOptions& options) {
  const exhibit::WorldFolders folders = folders_of(options.exhibition);
  const Issues issues = exhibit::check_exhibition(folders);
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
