// What the keyboard means. One table for the keys and for the help sheet; app/ asks, panels show.
#pragma once

#include <span>
#include <string_view>

#include "input/event.h"

namespace beffroi::input {

std::span<const Binding> default_bindings();
// While a tour is on: these come before the others.
std::span<const Binding> touring_bindings();
// While letters are searched for: all other keys write, and what they write comes as text.
std::span<const Binding> typing_bindings();
// Without what belongs to a desktop.
std::span<const Binding> kiosk_bindings();
// While the operator's PIN is asked for, or the operator's page is open.
std::span<const Binding> lock_bindings();
// While somebody presents, in either window: nothing that would show a menu.
std::span<const Binding> presenter_bindings();

// The action of a key that goes down; "" for any other event, and for a key held down: it acts once.
// A binding without shift also obeys the shifted key, unless that one has a binding of its own: where digits and signs
// are typed with shift, they mean the same.
std::string_view action_for(std::span<const Binding> bindings, const InputEvent& event);

}  // namespace beffroi::input
