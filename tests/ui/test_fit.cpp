#include <doctest/doctest.h>

#include "ui/fit.h"

using beffroi::Box2;
using beffroi::ui::Fit;
using beffroi::ui::Trouble;

namespace {
const Box2 panel{{0, 0}, {100, 50}};
}

TEST_CASE("copy that fits is no misfit") {
  Fit fit;
  fit.note("card", "one", {{0, 0}, {100, 20}}, panel);
  fit.note("card", "two", {{0, 20}, {100, 40}}, panel);
  CHECK(fit.misfits().empty());
}

TEST_CASE("copy that is too wide, leaves its panel or runs into other copy is found") {
  Fit fit;
  fit.note("card", "wide", {{0, 0}, {120, 10}}, panel);
  REQUIRE(fit.misfits().size() == 1);
  CHECK(fit.misfits().front().trouble == Trouble::too_wide);

  fit.clear();
  fit.note("card", "low", {{0, 45}, {50, 60}}, panel);
  REQUIRE(fit.misfits().size() == 1);
  CHECK(fit.misfits().front().trouble == Trouble::outside);

  fit.clear();
  fit.note("card", "one", {{0, 0}, {50, 20}}, panel);
  fit.note("card", "two", {{40, 10}, {90, 30}}, panel);
  REQUIRE(fit.misfits().size() == 1);
  CHECK(fit.misfits().front().other == "two");
}

TEST_CASE("copy of different panels may lie above each other") {
  Fit fit;
  fit.note("card", "one", {{0, 0}, {50, 20}}, panel);
  fit.note("help", "two", {{0, 0}, {50, 20}}, panel);
  CHECK(fit.misfits().empty());
}
