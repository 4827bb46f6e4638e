#include "platform/hands.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include "platform/clock.h"
#include "platform/keys.h"

namespace beffroi::platform {

namespace {

using input::EventKind;
using input::InputEvent;

Hands& hands_of(GLFWwindow* window) { return *static_cast<Hands*>(glfwGetWindowUserPointer(window)); }

void add(Hands& hands, EventKind kind, double amount = 0) {
  InputEvent event;
  event.time_s = now_s();
  event.kind = kind;
  event.position_px = hands.cursor_px;
  event.amount = amount;
  hands.events.push_back(event);
}

void on_cursor(GLFWwindow* window, double x, double y) {
  Hands& hands = hands_of(window);
  hands.cursor_px = Vec2{x, y} * px_per_point(window);
  add(hands, EventKind::move);
}

// A drag goes on beyond the window's edge. The pointer that ends it there is said to leave once more.
void on_cursor_enter(GLFWwindow* window, int entered) {
  Hands& hands = hands_of(window);
  if (entered == GLFW_FALSE && !hands.held) add(hands, EventKind::leave);
}

void on_button(GLFWwindow* window, int button, int action, int /*modifiers*/) {
  Hands& hands = hands_of(window);
  const bool down = action == GLFW_PRESS;
  if (button != GLFW_MOUSE_BUTTON_LEFT || hands.held == down) return;
  hands.held = down;
  add(hands, down ? EventKind::down : EventKind::up);
}

void on_wheel(GLFWwindow* window, double /*x*/, double y) {
  if (y != 0) add(hands_of(window), EventKind::wheel, y);
}

// Without the focus nothing is held: what comes as a release next is none.
void on_focus(GLFWwindow* window, int focused) {
  Hands& hands = hands_of(window);
  if (focused != GLFW_FALSE || !hands.held) return;
  hands.held = false;
  add(hands, EventKind::leave);
}

// Keys with alt or the system's key belong to the desktop.
void on_key(GLFWwindow* window, int glfw_key, int scancode, int action, int modifiers) {
  const input::Key key = key_of(glfw_key, scancode);
  const bool down = action != GLFW_RELEASE;
  const bool foreign = (modifiers & (GLFW_MOD_ALT | GLFW_MOD_SUPER)) != 0;
  if (key == input::Key::none || (down && foreign)) return;
  InputEvent event;
  event.time_s = now_s();
  event.kind = down ? EventKind::key_down : EventKind::key_up;
  event.key = key;
  event.shift = (modifiers & GLFW_MOD_SHIFT) != 0;
  event.control = (modifiers & GLFW_MOD_CONTROL) != 0;
  event.repeat = action == GLFW_REPEAT;
  hands_of(window).events.push_back(event);
}

// Accents and the letters of other keyboards come here only, after the key that wrote them.
void on_text(GLFWwindow* window, unsigned code_point) {
  InputEvent event;
  event.time_s = now_s();
  event.kind = EventKind::text;
  event.code_point = code_point;
  hands_of(window).events.push_back(event);
}

void on_size(GLFWwindow* window, int /*width*/, int /*height*/) { hands_of(window).damaged = true; }
void on_refresh(GLFWwindow* window) { hands_of(window).damaged = true; }

}  // namespace

void listen(GLFWwindow* window, Hands& hands) {
  glfwSetWindowUserPointer(window, &hands);
  glfwSetCursorPosCallback(window, on_cursor);
  glfwSetCursorEnterCallback(window, on_cursor_enter);
  glfwSetMouseButtonCallback(window, on_button);
  glfwSetScrollCallback(window, on_wheel);
  glfwSetWindowFocusCallback(window, on_focus);
  glfwSetKeyCallback(window, on_key);
  glfwSetCharCallback(window, on_text);
  glfwSetFramebufferSizeCallback(window, on_size);
  glfwSetWindowRefreshCallback(window, on_refresh);
}

Vec2 framebuffer_px(GLFWwindow* window) {
  int width = 0;
  int height = 0;
  glfwGetFramebufferSize(window, &width, &height);
  return {static_cast<double>(width), static_cast<double>(height)};
}

double px_per_point(GLFWwindow* window) {
  int width = 0;
  int height = 0;
  glfwGetWindowSize(window, &width, &height);
  return width > 0 ? framebuffer_px(window).x / width : 1;
}

}  // namespace beffroi::platform
