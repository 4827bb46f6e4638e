#include "app/windowed.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <thread>
#include <utility>

#include "app/report.h"
#include "gl/framebuffer.h"
#include "platform/picture.h"

namespace beffroi::app {

namespace {

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

gl::Target target_of(const platform::Window& window) {
  const Vec2 size = window.size_px();
  return {0, static_cast<int>(size.x), static_cast<int>(size.y)};
}

Prepared<Windowed> prepare_windowed(exhibit::Operation operation, bool forgiving, const platform::WindowWish& wish) {
  // The window must be opened on the main thread; the driver takes its time, in which the map is made.
  auto loading = std::async(std::launch::async, [&] { return prepare_world(std::move(operation), forgiving); });
  auto window = platform::Window::open(wish);
  auto loaded = loading.get();
  if (const auto* code = std::get_if<ExitCode>(&loaded)) return *code;
  auto& [world, told] = std::get<Loaded>(loaded);
  report(window.issues);
  if (!window) return ExitCode::no_display;
  auto stage = prepare_stage(std::move(world), window->size_px());
  if (const auto* code = std::get_if<ExitCode>(&stage)) return *code;
  window->show();
  return Windowed{std::move(*window), std::move(std::get<std::unique_ptr<Stage>>(stage)), std::move(told)};
}

// A locked window minds its pointer in passing.
std::vector<input::InputEvent> WindowSeat::wait(double timeout_s) {
  if (!locked_) return window_.wait(timeout_s);
  const double until_hidden_s = cursor_.due_s().value_or(now_s() + timeout_s) - now_s();
  auto events = window_.wait(std::clamp(until_hidden_s, 0.0, timeout_s));
  for (const input::InputEvent& event : events) cursor_.feed(event);
  window_.show_cursor(cursor_.is_seen(now_s()));
  return events;
}

// The old picture goes with the old context, before there is a new one.
Prepared<Windowed> reopen(Windowed lost, const platform::WindowWish& wish) {
  Stage::Memory memory = std::move(*lost.stage).forget_picture();
  Issues told = std::move(lost.told);
  { const Windowed gone = std::move(lost); }
  auto window = open_again(wish);
  report(window.issues);
  if (!window) return ExitCode::no_display;
  auto stage = Stage::make(std::move(memory), window->size_px());
  report(stage.issues);
  if (!stage) return ExitCode::no_display;
  window->show();
  return Windowed{std::move(*window), std::move(*stage), std::move(told)};
}

// Software drivers measure a window anew only after each picture: the first in another size is cut to the one before,
// and would stay so while nothing moves.
void WindowSeat::show(Stage& stage) {
  const bool is_resized = std::exchange(shown_px_, size_px()) != size_px();
  const double start_s = now_s();
  stage.draw(target_of(window_));
  window_.present();
  frames_.add(now_s() - start_s);
  if (!is_resized) return;
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
