#include "app/presenter_seat.h"

#include <algorithm>
#include <utility>

#include "app/report.h"
#include "platform/clock.h"

namespace beffroi::app {

namespace {

// When nothing is drawn, no display's beat holds the loop back.
constexpr double beat_s = 1.0 / 60;

double elapsed_s(const exhibit::State& state) { return state.presenting ? state.presenting->clock.elapsed_s : 0; }

}  // namespace

PresenterSeat::PresenterSeat(Seat& audience, Stage& stage, std::unique_ptr<ConsoleWindow> console)
    : audience_(audience), stage_(stage), console_(std::move(console)), now_s_(platform::now_s()) {}

std::vector<input::InputEvent> PresenterSeat::wait(double timeout_s) {
  if (console_ == nullptr) return audience_.wait(timeout_s);
  const double rest_s = std::max(0.0, console_->next_wake_s(stage_) - (platform::now_s() - now_s_));
  auto events = audience_.wait(timeout_s > 0 ? std::min(timeout_s, rest_s) : drew_ ? 0 : beat_s);
  carry_out(console_->obey(stage_));
  if (console_->wants_to_close()) leave_console();
  return events;
}

bool PresenterSeat::take_damage() {
  damaged_ = audience_.take_damage() || damaged_;
  if (console_ == nullptr) return std::exchange(damaged_, false);
  const bool clock_is_due = platform::now_s() - now_s_ >= console_->next_wake_s(stage_);
  return damaged_ || clock_is_due || console_->is_due(stage_);
}

void PresenterSeat::show(Stage& stage) {
  if (console_ == nullptr) return audience_.show(stage);
  const double before_s = now_s_;
  keep_time();
  drew_ = is_audience_due();
  if (drew_) {
    audience_.show(stage);
    seen_ = exhibit::seen_by_audience(stage.state());
    damaged_ = false;
  }
  moved_ = stage.is_moving();
  carry_out(console_->show(stage, now_s_ - before_s));
}

void PresenterSeat::remember(const exhibit::RunEnded& run) {
  if (console_ != nullptr) report(console_->remember(run, stage_.world()));
}

// What the presenter's hands want of the outside.
void PresenterSeat::carry_out(const exhibit::Effects& effects) {
  for (const exhibit::Effect& effect : effects) {
    if (std::holds_alternative<exhibit::FullScreenToggled>(effect)) console_->toggle_full_screen();
    if (const auto* run = std::get_if<exhibit::RunEnded>(&effect)) remember(*run);
  }
}

// Time slept and the rest of long frames are no time to animate, but the talk has gone on.
void PresenterSeat::keep_time() {
  const double now_s = platform::now_s();
  const double before_s = std::exchange(now_s_, now_s);
  const double ticked_s = elapsed_s(stage_.state()) - elapsed_s_;
  const double missed_s = now_s - before_s - ticked_s;
  if (ticked_s >= 0 && missed_s > 0) stage_.act(exhibit::PassRunTime{missed_s});
  elapsed_s_ = elapsed_s(stage_.state());
}

// A still picture does not move, whatever is prepared behind it.
bool PresenterSeat::is_audience_due() const {
  const exhibit::State& state = stage_.state();
  const bool moves = !exhibit::is_frozen(state) && (moved_ || stage_.is_moving());
  return damaged_ || moves || !seen_ || !exhibit::looks_alike(*seen_, exhibit::seen_by_audience(state));
}

// Whoever closes the console has left. At a kiosk it stands by for the next presenter.
void PresenterSeat::leave_console() {
  stage_.act(exhibit::EndPresenting{});
  if (stage_.world().operation.kiosk) console_->stay_open();
  else console_.reset();
  damaged_ = true;
}

}  // namespace beffroi::app
