#include "app/loop.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/report.h"
#include "exhibit/hours.h"

namespace beffroi::app {

namespace {

// A frame that took long (a laptop's lid, a debugger) must not throw the camera.
constexpr double longest_step_s = 0.1;
// With nothing moving the process sleeps until a hand comes or something is due; this only bounds how long one sleep
// lasts.
constexpr double long_sleep_s = 3600;

// Carries out what only the outside can do. Says how the loop ends when it is time to.
std::optional<LoopEnd> carry_out(Stage& stage, Seat& seat, const exhibit::Effects& effects) {
  std::optional<LoopEnd> end;
  for (const exhibit::Effect& effect : effects) {
    if (std::holds_alternative<exhibit::QuitWanted>(effect)) end = LoopEnd::wished;
    if (std::holds_alternative<exhibit::RestartWanted>(effect)) end = LoopEnd::restart_wished;
    if (std::holds_alternative<exhibit::FullScreenToggled>(effect)) seat.toggle_full_screen();
    if (const auto* run = std::get_if<exhibit::RunEnded>(&effect)) seat.remember(*run);
    if (const auto* picture = std::get_if<exhibit::PictureWanted>(&effect))
      report(seat.save_picture(stage, picture->file));
  }
  return end;
}

// The running exhibition between two frames.
class Running {
public:
  Running(Stage& stage, Seat& seat, Caretaker* caretaker)
      : stage_(stage), seat_(seat), caretaker_(caretaker), last_s_(seat.now_s()) {}

  LoopEnd run() {
    while (!end_ && !seat_.wants_to_close()) {
      turn();
      if (!end_ && caretaker_ != nullptr) take_care();
    }
    return end_.value_or(LoopEnd::wished);
  }

private:
  void turn() {
    const double due_s = last_s_ + (still_ && !changed_ ? rest_s() : 0);
    const double round_s = caretaker_ == nullptr ? long_sleep_s : caretaker_->rest_s();
    const auto events = seat_.wait(std::clamp(due_s - seat_.now_s(), 0.0, round_s));
    const bool damaged = seat_.take_damage();
    if (still_ && !changed_ && events.empty() && !damaged && seat_.now_s() < due_s) return;
    frame(events);
    changed_ = false;
  }

  // How long nothing changes for time alone.
  double rest_s() const {
    const bool asks = exhibit::wants_clock(stage_.world());
    const double minute_s = asks ? seat_.hour().until_next_minute_s : long_sleep_s;
    return std::min({long_sleep_s, stage_.next_wake_s(), minute_s});
  }

  // Time slept is not time to animate: nothing moves in it, and the first frame after it is a short one.
  void frame(const std::vector<input::InputEvent>& events) {
    const double passed_s = seat_.now_s() - last_s_;
    last_s_ += passed_s;
    if (still_) act(exhibit::Tick{passed_s});
    follow_clock();
    follow_size();
    for (const input::InputEvent& event : events) note(stage_.handle(event));
    note(stage_.step(still_ ? 0 : std::min(passed_s, longest_step_s)));
    if (end_) return;
    follow_title();
    seat_.show(stage_);
    still_ = !stage_.is_moving();
  }

  void take_care() {
    changed_ = caretaker_->go_round(stage_, seat_, seat_.now_s());
    if (caretaker_->end_wished()) end_ = LoopEnd::wished;
    else if (seat_.has_lost_picture() || caretaker_->take_renewal_wish()) end_ = LoopEnd::picture_lost;
  }

  void note(const exhibit::Effects& effects) {
    if (const auto end = carry_out(stage_, seat_, effects)) end_ = end;
  }
  void act(const exhibit::Action& action) { note(stage_.act(action)); }

  void follow_clock() {
    if (!exhibit::wants_clock(stage_.world())) return;
    const platform::Hour hour = seat_.hour();
    const exhibit::WeekTime time{hour.weekday, hour.minute};
    if (stage_.state().watch.clock == time) return;
    const std::string text = exhibit::to_text(time);
    act(exhibit::SetClock{text.substr(0, text.find(' ')), text.substr(text.find(' ') + 1)});
  }

  void follow_size() {
    const Vec2 size = seat_.size_px();
    if (size != stage_.state().viewport.size_px) act(exhibit::ResizeView{size.x, size.y});
  }

  // Screen readers, task bars and scripts learn from it what is on show.
  void follow_title() {
    std::string title = stage_.title();
    if (title == title_) return;
    seat_.set_title(title);
    title_ = std::move(title);
  }

  Stage& stage_;
  Seat& seat_;
  Caretaker* caretaker_;
  double last_s_;
  bool still_ = false;
  bool changed_ = true;  // by other than hands and time
  std::string title_;
  std::optional<LoopEnd> end_;
};

}  // namespace

LoopEnd run_until_closed(Stage& stage, Seat& seat, Caretaker* caretaker) {
  return Running(stage, seat, caretaker).run();
}

}  // namespace beffroi::app
