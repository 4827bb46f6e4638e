#include "platform/keys.h"

#include <algorithm>
#include <array>
#include <string_view>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace beffroi::platform {

namespace {

using input::Key;

struct Named {
  int glfw = GLFW_KEY_UNKNOWN;
  Key key = Key::none;
};

constexpr std::array named_keys{
    Named{GLFW_KEY_LEFT, Key::left},
    Named{GLFW_KEY_RIGHT, Key::right},
    Named{GLFW_KEY_UP, Key::up},
    Named{GLFW_KEY_DOWN, Key::down},
    Named{GLFW_KEY_PAGE_UP, Key::page_up},
    Named{GLFW_KEY_PAGE_DOWN, Key::page_down},
    Named{GLFW_KEY_HOME, Key::home},
    Named{GLFW_KEY_END, Key::end},
    Named{GLFW_KEY_TAB, Key::tab},
    Named{GLFW_KEY_ENTER, Key::enter},
    Named{GLFW_KEY_KP_ENTER, Key::enter},
    Named{GLFW_KEY_SPACE, Key::space},
    Named{GLFW_KEY_ESCAPE, Key::escape},
    Named{GLFW_KEY_BACKSPACE, Key::backspace},
    Named{GLFW_KEY_KP_ADD, Key::plus},
    Named{GLFW_KEY_KP_SUBTRACT, Key::minus},
    Named{GLFW_KEY_KP_DECIMAL, Key::period},
    Named{GLFW_KEY_F1, Key::f1},
    Named{GLFW_KEY_F2, Key::f2},
    Named{GLFW_KEY_F3, Key::f3},
    Named{GLFW_KEY_F4, Key::f4},
    Named{GLFW_KEY_F5, Key::f5},
    Named{GLFW_KEY_F11, Key::f11},
};

Key counted_from(Key first, int steps) { return static_cast<Key>(static_cast<int>(first) + steps); }

Key by_place(int key) {
  if (key >= GLFW_KEY_0 && key <= GLFW_KEY_9) return counted_from(Key::digit_0, key - GLFW_KEY_0);
  if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9) return counted_from(Key::digit_0, key - GLFW_KEY_KP_0);
  const auto found = std::ranges::find(named_keys, key, &Named::glfw);
  return found == named_keys.end() ? Key::none : found->key;
}

// Where + is typed with shift, its key prints = without.
Key by_print(std::string_view print) {
  if (print == "+" || print == "=") return Key::plus;
  if (print == "-") return Key::minus;
  if (print == ".") return Key::period;
  const bool letter = print.size() == 1 && print.front() >= 'a' && print.front() <= 'z';
  return letter ? counted_from(Key::a, print.front() - 'a') : Key::none;
}

bool is_ascii(std::string_view print) {
  return std::ranges::all_of(print, [](char c) { return c >= 0; });
}

}  // namespace

Key key_of(int key, int scancode) {
  if (const Key placed = by_place(key); placed != Key::none) return placed;
  const char* print = glfwGetKeyName(key, scancode);
  if (print != nullptr && is_ascii(print)) return by_print(print);
  // Keys of another script: letters where a QWERTY keyboard has them.
  return key >= GLFW_KEY_A && key <= GLFW_KEY_Z ? counted_from(Key::a, key - GLFW_KEY_A) : Key::none;
}

}  // namespace beffroi::platform
