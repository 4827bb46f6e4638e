// A stage in a window.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/prepare.h"
#include "app/seat.h"
#include "gl/reset.h"
#include "platform/window.h"

namespace beffroi::app {

// Members die from the last to the first: the context goes when nothing needs it any more.
struct Windowed {
  platform::Window window;
  std::unique_ptr<Stage> stage;
};

Prepared<Windowed> prepare_windowed(const Showing& showing, const platform::WindowWish& wish);

// After the graphics driver lost all it was given: another window, and the same scene in it.
Prepared<Windowed> reopen(Windowed lost, const platform::WindowWish& wish);

class WindowSeat final : public Seat {
public:
  explicit WindowSeat(platform::Window& window) : window_(window) {}

  Vec2 size_px() const override { return window_.size_px(); }
  bool wants_to_close() const override { return window_.wants_to_close(); }
  std::vector<input::InputEvent> wait(double timeout_s) override { return window_.wait(timeout_s); }
  bool take_damage() override { return window_.take_damage(); }
  bool has_lost_picture() override { return gl::was_reset(); }
  void show(Stage& stage) override;
  // Drawn aside: a window's own picture may be covered.
  Issues save_picture(Stage& stage, const std::filesystem::path& file) override;
  void set_title(const std::string& title) override { window_.set_title(title); }
  void toggle_full_screen() override { window_.toggle_full_screen(); }
  void look_after(bool awake) override { window_.look_after(awake); }

private:
  platform::Window& window_;
};

}  // namespace beffroi::app
