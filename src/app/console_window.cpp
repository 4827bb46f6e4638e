#include "app/console_window.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/windowed.h"
#include "exhibit/rest.h"

namespace beffroi::app {

namespace {

constexpr double longest_step_s = 0.1;

}  // namespace

Result<std::unique_ptr<ConsoleWindow>> ConsoleWindow::open(const platform::WindowWish& wish, platform::Window& audience,
                                                           const exhibit::World& world, Rehearsals rehearsals) {
  Issues issues;
  auto window = take(platform::Window::open(wish), issues);
  if (!window) return {std::nullopt, std::move(issues)};
  std::unique_ptr<ConsoleWindow> made(new ConsoleWindow(std::move(*window), audience, std::move(rehearsals)));
  made->console_ = take(Console::make(), issues);
  audience.make_current();
  made->miniatures_ = take(Miniatures::make(), issues);
  if (!made->miniatures_ || !made->console_) return {std::nullopt, std::move(issues)};
  for (const content::Tour& tour : world.content.tours)
    if (auto last_time = take(made->rehearsals_.recall(tour), issues))
      made->console_->remember(tour.id, std::move(*last_time));
  made->window_.show();
  return {std::move(made), std::move(issues)};
}

ConsoleWindow::ConsoleWindow(platform::Window window, platform::Window& audience, Rehearsals rehearsals)
    : window_(std::move(window)), audience_(audience), rehearsals_(std::move(rehearsals)) {}

ConsoleWindow::~ConsoleWindow() {
  window_.make_current();
  console_.reset();
  audience_.make_current();
}

exhibit::Effects ConsoleWindow::obey(Stage& stage) {
  exhibit::Effects effects;
  const std::vector<input::InputEvent> events = window_.wait(0);
  touched_ = window_.take_damage() || !events.empty() || touched_;
  for (const input::InputEvent& event : events)
    std::ranges::move(console_->handle(stage, event), std::back_inserter(effects));
  return effects;
}

bool ConsoleWindow::is_due(const Stage& stage) const {
  return touched_ || console_->is_moving() || edition_ != stage.edition() ||
         shown_ != exhibit::told_at_desk(stage.state());
}

exhibit::Effects ConsoleWindow::show(Stage& stage, double dt_s) {
  unshown_s_ += dt_s;
  if (!is_due(stage)) return {};
  touched_ = false;
  shown_ = exhibit::told_at_desk(stage.state());
  edition_ = stage.edition();
  follow_title(stage);
  console_->resize(window_.size_px());
  miniatures_->refresh(stage, console_->now_px(), console_->next_px());
  window_.make_current();
  const double step_s = std::min(std::exchange(unshown_s_, 0), longest_step_s);
  exhibit::Effects effects = console_->step(stage, step_s, miniatures_->now(), miniatures_->next());
  console_->draw(target_of(window_));
  window_.present();
  audience_.make_current();
  return effects;
}

Issues ConsoleWindow::remember(const exhibit::RunEnded& run, const exhibit::World& world) {
  const content::Tour* tour = content::find_tour(world.content, run.tour);
  if (tour == nullptr) return {};
  console_->remember(run.tour, run.at_stop_s);
  return rehearsals_.keep(*tour, run.at_stop_s);
}

void ConsoleWindow::follow_title(const Stage& stage) {
  std::string title = console_->title(stage);
  if (title == title_) return;
  window_.set_title(title);
  title_ = std::move(title);
}

}  // namespace beffroi::app
