// The displays that GLFW knows, and where they lie, in points of the desktop they share. Only the window asks.
#pragma once

#include <span>
#include <string>

#include "base/geometry.h"

struct GLFWmonitor;
struct GLFWwindow;

namespace beffroi::platform {

using Displays = std::span<GLFWmonitor* const>;

Displays displays();          // the primary one first; good until the next event
std::string list_displays();  // "0 (DP-1, 1920x1080), ..."

Box2 area_of(GLFWmonitor* display);
Box2 area_of(GLFWwindow* window);
Box2 work_area(GLFWmonitor* display);  // what docks and bars leave of it

// The display of that name, or else the primary one; nullptr when there is none at all.
GLFWmonitor* display_named(const std::string& name);
// The display that shows most of the window; nullptr when there is none at all.
GLFWmonitor* display_under(GLFWwindow* window);

}  // namespace beffroi::platform
