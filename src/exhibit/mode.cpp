#include "exhibit/mode.h"

#include <algorithm>

#include <fmt/format.h>

namespace beffroi::exhibit {

namespace {

// clang-format off
constexpr std::array table{
    Transition{Mode::explore,  Trigger::idle,      Mode::notice},
    Transition{Mode::explore,  Trigger::rest,      Mode::attract},
    Transition{Mode::explore,  Trigger::closing,   Mode::closed},
    Transition{Mode::explore,  Trigger::corner,    Mode::lock},
    Transition{Mode::explore,  Trigger::take_over, Mode::present},
    Transition{Mode::present,  Trigger::hand_back, Mode::attract},
    Transition{Mode::present,  Trigger::give_back, Mode::explore},
    Transition{Mode::notice,   Trigger::hand,      Mode::explore},
    Transition{Mode::notice,   Trigger::silence,   Mode::attract},
    Transition{Mode::notice,   Trigger::closing,   Mode::closed},
    Transition{Mode::notice,   Trigger::take_over, Mode::present},
    Transition{Mode::attract,  Trigger::hand,      Mode::explore},
    Transition{Mode::attract,  Trigger::closing,   Mode::closed},
    Transition{Mode::attract,  Trigger::take_over, Mode::present},
    Transition{Mode::closed,   Trigger::opening,   Mode::attract},
    Transition{Mode::closed,   Trigger::corner,    Mode::lock},
    Transition{Mode::closed,   Trigger::take_over, Mode::present},
    Transition{Mode::cleaning, Trigger::cleaned,   Mode::attract},
    Transition{Mode::cleaning, Trigger::take_over, Mode::present},
    Transition{Mode::lock,     Trigger::unlock,    Mode::operate},
    Transition{Mode::lock,     Trigger::leave,     Mode::explore},
    Transition{Mode::lock,     Trigger::take_over, Mode::present},
    Transition{Mode::operate,  Trigger::leave,     Mode::explore},
    Transition{Mode::operate,  Trigger::rest,      Mode::attract},
    Transition{Mode::operate,  Trigger::clean,     Mode::cleaning},
    Transition{Mode::operate,  Trigger::take_over, Mode::present},
};
// clang-format on

}  // namespace

std::span<const Transition> transitions() { return table; }

std::optional<Mode> next_mode(Mode from, Trigger trigger) {
  const auto fits = [&](const Transition& row) { return row.from == from && row.trigger == trigger; };
  const auto found = std::ranges::find_if(table, fits);
  return found == table.end() ? std::nullopt : std::optional(found->to);
}

std::string_view name(Mode mode) {
  switch (mode) {
    case Mode::explore: return "explore";
    case Mode::present: return "present";
    case Mode::notice: return "notice";
    case Mode::attract: return "attract";
    case Mode::closed: return "closed";
    case Mode::cleaning: return "cleaning";
    case Mode::lock: return "lock";
    case Mode::operate: return "operate";
  }
  return "";
}

std::string_view name(Trigger trigger) {
  switch (trigger) {
    case Trigger::hand: return "hand";
    case Trigger::take_over: return "take over";
    case Trigger::hand_back: return "hand back";
    case Trigger::give_back: return "give back";
    case Trigger::idle: return "idle";
    case Trigger::silence: return "silence";
    case Trigger::rest: return "rest";
    case Trigger::closing: return "closing";
    case Trigger::opening: return "opening";
    case Trigger::corner: return "corner";
    case Trigger::unlock: return "unlock";
    case Trigger::leave: return "leave";
    case Trigger::clean: return "clean";
    case Trigger::cleaned: return "cleaned";
  }
  return "";
}

std::string to_dot(std::span<const Transition> table_of_modes) {
  std::string text = "digraph modes {\n  node [shape=box, style=rounded]\n";
  for (const Transition& row : table_of_modes)
    text += fmt::format("  {} -> {} [label=\"{}\"]\n", name(row.from), name(row.to), name(row.trigger));
  return text + "}\n";
}

}  // namespace beffroi::exhibit
