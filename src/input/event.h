// What hands do, before anyone knows what it means. Made by platform/ and by sessions; read by ui/ and gestures.
// Positions are pixels of the framebuffer, y down; time is in seconds on a clock that never goes back.
#pragma once

#include <optional>
#include <string_view>

#include "base/geometry.h"

namespace beffroi::input {

// clang-format off
enum class Key {
  none,
  digit_0, digit_1, digit_2, digit_3, digit_4, digit_5, digit_6, digit_7, digit_8, digit_9,
  a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z,
  left, right, up, down, page_up, page_down, home, end,
  tab, enter, space, escape, backspace, plus, minus, period,
  f1, f2, f3, f4, f5, f11
};
// clang-format on

// `leave`: the pointer is gone, and what it held is let go without a tap; it may come back with any other event.
enum class EventKind { move, down, up, leave, wheel, key_down, key_up, text };

struct InputEvent {
  double time_s = 0;
  EventKind kind = EventKind::move;
  int pointer = 0;      // 0 is the mouse; touches count from 1
  Vec2 position_px;     // move, down, up, wheel
  double amount = 0;    // wheel: notches, positive away from the hand
  Key key = Key::none;  // key_down, key_up
  bool shift = false;
  bool control = false;
  bool repeat = false;      // a key held down
  char32_t code_point = 0;  // text: what the keyboard writes, whatever keys that took

  bool operator==(const InputEvent&) const = default;
};

// "a", "7", "page_up", "f11": as in session files. Key::none has the empty name, and no name stands for it.
std::string_view name(Key key);
std::optional<Key> parse_key(std::string_view name);

// Whether a key goes down or up, whatever it writes.
bool is_key(const InputEvent& event);

// A key and the action that it means, as text. The help sheet shows the same table that the keyboard obeys.
struct Binding {
  Key key = Key::none;
  std::string_view action;
  bool shift = false;
  bool control = false;
};

// What opens the search when it is written, wherever the keyboard has it.
inline constexpr char32_t search_mark = U'/';

}  // namespace beffroi::input
