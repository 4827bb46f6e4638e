#include "app/player.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/document.h"
#include "exhibit/describe.h"
#include "exhibit/markers.h"
#include "exhibit/objections.h"

namespace beffroi::app {

namespace {

constexpr double tick_s = 1.0 / 60;

class Player {
public:
  Player(Stage& stage, const Hooks& hooks) : stage_(stage), hooks_(hooks) {}

  Issues play(const std::vector<input::Step>& steps) {
    tick(tick_s);  // the panels exist from the first frame on
    clock_s_ = 0;
    for (const input::Step& step : steps) {
      if (ended_) break;
      run_to(step.start_s);
      std::visit([&](const auto& deed) { perform(step, deed); }, step.deed);
      run_to(input::end_s(step));
    }
    tick(tick_s);
    return std::move(issues_);
  }

private:
  void tick(double dt_s) {
    take(stage_.step(dt_s));
    clock_s_ += dt_s;
    if (hooks_.frame && !hooks_.frame(dt_s)) ended_ = true;
  }

  void run_to(double time_s) {
    constexpr double too_short_s = 1e-6;
    for (double step_s = tick_s; !ended_ && time_s - clock_s_ > too_short_s; step_s = next_step_s())
      tick(std::min(step_s, time_s - clock_s_));
  }

  // While nothing moves, time passes in leaps to whatever is due; nobody who looks on would see a difference.
  double next_step_s() const {
    return hooks_.frame || stage_.is_moving() ? tick_s : std::max(stage_.next_wake_s(), tick_s);
  }

  void take(const exhibit::Effects& effects) {
    for (const exhibit::Effect& effect : effects) {
      if (const auto* picture = std::get_if<exhibit::PictureWanted>(&effect)) save(picture->file);
      if (std::holds_alternative<exhibit::QuitWanted>(effect)) ended_ = true;
      if (std::holds_alternative<exhibit::RestartWanted>(effect)) ended_ = true;
    }
  }

  void save(const std::string& file) {
    for (Issue& issue : hooks_.shot(file)) issues_.push_back(std::move(issue));
  }

  Vec2 marker_px(const input::Step& step, const std::string& hub) {
    std::vector<std::string> known;
    for (const exhibit::Marker& marker : exhibit::markers(stage_.world(), stage_.state())) {
      known.push_back(stage_.world().content.hubs[marker.hub].id);
      if (known.back() == hub) return marker.centre_px;
    }
    issues_.push_back({Severity::error, step.place, fmt::format("there is no hub '{}'", hub), suggest(hub, known)});
    return {-1, -1};
  }

  void perform(const input::Step& step, const input::Do& deed) {
    for (Issue issue : exhibit::objections(deed.action, stage_.world())) {
      issue.place = step.place;
      issues_.push_back(std::move(issue));
    }
    take(stage_.act(deed.action));
  }

  void perform(const input::Step&, const input::Wait&) {}

  void perform(const input::Step&, const input::Shot& deed) {
    tick(tick_s);
    save(deed.file);
  }

  void perform(const input::Step& step, const input::Expect& deed) {
    tick(tick_s);
    const auto found = exhibit::describe(stage_.state(), stage_.world(), deed.what);
    if (!found)
      issues_.push_back({Severity::error, step.place, fmt::format("nothing is called '{}' here", deed.what),
                         "expect hub, card, topic, language, theme, help, moving, ..."});
    else if (*found != deed.value)
      issues_.push_back({Severity::error, step.place,
                         fmt::format("expected {} {}, but it is {}", deed.what, deed.value, *found), ""});
  }

  // All other deeds are hands at work.
  void perform(const input::Step& step, const auto&) {
    const auto where = [&](const std::string& hub) { return marker_px(step, hub); };
    for (const input::InputEvent& event : input::hands(step, where)) {
      run_to(event.time_s);
      take(stage_.handle(event));
    }
  }

  Stage& stage_;
  const Hooks& hooks_;
  Issues issues_;
  double clock_s_ = 0;
  bool ended_ = false;
};

}  // namespace

Issues play(Stage& stage, const std::vector<input::Step>& steps, const Hooks& hooks) {
  return Player(stage, hooks).play(steps);
}

}  // namespace beffroi::app
