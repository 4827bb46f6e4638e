#include "platform/displays.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace beffroi::platform {

namespace {

Box2 box_of(int x, int y, int width, int height) {
  return box_at({static_cast<double>(x), static_cast<double>(y)},
                {static_cast<double>(width), static_cast<double>(height)});
}

}  // namespace

Displays displays() {
  int count = 0;
  GLFWmonitor** first = glfwGetMonitors(&count);
  return {first, static_cast<std::size_t>(count)};
}

Box2 area_of(GLFWmonitor* display) {
  int x = 0;
  int y = 0;
  glfwGetMonitorPos(display, &x, &y);
  const GLFWvidmode* mode = glfwGetVideoMode(display);
  return mode == nullptr ? Box2{} : box_of(x, y, mode->width, mode->height);
}

Box2 area_of(GLFWwindow* window) {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
  glfwGetWindowPos(window, &x, &y);
  glfwGetWindowSize(window, &width, &height);
  return box_of(x, y, width, height);
}

Box2 work_area(GLFWmonitor* display) {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
  glfwGetMonitorWorkarea(display, &x, &y, &width, &height);
  return box_of(x, y, width, height);
}

GLFWmonitor* display_named(const std::string& name) {
  const Displays all = displays();
  const auto named = std::ranges::find(all, name, glfwGetMonitorName);
  if (named != all.end()) return *named;
  return all.empty() ? nullptr : all.front();
}

GLFWmonitor* display_under(GLFWwindow* window) {
  const Box2 bounds = area_of(window);
  const auto shared = [&](GLFWmonitor* display) {
    const Box2 both = bounds.intersection(area_of(display));
    return both.empty() ? 0 : both.width() * both.height();
  };
  const Displays all = displays();
  const auto most = std::ranges::max_element(all, {}, shared);
  return most == all.end() ? nullptr : *most;
}

std::string list_displays() {
  std::vector<std::string> lines;
  for (GLFWmonitor* display : displays()) {
    const Vec2 size = area_of(display).size();
    lines.push_back(fmt::format("{} ({}, {}x{})", lines.size(), glfwGetMonitorName(display), size.x, size.y));
  }
  return fmt::format("{}", fmt::join(lines, ", "));
}

}  // namespace beffroi::platform
