#include "app/prepare.h"

#include <utility>

#include <fmt/format.h>

#include "app/report.h"
#include "exhibit/objections.h"
#include "platform/paths.h"

namespace beffroi::app {

namespace {

// What the command line asks of the exhibition.
exhibit::Actions wishes_of(const Showing& showing) {
  exhibit::Actions wishes;
  if (!showing.language.empty()) wishes.emplace_back(exhibit::SetLanguage{showing.language});
  if (!showing.theme.empty()) wishes.emplace_back(exhibit::SetTheme{showing.theme});
  return wishes;
}

}  // namespace

exhibit::WorldFolders folders_of(const std::filesystem::path& exhibition) {
  const platform::Paths paths = platform::find_paths();
  return {exhibition.empty() ? paths.exhibition : exhibition, paths.interface, paths.fonts};
}

Prepared<exhibit::World> prepare_world(const Showing& showing, const exhibit::StageDone& done) {
  const exhibit::WorldFolders folders = folders_of(showing.exhibition);
  Result<exhibit::World> world = exhibit::load_world(folders, done);
  report(world.issues);
  if (!world) {
    report(fmt::format("{} cannot be shown; mend the errors above", folders.exhibition.string()));
    return ExitCode::bad_exhibition;
  }
  Issues refused;
  for (const exhibit::Action& wish : wishes_of(showing))
    for (Issue& issue : exhibit::objections(wish, *world)) refused.push_back(std::move(issue));
  report(refused);
  if (!refused.empty() && !showing.forgiving) return ExitCode::bad_command_line;
  return std::move(*world);
}

Prepared<std::unique_ptr<Stage>> prepare_stage(exhibit::World world, const Showing& showing, Vec2 size_px) {
  auto stage = Stage::make(std::move(world), size_px);
  report(stage.issues);
  if (!stage) return ExitCode::no_display;
  for (const exhibit::Action& wish : wishes_of(showing)) (*stage)->act(wish);
  return std::move(*stage);
}

}  // namespace beffroi::app
