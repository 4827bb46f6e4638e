#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stage.h"
#include "ui/type.h"

using namespace beffroi;

namespace {

const text::Fonts& fonts() { return ui::belgium().fonts; }
ui::Type body() { return ui::type_of(ui::Voice::body, {}, fonts()); }

}  // namespace

TEST_CASE("a list has a dot between two names, or the end of a line, and breaks no name that fits") {
  const std::vector<std::string> names{"Bruges", "Louvain-la-Neuve", "Flemish Brabant", "Ghent"};
  for (const double width_px : {190.0, 240.0, 300.0, 900.0}) {
    const ui::Copy copy = ui::set_list(fonts(), body(), names, width_px);
    CAPTURE(width_px);
    CHECK(copy.width_px <= width_px);
    std::string all;
    for (const std::string& line : copy.texts) {
      CHECK_FALSE(line.ends_with("·"));
      all += (all.empty() ? "" : " · ") + line;
    }
    CHECK(all == "Bruges · Louvain-la-Neuve · Flemish Brabant · Ghent");
  }
}

TEST_CASE("balanced copy needs no more lines, and leaves no word over") {
  const std::string text = "companies with the label Factory of the Future";
  const double line_px = ui::set_line(fonts(), body(), text).width_px;
  const ui::Copy copy = ui::set_balanced(fonts(), body(), text, line_px * 0.9);
  REQUIRE(copy.lines.size() == 2);
  CHECK(copy.lines.back().width_px > copy.lines.front().width_px * 0.6);
  CHECK(ui::set_balanced(fonts(), body(), text, line_px + 1).lines.size() == 1);
}

TEST_CASE("of a list, the same names fit in one line in every language") {
  const std::vector<content::Language>& languages = ui::belgium().content.languages;
  const std::vector<std::string> ids{"sector.cha-nano.name", "sector.cha-mechatronics.name", "sector.cha-aero.name"};
  const auto widest_px = [&](std::size_t count) {
    double widest = 0;
    for (const content::Language& language : languages) {
      std::vector<std::string> names;
      for (std::size_t i = 0; i < count; ++i) names.push_back(content::text(language, ids[i]));
      widest = std::max(widest, ui::set_list(fonts(), body(), names, 10'000).width_px);
    }
    return std::ceil(widest);
  };
  const auto fitting = [&](double width_px) { return ui::ids_in_line(fonts(), body(), languages, ids, width_px); };
  CHECK(fitting(widest_px(1) / 2).empty());
  CHECK(fitting(widest_px(1)) == std::vector{ids[0]});
  CHECK(fitting(widest_px(3)) == ids);
  CHECK(fitting(widest_px(3) - 2).size() == 2);
}
