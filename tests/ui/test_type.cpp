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

TEST_CASE("a list that goes on in the next line ends the line with its separator, and breaks no name that fits") {
  const std::vector<std::string> names{"Bruges", "Louvain-la-Neuve", "Flemish Brabant", "Ghent"};
  for (const double width_px : {190.0, 240.0, 300.0, 900.0}) {
    const ui::Copy copy = ui::set_list(fonts(), body(), names, width_px);
    CAPTURE(width_px);
    CHECK(copy.width_px <= width_px);
    std::string all;
    for (const std::string& line : copy.texts) {
      CHECK(line.ends_with(" ·") == (&line != &copy.texts.back()));
      all += (all.empty() ? "" : " ") + line;
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
