#include <string>

#include <doctest/doctest.h>

#include "input/event.h"

using namespace beffroi::input;

TEST_CASE("every key has a name of its own") {
  for (int i = 1; i <= static_cast<int>(Key::f11); ++i) {
    const Key key = static_cast<Key>(i);
    CHECK(parse_key(name(key)) == key);
  }
}

TEST_CASE("keys are called what is printed on them") {
  CHECK(name(Key::digit_7) == "7");
  CHECK(name(Key::a) == "a");
  CHECK(name(Key::z) == "z");
  CHECK(name(Key::page_up) == "page_up");
  CHECK(name(Key::period) == "period");
  CHECK(name(Key::f11) == "f11");
}

TEST_CASE("other words name no key") {
  for (const char* word : {"", "A", "f6", "pageup", "ß", "none"}) CHECK_FALSE(parse_key(word));
}
