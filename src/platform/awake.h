// Holds screen savers and power saving off while a display is on show; X11 only. Only the window asks.
#pragma once

struct GLFWwindow;

namespace beffroi::platform {

class Awake {
public:
  // Ends by itself with the window. Says it to the X server only when it changes.
  void keep(GLFWwindow* window, bool awake);

private:
  bool awake_ = false;
};

}  // namespace beffroi::platform
