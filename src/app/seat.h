// What an exhibition sits on while it runs: a window, or a stand-in without one. The loop knows nothing else of the
// outside.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/stage.h"
#include "input/event.h"
#include "platform/clock.h"

namespace beffroi::app {

class Seat {
public:
  Seat() = default;
  Seat(const Seat&) = delete;
  Seat(Seat&&) = delete;
  Seat& operator=(const Seat&) = delete;
  Seat& operator=(Seat&&) = delete;
  virtual ~Seat() = default;

  virtual double now_s() const = 0;         // on a clock that never goes back
  virtual platform::Hour hour() const = 0;  // on the wall's clock
  virtual Vec2 size_px() const = 0;
  virtual bool wants_to_close() const = 0;
  // Waits up to `timeout_s` for a hand (0 only looks), then hands out all that hands did since the last call.
  virtual std::vector<input::InputEvent> wait(double timeout_s) = 0;
  // Whether what is shown was damaged or resized since the last call.
  virtual bool take_damage() = 0;
  // Whether the graphics driver has started anew and forgotten all it was given.
  virtual bool has_lost_picture() = 0;

  virtual void show(Stage& stage) = 0;
  virtual Issues save_picture(Stage& stage, const std::filesystem::path& file) = 0;
  virtual void set_title(const std::string& title) = 0;
  virtual void toggle_full_screen() = 0;
  // Called about once a second: displays come and go, and screen savers stay off while `awake`.
  virtual void look_after(bool awake) = 0;
  // A presenter has told a tour to its end.
  virtual void remember(const exhibit::RunEnded& /*run*/) {}
};

}  // namespace beffroi::app
