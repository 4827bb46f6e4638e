#include <doctest/doctest.h>

#include "text/icons.h"

using beffroi::text::icon;

TEST_CASE("an icon is found by the name that Material Design gives it") {
  CHECK(icon("factory") == U'\uebbc');
  CHECK(icon("chevron_left") == U'\ue5cb');
}

TEST_CASE("a name that begins with a digit is written as designers write it") {
  CHECK(icon("360") == U'\ue577');
  CHECK_FALSE(icon("_360"));
}

TEST_CASE("a name that is no icon finds nothing") {
  CHECK_FALSE(icon(""));
  CHECK_FALSE(icon("factor"));
  CHECK_FALSE(icon("factory "));
  CHECK_FALSE(icon("zzz"));
}
