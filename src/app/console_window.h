// The presenter's console in a window of its own, over a stage whose window is another. It draws only when it would
// show something else.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "app/console.h"
#include "app/miniatures.h"
#include "app/rehearsal.h"
#include "platform/window.h"

namespace beffroi::app {

class ConsoleWindow {
public:
  // The stage was made in the audience's window, which outlives this. An issue, and no value, without a display.
  static Result<std::unique_ptr<ConsoleWindow>> open(const platform::WindowWish& wish, platform::Window& audience,
                                                     const exhibit::World& world, Rehearsals rehearsals);
  ~ConsoleWindow();
  ConsoleWindow(const ConsoleWindow&) = delete;
  ConsoleWindow(ConsoleWindow&&) = delete;
  ConsoleWindow& operator=(const ConsoleWindow&) = delete;
  ConsoleWindow& operator=(ConsoleWindow&&) = delete;

  bool wants_to_close() const { return window_.wants_to_close(); }
  void stay_open() { window_.stay_open(); }
  // Takes in what hands have done, and does what they want. Nobody waits.
  exhibit::Effects obey(Stage& stage);
  // Whether it has changed since it was shown, but for what the stage may still do.
  bool is_due(const Stage& stage) const;
  exhibit::Effects show(Stage& stage, double dt_s);
  // In how many seconds it is due for time alone.
  double next_wake_s(const Stage& stage) const { return console_->next_wake_s(stage); }

  // A tour has been told to its end: for the next time.
  Issues remember(const exhibit::RunEnded& run, const exhibit::World& world);
  void toggle_full_screen() { window_.toggle_full_screen(); }

private:
  ConsoleWindow(platform::Window window, platform::Window& audience, Rehearsals rehearsals);

  void follow_title(const Stage& stage);

  platform::Window window_;
  platform::Window& audience_;
  Rehearsals rehearsals_;
  std::optional<Miniatures> miniatures_;  // dies in the audience's context
  std::optional<Console> console_;        // dies in its own
  std::optional<exhibit::State> shown_;   // what it told when it was drawn last
  int edition_ = 0;                       // of the exhibition, likewise
  bool touched_ = true;
  double unshown_s_ = 0;  // since then
  std::string title_;
};

}  // namespace beffroi::app
