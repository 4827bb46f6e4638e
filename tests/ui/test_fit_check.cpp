#include <algorithm>

#include <doctest/doctest.h>

#include "exhibit/screen.h"
#include "input/bindings.h"
#include "stage.h"
#include "ui/fit_check.h"

using namespace beffroi;

TEST_CASE("every card and sheet fits every screen, in every language, at every text size") {
  for (const Vec2 size_px : exhibit::usual_screens) {
    for (const auto& [sight, misfit] :
         ui::find_misfits(ui::belgium(), {input::default_bindings(), input::touring_bindings()}, size_px))
      FAIL_CHECK(ui::to_text(sight), ": ", ui::to_text(misfit));
  }
}

TEST_CASE("a text that does not fit is told once, with its place and where it was seen") {
  exhibit::World world = ui::load_belgium();
  world.content.languages.erase(world.content.languages.begin() + 1, world.content.languages.end());
  content::Text& name = world.content.languages.front().texts["hub.ghent.name"];
  name.items = {std::string(60, 'W')};
  name.place = {"text/fr.toml", 12, 1};
  const Issues issues = ui::check_fit(world, {input::default_bindings(), input::touring_bindings()});
  const auto tells = [&](const Issue& issue) {
    return issue.place == name.place && issue.what.find("1280x720") != std::string::npos;
  };
  CHECK(std::ranges::count_if(issues, tells) == 1);
}
