// What a window's callbacks gather between two looks at the queue. Only the window owns and empties it.
#pragma once

#include <vector>

#include "base/geometry.h"
#include "input/event.h"

struct GLFWwindow;

namespace beffroi::platform {

struct Hands {
  std::vector<input::InputEvent> events;
  Vec2 cursor_px;  // as the last event had it: the queue may lag behind the hand
  bool held = false;
  bool damaged = true;
};

// Fills `hands` from now on; they must outlive the window.
void listen(GLFWwindow* window, Hands& hands);

// Windows are measured in points, pictures in pixels; on some displays a point is several pixels.
Vec2 framebuffer_px(GLFWwindow* window);
double px_per_point(GLFWwindow* window);

}  // namespace beffroi::platform
