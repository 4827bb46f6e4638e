#include "platform/awake.h"

#include <X11/extensions/scrnsaver.h>

// As GLFW's glfw3native.h has it, which also wants the headers of XRandR.
extern "C" Display* glfwGetX11Display();  // NOLINT(readability-identifier-naming): GLFW's name

namespace beffroi::platform {

namespace {

bool has_screen_saver(Display* server) {
  int event = 0;
  int error = 0;
  return XScreenSaverQueryExtension(server, &event, &error) == True;
}

}  // namespace

// XScreenSaverSuspend(3) stops the timers of the screen saver and of power saving alike.
void Awake::keep(GLFWwindow* window, bool awake) {
  if (window == nullptr || awake == awake_) return;
  awake_ = awake;
  Display* server = glfwGetX11Display();
  if (server == nullptr || !has_screen_saver(server)) return;
  XScreenSaverSuspend(server, awake ? True : False);
  if (awake) XResetScreenSaver(server);
  XFlush(server);
}

}  // namespace beffroi::platform
