#include <algorithm>
#include <iterator>
#include <utility>

#include "app/commands.h"
#include "app/offscreen.h"
#include "app/player.h"
#include "app/report.h"
#include "input/session.h"

namespace beffroi::app {

namespace {

// Of the display that the console belongs to.
constexpr Vec2 audience_px{1920, 1080};

}  // namespace

ExitCode run(const ShotOptions& options) {
  const auto script = input::parse_script(options.script);
  report(script.issues);
  if (!script) return ExitCode::bad_command_line;

  auto prepared = prepare_offscreen(options.showing, options.console ? audience_px : options.size_px);
  if (const auto* code = std::get_if<ExitCode>(&prepared)) return *code;
  const auto& offscreen = std::get<Offscreen>(prepared);

  Issues unwritten;
  const auto shot = [&](const std::string& file) {
    std::ranges::move(save_picture(offscreen, file), std::back_inserter(unwritten));
    return Issues{};
  };
  const Issues impossible = play(*offscreen.stage, *script, {shot, {}});
  report(impossible);
  if (has_errors(impossible)) return ExitCode::bad_command_line;

  if (options.console)
    std::ranges::move(save_console(offscreen, options.size_px, options.picture), std::back_inserter(unwritten));
  else shot(options.picture);
  report(unwritten);
  return unwritten.empty() && !has_gl_errors(offscreen) ? ExitCode::fine : ExitCode::failed;
}

}  // namespace beffroi::app
