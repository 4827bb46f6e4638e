#include "app/prepare.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "app/report.h"
#include "content/toml.h"
#include "exhibit/objections.h"
#include "platform/paths.h"

namespace beffroi::app {

namespace {

// The file that is named, or the first that is there where a kiosk has it by custom.
std::filesystem::path operator_file(const Showing& showing) {
  if (!showing.operator_file.empty() || !showing.kiosk) return showing.operator_file;
  std::error_code error;
  for (const std::filesystem::path& file : platform::operator_files())
    if (std::filesystem::exists(file, error)) return file;
  return {};
}

// What the operator's file and the command line want of an exhibition that it does not have.
Issues objections_to(const exhibit::World& world, const exhibit::Operation& operation) {
  Issues all;
  const auto ask = [&](const exhibit::Named& named, const exhibit::Action& action) {
    if (named.id.empty()) return;
    for (Issue& issue : exhibit::objections(action, world)) {
      issue.place = named.place;
      all.push_back(std::move(issue));
    }
  };
  ask(operation.language, exhibit::SetLanguage{operation.language.id});
  ask(operation.theme, exhibit::SetTheme{operation.theme.id});
  ask(operation.presenter.language, exhibit::SetPresenterLanguage{operation.presenter.language.id});
  ask(operation.presenter.tour, exhibit::ChooseRun{operation.presenter.tour.id});
  return all;
}

bool is_from_command_line(const Issue& issue) { return issue.place.file.empty(); }

}  // namespace

exhibit::WorldFolders folders_of(const std::filesystem::path& exhibition) {
  const platform::Paths paths = platform::find_paths();
  return {exhibition.empty() ? paths.exhibition : exhibition, paths.interface, paths.fonts};
}

Prepared<exhibit::Operation> prepare_operation(const Showing& showing) {
  exhibit::Operation operation = exhibit::usual_operation(showing.kiosk);
  if (const std::filesystem::path path = operator_file(showing); !path.empty()) {
    Issues issues;
    const auto file = take(content::read_toml(path), issues);
    if (file) operation = exhibit::read_operation(*file, showing.kiosk, issues);
    report(issues);
    if (!file) return ExitCode::bad_command_line;
  }
  if (!showing.exhibition.empty()) operation.exhibition = showing.exhibition;
  if (!showing.language.empty()) operation.language = {showing.language, {}};
  if (!showing.theme.empty()) operation.theme = {showing.theme, {}};
  return operation;
}

Prepared<Loaded> prepare_world(exhibit::Operation operation, bool forgiving, const exhibit::StageDone& done) {
  const exhibit::WorldFolders folders = folders_of(operation.exhibition);
  Result<exhibit::World> world = exhibit::load_world(folders, done);
  report(world.issues);
  if (!world) {
    report(fmt::format("{} cannot be shown; mend the errors above", folders.exhibition.string()));
    return ExitCode::bad_exhibition;
  }
  world->operation = std::move(operation);
  const Issues refused = objections_to(*world, world->operation);
  report(refused);
  if (std::ranges::any_of(refused, is_from_command_line) && !forgiving) return ExitCode::bad_command_line;
  std::ranges::copy(refused, std::back_inserter(world.issues));
  return Loaded{std::move(*world), std::move(world.issues)};
}

Prepared<std::unique_ptr<Stage>> prepare_stage(exhibit::World world, Vec2 size_px) {
  auto stage = Stage::make(std::move(world), size_px);
  report(stage.issues);
  if (!stage) return ExitCode::no_display;
  return std::move(*stage);
}

}  // namespace beffroi::app
