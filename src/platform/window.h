// A window through GLFW: it turns what hands do into InputEvents, and knows nothing of what they mean.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"
#include "input/event.h"

namespace beffroi::platform {

class Window;

struct WindowWish {
  std::string title = "Beffroi";
  std::optional<Vec2> size_px;  // none: a share of the display
  bool full_screen = false;
  int display = 0;         // 0 is the primary one, 1 the next
  Vec2 smallest_px{1, 1};  // no hand makes it smaller
  double share = 0.85;     // of the display, without a size
  bool in_corner = false;  // the lower right one, instead of the middle
  // A second window: it can show what is drawn into textures by the first, and leaves waiting for the display's beat to
  // it.
  const Window* beside = nullptr;
};

// How many there are; 0 without a graphical session.
std::size_t count_displays();

class Window {
public:
  // Opens it with an OpenGL 3.3 core context, current on this thread. An issue, and no value, without display or GL.
  // Unless it fills the display, it is not seen before it is shown.
  static Result<Window> open(const WindowWish& wish);
  void show();

  Vec2 size_px() const;  // of the framebuffer
  bool wants_to_close() const;
  void stay_open();  // whoever wanted to close it is refused
  // Waits up to `timeout_s` for something to happen (0 only looks), then hands out all events since the last call.
  std::vector<input::InputEvent> wait(double timeout_s);
  // Whether what is shown was damaged or resized since the last call.
  bool take_damage();
  void show_cursor(bool seen);
  void toggle_full_screen();
  // To be called every now and then. A display that is to be filled is filled when it comes, comes back or changes its
  // size; while it is filled and `awake`, no screen saver comes.
  void look_after(bool awake);
  void set_title(const std::string& title);
  void make_current();  // its context, on this thread
  void present();       // swaps; waits for the display's beat

private:
  struct Library;
  struct Handle;
  struct Free {
    void operator()(Handle* handle) const;
  };
  explicit Window(std::unique_ptr<Handle, Free> handle);

  std::unique_ptr<Handle, Free> handle_;
};

}  // namespace beffroi::platform
