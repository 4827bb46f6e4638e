// A session: what hands do, when, and what must come of it; written by people, or recorded. Text goes in and out here;
// app/ plays the steps on a virtual clock. A line is one step, and `#` begins a comment:
//
//   size 1920 1080                       settings come first: size, lang, theme, operator
//   at 1.5 tap hub ghent                 a spot is X Y in pixels, or the marker of a hub, wherever it is by then
//   wait 2                               without `at`, a step begins when the one before it ends
//   drag 900 500 600 400 0.4
//   expect hub ghent
//
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"
#include "exhibit/action.h"
#include "input/event.h"

namespace beffroi::input {

struct AtHub {
  std::string hub;
};
using Spot = std::variant<Vec2, AtHub>;

struct Chord {
  Key key = Key::none;
  bool shift = false;
  bool control = false;
};

struct DeedInfo {
  std::string_view name;
  std::string_view arguments;
};

// As with actions: the structs are the one table, and `fields` ties the arguments in the order of the text.

struct Tap {
  static constexpr DeedInfo info{"tap", "SPOT"};
  Spot at;
  static auto fields(auto& self) { return std::tie(self.at); }
};
struct Down {
  static constexpr DeedInfo info{"down", "SPOT"};
  Spot at;
  static auto fields(auto& self) { return std::tie(self.at); }
};
struct Up {
  static constexpr DeedInfo info{"up", "SPOT"};
  Spot at;
  static auto fields(auto& self) { return std::tie(self.at); }
};
struct Move {
  static constexpr DeedInfo info{"move", "SPOT"};
  Spot to;
  static auto fields(auto& self) { return std::tie(self.to); }
};
struct Drag {
  static constexpr DeedInfo info{"drag", "SPOT SPOT SECONDS"};
  Spot from;
  Spot to;
  double lasts_s = 0;
  static auto fields(auto& self) { return std::tie(self.from, self.to, self.lasts_s); }
};
struct Wheel {
  static constexpr DeedInfo info{"wheel", "SPOT NOTCHES"};
  Spot at;
  double notches = 0;
  static auto fields(auto& self) { return std::tie(self.at, self.notches); }
};
struct Strike {
  static constexpr DeedInfo info{"key", "KEY"};
  Chord chord;
  static auto fields(auto& self) { return std::tie(self.chord); }
};
struct Write {
  static constexpr DeedInfo info{"type", "TEXT"};
  std::string text;
  static auto fields(auto& self) { return std::tie(self.text); }
};
struct Touch {
  static constexpr DeedInfo info{"touch", "FINGER down|move|up SPOT"};
  int finger = 1;
  EventKind kind = EventKind::down;
  Spot at;
  static auto fields(auto& self) { return std::tie(self.finger, self.kind, self.at); }
};
struct Do {
  static constexpr DeedInfo info{"do", "ACTION"};
  exhibit::Action action;
  static auto fields(auto& self) { return std::tie(self.action); }
};
struct Wait {
  static constexpr DeedInfo info{"wait", "SECONDS"};
  double lasts_s = 0;
  static auto fields(auto& self) { return std::tie(self.lasts_s); }
};
struct Expect {
  static constexpr DeedInfo info{"expect", "WHAT VALUE"};
  std::string what;
  std::string value;
  static auto fields(auto& self) { return std::tie(self.what, self.value); }
};
struct Shot {
  static constexpr DeedInfo info{"shot", "FILE.png"};
  std::string file;
  static auto fields(auto& self) { return std::tie(self.file); }
};

using Deed = std::variant<Tap, Down, Up, Move, Drag, Wheel, Strike, Write, Touch, Do, Wait, Expect, Shot>;

// `start_s` counts from the beginning of the session; steps are in its order.
struct Step {
  double start_s = 0;
  Deed deed;
  Place place;
};

struct Session {
  std::optional<Vec2> size_px;
  std::string language;  // "" for the exhibition's own, as with the theme
  std::string theme;
  std::string operator_file;  // beside the session; "" for none
  std::vector<Step> steps;
};

double end_s(const Step& step);

// What the hands of the step do, moment by moment; nothing for a step without hands. `marker_px` says where the marker
// of a hub is; it is asked when the step begins.
std::vector<InputEvent> hands(const Step& step, const std::function<Vec2(const std::string& hub)>& marker_px);

// Every issue of the whole text, each with its line and column. A session with errors has no value.
Result<Session> parse_session(std::string_view text, const std::string& file);
std::string to_text(const Session& session);

// "hub.open ghent; wait 2": actions and waits, one after the other.
Result<std::vector<Step>> parse_script(std::string_view text);

}  // namespace beffroi::input
