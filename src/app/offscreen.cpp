#include "app/offscreen.h"

#include <future>
#include <utility>

#include "app/console.h"
#include "app/miniatures.h"
#include "app/report.h"
#include "platform/picture.h"

namespace beffroi::app {

namespace {

constexpr double console_step_s = 0.1;

void report_gl(const gl::DebugMessage& message) {
  if (message.error) report("OpenGL: " + message.text);
}

}  // namespace

Prepared<Offscreen> prepare_offscreen(const Showing& showing, Vec2 size_px, const exhibit::StageDone& done) {
  auto operation = prepare_operation(showing);
  if (const auto* code = std::get_if<ExitCode>(&operation)) return *code;
  // The driver takes its time to open, in which the map is made.
  auto& wanted = std::get<exhibit::Operation>(operation);
  auto loading = std::async(std::launch::async, [&] { return prepare_world(std::move(wanted), false, done); });
  auto context = platform::Headless::open({showing.strict_gl});
  auto loaded = loading.get();
  if (const auto* code = std::get_if<ExitCode>(&loaded)) return *code;
  report(context.issues);
  if (!context) return ExitCode::no_display;
  auto listener = showing.strict_gl ? std::make_unique<gl::DebugListener>(report_gl) : nullptr;
  auto surface = gl::Framebuffer::make(static_cast<int>(size_px.x), static_cast<int>(size_px.y));
  report(surface.issues);
  if (!surface) return ExitCode::no_display;
  if (done) done("context");
  auto stage = prepare_stage(std::move(std::get<Loaded>(loaded).world), size_px);
  if (const auto* code = std::get_if<ExitCode>(&stage)) return *code;
  if (done) done("upload");
  return Offscreen{std::move(*context), std::move(listener), std::move(*surface),
                   std::move(std::get<std::unique_ptr<Stage>>(stage))};
}

bool has_gl_errors(const Offscreen& offscreen) { return offscreen.listener && offscreen.listener->errors() > 0; }

Issues save_picture(const Offscreen& offscreen, const std::filesystem::path& file) {
  offscreen.stage->draw(offscreen.surface.target());
  return platform::write_png(file, offscreen.surface.read());
}

Issues save_console(const Offscreen& offscreen, Vec2 size_px, const std::filesystem::path& file) {
  Issues issues;
  auto console = take(Console::make(), issues);
  auto miniatures = take(Miniatures::make(), issues);
  const auto surface = take(gl::Framebuffer::make(static_cast<int>(size_px.x), static_cast<int>(size_px.y)), issues);
  if (!console || !miniatures || !surface) return issues;
  console->resize(size_px);
  miniatures->refresh(*offscreen.stage, console->now_px(), console->next_px());
  do console->step(*offscreen.stage, console_step_s, miniatures->now(), miniatures->next());
  while (console->is_moving());
  console->draw(surface->target());
  return platform::write_png(file, surface->read());
}

}  // namespace beffroi::app
