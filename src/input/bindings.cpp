#include "input/bindings.h"

#include <algorithm>
#include <array>

namespace beffroi::input {

namespace {

template <std::size_t N, std::size_t M>
constexpr std::array<Binding, N + M> joined(const std::array<Binding, N>& a, const std::array<Binding, M>& b) {
  std::array<Binding, N + M> all{};
  std::ranges::copy(b, std::ranges::copy(a, all.begin()).out);
  return all;
}

constexpr std::array cards{
    Binding{Key::digit_1, "hub.open 1"},    Binding{Key::digit_2, "hub.open 2"}, Binding{Key::digit_3, "hub.open 3"},
    Binding{Key::digit_4, "hub.open 4"},    Binding{Key::digit_5, "hub.open 5"}, Binding{Key::digit_6, "hub.open 6"},
    Binding{Key::digit_7, "hub.open 7"},    Binding{Key::digit_8, "hub.open 8"}, Binding{Key::digit_9, "hub.open 9"},
    Binding{Key::digit_0, "overview.open"}, Binding{Key::o, "overview.open"},
};

constexpr std::array defaults =
    joined(cards, std::array{
                      Binding{Key::right, "hub.next"},        Binding{Key::page_down, "hub.next"},
                      Binding{Key::left, "hub.previous"},     Binding{Key::page_up, "hub.previous"},
                      Binding{Key::tab, "focus.next"},        Binding{Key::tab, "focus.previous", true},
                      Binding{Key::enter, "focus.activate"},  Binding{Key::space, "focus.activate"},
                      Binding{Key::escape, "back"},           Binding{Key::home, "map.home"},
                      Binding{Key::plus, "map.step 1"},       Binding{Key::minus, "map.step -1"},
                      Binding{Key::l, "lang.next"},           Binding{Key::t, "theme.next"},
                      Binding{Key::a, "text.larger"},         Binding{Key::a, "text.smaller", true},
                      Binding{Key::s, "settings.toggle"},     Binding{Key::f, "fullscreen.toggle"},
                      Binding{Key::f11, "fullscreen.toggle"}, Binding{Key::h, "help.toggle"},
                      Binding{Key::f1, "help.toggle"},        Binding{Key::f, "search.open", false, true},
                      Binding{Key::m, "matrix.open"},         Binding{Key::g, "tours.open"},
                  });

constexpr std::array on_tour{
    Binding{Key::right, "tour.next"},       Binding{Key::page_down, "tour.next"}, Binding{Key::left, "tour.previous"},
    Binding{Key::page_up, "tour.previous"}, Binding{Key::space, "tour.toggle"},
};

constexpr std::array while_typing{
    Binding{Key::backspace, "search.erase"}, Binding{Key::enter, "search.accept"},   Binding{Key::escape, "back"},
    Binding{Key::f1, "help.toggle"},         Binding{Key::f11, "fullscreen.toggle"},
};

constexpr std::array while_locked{
    Binding{Key::digit_0, "pin.type 0"},    Binding{Key::digit_1, "pin.type 1"},  Binding{Key::digit_2, "pin.type 2"},
    Binding{Key::digit_3, "pin.type 3"},    Binding{Key::digit_4, "pin.type 4"},  Binding{Key::digit_5, "pin.type 5"},
    Binding{Key::digit_6, "pin.type 6"},    Binding{Key::digit_7, "pin.type 7"},  Binding{Key::digit_8, "pin.type 8"},
    Binding{Key::digit_9, "pin.type 9"},    Binding{Key::backspace, "pin.erase"}, Binding{Key::enter, "pin.enter"},
    Binding{Key::escape, "operator.leave"},
};

constexpr bool is_of_desktop(const Binding& binding) { return binding.action == "fullscreen.toggle"; }

// What is left when the display is locked.
constexpr auto without_desktop() {
  std::array<Binding, defaults.size() - static_cast<std::size_t>(std::ranges::count_if(defaults, is_of_desktop))> left;
  std::ranges::remove_copy_if(defaults, left.begin(), is_of_desktop);
  return left;
}
constexpr std::array in_kiosk = without_desktop();

// A clicker has two of these keys, or three: those that turn pages, and one that blanks.
constexpr std::array at_the_desk = joined(cards, std::array{
                                                     Binding{Key::page_down, "present.next"},
                                                     Binding{Key::right, "present.next"},
                                                     Binding{Key::space, "present.next"},
                                                     Binding{Key::enter, "present.next"},
                                                     Binding{Key::page_up, "present.previous"},
                                                     Binding{Key::left, "present.previous"},
                                                     Binding{Key::backspace, "present.previous"},
                                                     Binding{Key::f5, "present.begin"},
                                                     Binding{Key::escape, "present.end"},
                                                     Binding{Key::b, "present.blank"},
                                                     Binding{Key::period, "present.blank"},
                                                     Binding{Key::f, "present.freeze"},
                                                     Binding{Key::c, "present.cut"},
                                                     Binding{Key::r, "tour.continue"},
                                                     Binding{Key::home, "map.home"},
                                                     Binding{Key::plus, "map.step 1"},
                                                     Binding{Key::minus, "map.step -1"},
                                                     Binding{Key::l, "lang.next"},
                                                     Binding{Key::t, "theme.next"},
                                                     Binding{Key::f11, "fullscreen.toggle"},
                                                 });

std::string_view action_of(std::span<const Binding> bindings, Key key, bool shift, bool control) {
  const auto fits = [&](const Binding& binding) {
    return binding.key == key && binding.shift == shift && binding.control == control;
  };
  const auto found = std::ranges::find_if(bindings, fits);
  return found == bindings.end() ? "" : found->action;
}

}  // namespace

std::span<const Binding> default_bindings() { return defaults; }

std::span<const Binding> touring_bindings() { return on_tour; }

std::span<const Binding> typing_bindings() { return while_typing; }

std::span<const Binding> kiosk_bindings() { return in_kiosk; }

std::span<const Binding> lock_bindings() { return while_locked; }
std::span<const Binding> presenter_bindings() { return at_the_desk; }

std::string_view action_for(std::span<const Binding> bindings, const InputEvent& event) {
  const bool erases = event.key == Key::backspace;  // the one key that goes on while it is held
  if (event.kind != EventKind::key_down || (event.repeat && !erases)) return "";
  const std::string_view exact = action_of(bindings, event.key, event.shift, event.control);
  return exact.empty() ? action_of(bindings, event.key, false, event.control) : exact;
}

}  // namespace beffroi::input
