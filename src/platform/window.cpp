#include "platform/window.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include "platform/awake.h"
#include "platform/displays.h"
#include "platform/hands.h"

namespace beffroi::platform {

namespace {

constexpr Box2 area_without_display{{0, 0}, {1280, 720}};
constexpr double longest_wait_s = 3600;

// "what: why", in the words of GLFW.
Result<Window> refusal(std::string_view what, std::string remedy) {
  const char* why = nullptr;
  glfwGetError(&why);
  std::string text = fmt::format("{}: {}", what, why == nullptr ? "no reason was given" : why);
  return failure<Window>({Severity::error, {}, std::move(text), std::move(remedy)});
}

// The window stays hidden until it has something to show.
GLFWwindow* create(const std::string& title, Vec2 size, GLFWwindow* beside) {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  glfwWindowHint(GLFW_CONTEXT_ROBUSTNESS, GLFW_LOSE_CONTEXT_ON_RESET);  // the driver says when it starts anew
  glfwWindowHint(GLFW_DEPTH_BITS, 0);                                   // see Pipeline in gl/draw.h
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);  // full screen stays, whichever screen has the focus
  glfwWindowHint(GLFW_CENTER_CURSOR, GLFW_FALSE);
  glfwWindowHintString(GLFW_X11_CLASS_NAME, "beffroi");
  glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "beffroi");
  const auto whole = [](double points) { return std::max(1, static_cast<int>(std::lround(points))); };
  const auto make = [&] { return glfwCreateWindow(whole(size.x), whole(size.y), title.c_str(), nullptr, beside); };
  GLFWwindow* robust = make();
  if (robust != nullptr) return robust;
  glfwWindowHint(GLFW_CONTEXT_ROBUSTNESS, GLFW_NO_ROBUSTNESS);
  return make();
}

void keep_above(GLFWwindow* window, Vec2 smallest_px) {
  const Vec2 points = smallest_px / px_per_point(window);
  glfwSetWindowSizeLimits(window, static_cast<int>(std::ceil(points.x)), static_cast<int>(std::ceil(points.y)),
                          GLFW_DONT_CARE, GLFW_DONT_CARE);
}

void place_in(GLFWwindow* window, const Box2& area, const WindowWish& wish) {
  const Vec2 size = wish.size_px ? *wish.size_px / px_per_point(window) : area_of(window).size();
  const Vec2 corner = clamp(wish.in_corner ? area.max - size : area.centre() - size * 0.5, area);
  glfwSetWindowSize(window, static_cast<int>(size.x), static_cast<int>(size.y));
  glfwSetWindowPos(window, static_cast<int>(corner.x), static_cast<int>(corner.y));
}

void fill(GLFWwindow* window, GLFWmonitor* display) {
  const GLFWvidmode* mode = glfwGetVideoMode(display);
  if (mode != nullptr) glfwSetWindowMonitor(window, display, 0, 0, mode->width, mode->height, mode->refreshRate);
}

// GLFW lets go of a display that is unplugged, and does not notice when one changes its size.
bool is_filled(GLFWwindow* window, GLFWmonitor* display) {
  return glfwGetWindowMonitor(window) == display && area_of(window) == area_of(display);
}

}  // namespace

// GLFW itself, until the last window is gone.
struct Window::Library {
  Library() = default;
  Library(const Library&) = delete;
  Library(Library&&) = delete;
  Library& operator=(const Library&) = delete;
  Library& operator=(Library&&) = delete;
  ~Library() { glfwTerminate(); }
};

struct Window::Handle {
  std::shared_ptr<const Library> library;
  GLFWwindow* window = nullptr;
  Hands hands;
  Box2 before_full_screen;
  bool fills = false;  // a display
  std::string filled;  // the name of that display, "" before there was one
  Awake awake;
};

void Window::Free::operator()(Handle* handle) const {
  if (handle->window != nullptr) glfwDestroyWindow(handle->window);
  delete handle;
}

Window::Window(std::unique_ptr<Handle, Free> handle) : handle_(std::move(handle)) {}

std::size_t count_displays() { return glfwInit() == GLFW_FALSE ? 0 : displays().size(); }

Result<Window> Window::open(const WindowWish& wish) {
  if (glfwInit() == GLFW_FALSE)
    return refusal("no display could be opened", "start it from a graphical session, or render with 'beffroi shot'");
  Window window(std::unique_ptr<Handle, Free>(new Handle));
  window.handle_->library = wish.beside != nullptr ? wish.beside->handle_->library : std::make_shared<const Library>();
  const Displays all = displays();
  const bool known = wish.display >= 0 && static_cast<std::size_t>(wish.display) < all.size();
  if (!known && !(all.empty() && wish.display == 0))
    return failure<Window>({Severity::error,
                            {},
                            fmt::format("there is no display {}", wish.display),
                            fmt::format("there is: {}", list_displays())});
  const Box2 area = known ? work_area(all[static_cast<std::size_t>(wish.display)]) : area_without_display;
  Handle& handle = *window.handle_;
  GLFWwindow* beside = wish.beside != nullptr ? wish.beside->handle_->window : nullptr;
  handle.window = create(wish.title, wish.size_px.value_or(area.size() * wish.share), beside);
  if (handle.window == nullptr)
    return refusal("no window with OpenGL 3.3 could be opened",
                   "update the graphics driver, or render with 'beffroi shot'");
  listen(handle.window, handle.hands);
  glfwMakeContextCurrent(handle.window);
  glfwSwapInterval(beside == nullptr ? 1 : 0);
  keep_above(handle.window, wish.smallest_px);
  place_in(handle.window, area, wish);
  if (wish.full_screen) window.toggle_full_screen();
  return {std::move(window), {}};
}

void Window::show() { glfwShowWindow(handle_->window); }

Vec2 Window::size_px() const { return framebuffer_px(handle_->window); }

bool Window::wants_to_close() const { return glfwWindowShouldClose(handle_->window) == GLFW_TRUE; }

void Window::stay_open() { glfwSetWindowShouldClose(handle_->window, GLFW_FALSE); }

std::vector<input::InputEvent> Window::wait(double timeout_s) {
  Hands& hands = handle_->hands;
  const bool sleep = timeout_s > 0 && hands.events.empty() && !hands.damaged;
  if (sleep) glfwWaitEventsTimeout(std::min(timeout_s, longest_wait_s));
  else glfwPollEvents();
  return std::exchange(hands.events, {});
}

bool Window::take_damage() { return std::exchange(handle_->hands.damaged, false); }

void Window::set_title(const std::string& title) { glfwSetWindowTitle(handle_->window, title.c_str()); }

void Window::show_cursor(bool seen) {
  const int mode = seen ? GLFW_CURSOR_NORMAL : GLFW_CURSOR_HIDDEN;
  if (glfwGetInputMode(handle_->window, GLFW_CURSOR) != mode) glfwSetInputMode(handle_->window, GLFW_CURSOR, mode);
}

void Window::toggle_full_screen() {
  GLFWwindow* window = handle_->window;
  Box2& before = handle_->before_full_screen;
  const auto whole = [](double points) { return static_cast<int>(points); };
  handle_->hands.damaged = true;
  if (std::exchange(handle_->fills, !handle_->fills)) {
    handle_->filled.clear();
    glfwSetWindowMonitor(window, nullptr, whole(before.min.x), whole(before.min.y), whole(before.width()),
                         whole(before.height()), GLFW_DONT_CARE);
    return;
  }
  before = area_of(window);
  GLFWmonitor* display = display_under(window);
  if (display == nullptr) return;  // look_after() waits for one
  handle_->filled = glfwGetMonitorName(display);
  fill(window, display);
}

void Window::look_after(bool awake) {
  GLFWwindow* window = handle_->window;
  handle_->awake.keep(window, awake && handle_->fills);
  GLFWmonitor* display = handle_->fills ? display_named(handle_->filled) : nullptr;
  if (display == nullptr || is_filled(window, display)) return;
  if (handle_->filled.empty()) handle_->filled = glfwGetMonitorName(display);
  fill(window, display);
  handle_->hands.damaged = true;
}

void Window::make_current() { glfwMakeContextCurrent(handle_->window); }

void Window::present() { glfwSwapBuffers(handle_->window); }

}  // namespace beffroi::platform
