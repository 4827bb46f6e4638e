#include <algorithm>

#include <doctest/doctest.h>

#include "exhibit/action.h"
#include "input/bindings.h"

using namespace beffroi;
using namespace beffroi::input;

namespace {

InputEvent press(Key key, bool shift = false, bool control = false) {
  InputEvent event;
  event.kind = EventKind::key_down;
  event.key = key;
  event.shift = shift;
  event.control = control;
  return event;
}

}  // namespace

TEST_CASE("every binding means an action that exists, and is reached by its key") {
  for (const Binding& binding : default_bindings()) {
    CAPTURE(binding.action);
    CHECK(exhibit::parse_action(binding.action));
    CHECK(action_for(default_bindings(), press(binding.key, binding.shift, binding.control)) == binding.action);
  }
}

TEST_CASE("the keys of a presenter's clicker walk through the hubs") {
  CHECK(action_for(default_bindings(), press(Key::page_down)) == "hub.next");
  CHECK(action_for(default_bindings(), press(Key::page_up)) == "hub.previous");
}

TEST_CASE("a clicker turns pages, darkens, begins and ends; no key of a presenter opens a menu") {
  CHECK(action_for(presenter_bindings(), press(Key::page_down)) == "present.next");
  CHECK(action_for(presenter_bindings(), press(Key::page_up)) == "present.previous");
  CHECK(action_for(presenter_bindings(), press(Key::b)) == "present.blank");
  CHECK(action_for(presenter_bindings(), press(Key::period)) == "present.blank");
  CHECK(action_for(presenter_bindings(), press(Key::f5)) == "present.begin");
  CHECK(action_for(presenter_bindings(), press(Key::escape)) == "present.end");
  for (const Binding& binding : presenter_bindings()) {
    CAPTURE(binding.action);
    CHECK(exhibit::parse_action(binding.action));
    CHECK(action_for(presenter_bindings(), press(binding.key, binding.shift, binding.control)) == binding.action);
    for (const std::string_view menu : {"help", "settings", "search"}) CHECK_FALSE(binding.action.starts_with(menu));
  }
}

TEST_CASE("shift turns tab round, and changes nothing where digits and signs are typed with it") {
  CHECK(action_for(default_bindings(), press(Key::tab)) == "focus.next");
  CHECK(action_for(default_bindings(), press(Key::tab, true)) == "focus.previous");
  CHECK(action_for(default_bindings(), press(Key::digit_3, true)) == "hub.open 3");
  CHECK(action_for(default_bindings(), press(Key::plus, true)) == "map.step 1");
}

TEST_CASE("a key acts once, when it goes down") {
  InputEvent held = press(Key::right);
  held.repeat = true;
  CHECK(action_for(default_bindings(), held).empty());
  InputEvent released = press(Key::right);
  released.kind = EventKind::key_up;
  CHECK(action_for(default_bindings(), released).empty());
}

TEST_CASE("an unbound key means nothing") {
  CHECK(action_for(default_bindings(), press(Key::x)).empty());
  CHECK(action_for(default_bindings(), press(Key::none)).empty());
  CHECK(action_for({}, press(Key::right)).empty());
}

TEST_CASE("while letters are searched for, only erasing, accepting and leaving are commands") {
  for (const Binding& binding : typing_bindings()) CHECK(exhibit::parse_action(binding.action));
  CHECK(action_for(typing_bindings(), press(Key::t)).empty());
  CHECK(action_for(typing_bindings(), press(Key::digit_1)).empty());
  CHECK(action_for(typing_bindings(), press(Key::left)).empty());
  CHECK(action_for(typing_bindings(), press(Key::escape)) == "back");
  InputEvent held = press(Key::backspace);
  held.repeat = true;
  CHECK(action_for(typing_bindings(), held) == "search.erase");
}

TEST_CASE("a key means something else with control, and nothing where that is not bound") {
  CHECK(action_for(default_bindings(), press(Key::f)) == "fullscreen.toggle");
  CHECK(action_for(default_bindings(), press(Key::f, false, true)) == "search.open");
  CHECK(action_for(default_bindings(), press(Key::t, false, true)).empty());
}

TEST_CASE("on a tour the arrows, Page up and down and the space bar lead through it") {
  for (const Binding& binding : touring_bindings()) {
    CAPTURE(binding.action);
    CHECK(exhibit::parse_action(binding.action));
  }
  CHECK(action_for(touring_bindings(), press(Key::page_down)) == "tour.next");
  CHECK(action_for(touring_bindings(), press(Key::left)) == "tour.previous");
  CHECK(action_for(touring_bindings(), press(Key::space)) == "tour.toggle");
  CHECK(action_for(touring_bindings(), press(Key::escape)).empty());
  CHECK(action_for(default_bindings(), press(Key::g)) == "tours.open");
}
