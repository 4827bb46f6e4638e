#include "app/windowed.h"

#include <chrono>
#include <thread>
#include <utility>

#include "app/report.h"
#include "gl/framebuffer.h"
#include "platform/picture.h"

namespace beffroi::app {

namespace {

gl::Target target_of(const platform::Window& window) {
  const Vec2 size = window.size_px();
  return {0, static_cast<int>(size.x), static_cast<int>(size.y)};
}

// An X server that has lost its last window starts anew, too, and is away for a moment.
Result<platform::Window> open_again(const platform::WindowWish& wish) {
  constexpr int attempts = 30;
  for (int attempt = 1;; ++attempt) {
    auto window = platform::Window::open(wish);
    if (window || attempt == attempts) return window;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

}  // namespace

Prepared<Windowed> prepare_windowed(const Showing& showing, const platform::WindowWish& wish) {
  auto world = prepare_world(showing);
  if (const auto* code = std::get_if<ExitCode>(&world)) return *code;
  auto window = platform::Window::open(wish);
  report(window.issues);
  if (!window) return ExitCode::no_display;
  auto stage = prepare_stage(std::move(std::get<exhibit::World>(world)), showing, window->size_px());
  if (const auto* code = std::get_if<ExitCode>(&stage)) return *code;
  return Windowed{std::move(*window), std::move(std::get<std::unique_ptr<Stage>>(stage))};
}

// The old picture goes with the old context, before there is a new one.
Prepared<Windowed> reopen(Windowed lost, const platform::WindowWish& wish) {
  Stage::Memory memory = std::move(*lost.stage).forget_picture();
  { const Windowed gone = std::move(lost); }
  auto window = open_again(wish);
  report(window.issues);
  if (!window) return ExitCode::no_display;
  auto stage = Stage::make(std::move(memory), window->size_px());
  report(stage.issues);
  if (!stage) return ExitCode::no_display;
  return Windowed{std::move(*window), std::move(*stage)};
}

void WindowSeat::show(Stage& stage) {
  stage.draw(target_of(window_));
  window_.present();
}

Issues WindowSeat::save_picture(Stage& stage, const std::filesystem::path& file) {
  const gl::Target target = target_of(window_);
  const auto surface = gl::Framebuffer::make(target.width, target.height);
  if (!surface) return surface.issues;
  stage.draw(surface->target());
  return platform::write_png(file, surface->read());
}

}  // namespace beffroi::app
