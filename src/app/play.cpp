#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "app/commands.h"
#include "app/offscreen.h"
#include "app/player.h"
#include "app/report.h"
#include "app/windowed.h"
#include "base/file.h"
#include "platform/clock.h"

namespace beffroi::app {

namespace {

constexpr std::size_t max_session_bytes = 4 << 20;
constexpr Vec2 default_size_px{1920, 1080};

std::optional<input::Session> read_session(const std::string& file) {
  Issues issues;
  const auto text = take(read_file(file, max_session_bytes), issues);
  auto session = text ? take(input::parse_session(*text, file), issues) : std::nullopt;
  report(issues);
  return session;
}

// What the command line says goes before what the session says.
Showing showing_of(const PlayOptions& options, const input::Session& session) {
  Showing showing = options.showing;
  if (showing.language.empty()) showing.language = session.language;
  if (showing.theme.empty()) showing.theme = session.theme;
  if (showing.operator_file.empty() && !session.operator_file.empty())
    showing.operator_file = std::filesystem::path(options.session).parent_path() / session.operator_file;
  return showing;
}

ExitCode verdict(const Issues& issues) {
  report(issues);
  return has_errors(issues) ? ExitCode::failed : ExitCode::fine;
}

ExitCode play_offscreen(const PlayOptions& options, const input::Session& session) {
  auto prepared = prepare_offscreen(showing_of(options, session), session.size_px.value_or(default_size_px));
  if (const auto* code = std::get_if<ExitCode>(&prepared)) return *code;
  const auto& offscreen = std::get<Offscreen>(prepared);
  const auto shot = [&](const std::string& file) { return save_picture(offscreen, options.pictures / file); };
  const ExitCode code = verdict(play(*offscreen.stage, session.steps, {shot, {}}));
  return has_gl_errors(offscreen) ? ExitCode::failed : code;
}

ExitCode play_in_window(const PlayOptions& options, const input::Session& session) {
  auto operation = prepare_operation(showing_of(options, session));
  if (const auto* code = std::get_if<ExitCode>(&operation)) return *code;
  auto prepared = prepare_windowed(std::move(std::get<exhibit::Operation>(operation)), false,
                                   {"Beffroi", session.size_px, false, 0});
  if (const auto* code = std::get_if<ExitCode>(&prepared)) return *code;
  Stage& stage = *std::get<Windowed>(prepared).stage;
  WindowSeat seat(std::get<Windowed>(prepared).window);
  const auto shot = [&](const std::string& file) { return seat.save_picture(stage, options.pictures / file); };
  double due_s = platform::now_s();
  const auto frame = [&](double dt_s) {
    seat.show(stage);
    due_s += dt_s;
    do seat.wait(std::max(due_s - platform::now_s(), 0.0));
    while (platform::now_s() < due_s && !seat.wants_to_close());
    return !seat.wants_to_close();
  };
  return verdict(play(stage, session.steps, {shot, frame}));
}

}  // namespace

ExitCode run(const PlayOptions& options) {
  const auto session = read_session(options.session);
  if (!session) return ExitCode::bad_command_line;
  return options.window ? play_in_window(options, *session) : play_offscreen(options, *session);
}

}  // namespace beffroi::app
