#include "input/event.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace beffroi::input {

namespace {

// clang-format off
constexpr std::array<std::string_view, static_cast<std::size_t>(Key::f11) + 1> names{
  "",
  "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
  "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w",
  "x", "y", "z",
  "left", "right", "up", "down", "page_up", "page_down", "home", "end",
  "tab", "enter", "space", "escape", "backspace", "plus", "minus", "period",
  "f1", "f2", "f3", "f4", "f5", "f11"
};
// clang-format on
static_assert(!names.back().empty());

}  // namespace

bool is_key(const InputEvent& event) { return event.kind == EventKind::key_down || event.kind == EventKind::key_up; }

std::string_view name(Key key) { return names.at(static_cast<std::size_t>(key)); }

std::optional<Key> parse_key(std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (name.empty() || found == names.end()) return std::nullopt;
  return static_cast<Key>(found - names.begin());
}

}  // namespace beffroi::input
