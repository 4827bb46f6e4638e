// What a display is about right now, and the one table of how it comes from each mode into the next. Nothing else
// changes a mode: exhibit/watch looks every step up here, `beffroi modes` prints it, tests walk it.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace beffroi::exhibit {

enum class Mode {
  explore,   // hands have the map
  present,   // a presenter has it
  notice,    // nobody has touched anything for a while: is somebody there?
  attract,   // nobody is: the map shows itself, and invites
  closed,    // dark: out of opening hours, or because the operator wants it
  cleaning,  // no touch counts, while the glass is wiped
  lock,      // the operator's PIN is asked for
  operate    // the operator's page is open
};
inline constexpr std::array modes{Mode::explore, Mode::present,  Mode::notice, Mode::attract,
                                  Mode::closed,  Mode::cleaning, Mode::lock,   Mode::operate};

// What may end a mode.
enum class Trigger {
  hand,       // somebody touches
  take_over,  // a presenter wants the display
  hand_back,  // and has left it where visitors come and go
  give_back,  // or where somebody goes on exploring
  idle,       // nobody has, for the idle time
  silence,    // nor has anybody answered the notice
  rest,       // the display is to wait for visitors
  closing,    // the doors close, or the operator darkens the display
  opening,    // they open, or it is to be light again
  corner,     // the operator's corner has been held
  unlock,     // the right PIN
  leave,      // the PIN pad or the operator's page is left
  clean,      // the glass is to be wiped
  cleaned     // the time for it is over
};
inline constexpr std::array triggers{Trigger::hand,    Trigger::take_over, Trigger::hand_back, Trigger::give_back,
                                     Trigger::idle,    Trigger::silence,   Trigger::rest,      Trigger::closing,
                                     Trigger::opening, Trigger::corner,    Trigger::unlock,    Trigger::leave,
                                     Trigger::clean,   Trigger::cleaned};

struct Transition {
  Mode from;
  Trigger trigger;
  Mode to;
};

std::span<const Transition> transitions();
// Where the trigger leads from there; nothing when it means nothing there.
std::optional<Mode> next_mode(Mode from, Trigger trigger);

std::string_view name(Mode mode);
std::string_view name(Trigger trigger);

// The table as a graph, in the language of Graphviz.
std::string to_dot(std::span<const Transition> table);

}  // namespace beffroi::exhibit
