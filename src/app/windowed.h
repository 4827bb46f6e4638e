// A stage in a window.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/cursor.h"
#include "app/facts.h"
#include "app/prepare.h"
#include "app/seat.h"
#include "gl/reset.h"
#include "gl/target.h"
#include "platform/window.h"

namespace beffroi::app {

// Members die from the last to the first: the context goes when nothing needs it any more.
struct Windowed {
  platform::Window window;
  std::unique_ptr<Stage> stage;
  Issues told;  // while it was prepared
};

Prepared<Windowed> prepare_windowed(exhibit::Operation operation, bool forgiving, const platform::WindowWish& wish);

// After the graphics driver lost all it was given: another window, and the same scene in it.
Prepared<Windowed> reopen(Windowed lost, const platform::WindowWish& wish);

// All of a window, to draw into.
gl::Target target_of(const platform::Window& window);

class WindowSeat final : public Seat {
public:
  // One that is `locked` is closed by no hand, and shows its pointer only while a mouse moves.
  explicit WindowSeat(platform::Window& window, bool locked = false) : window_(window), locked_(locked) {}

  Vec2 size_px() const override { return window_.size_px(); }
  double now_s() const override { return platform::now_s(); }
  platform::Hour hour() const override { return platform::hour(); }
  bool wants_to_close() const override { return !locked_ && window_.wants_to_close(); }
  std::vector<input::InputEvent> wait(double timeout_s) override;
  bool take_damage() override { return window_.take_damage(); }
  bool has_lost_picture() override { return gl::was_reset(); }
  void show(Stage& stage) override;
  // Drawn aside: a window's own picture may be covered.
  Issues save_picture(Stage& stage, const std::filesystem::path& file) override;
  void set_title(const std::string& title) override { window_.set_title(title); }
  void toggle_full_screen() override { window_.toggle_full_screen(); }
  void look_after(bool awake) override { window_.look_after(awake); }

  const FrameTimes& frame_times() const { return frames_; }

private:
  platform::Window& window_;
  bool locked_;
  Cursor cursor_;
  FrameTimes frames_;
  Vec2 shown_px_;  // the size of the last picture
};

}  // namespace beffroi::app
