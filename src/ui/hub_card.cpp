// The page of one hub.
#include <algorithm>

#include "ui/card_pages.h"
#include "ui/figure.h"
#include "ui/sectors.h"

namespace beffroi::ui {

namespace {

// What else the city calls itself than it is called here, each with its language: "in French: Liège".
std::string official_names(const Canvas& canvas, const content::Hub& hub) {
  const std::string id = "hub." + hub.id + ".name";
  const std::string shown = canvas.words(id);
  std::string names;
  for (const std::string& code : hub.official) {
    const content::Language* language = content::find_language(canvas.world().content, code);
    if (language == nullptr) continue;
    const std::string name = content::text(*language, id);
    if (name == shown) continue;
    names += (names.empty() ? "" : " · ") + content::fill(canvas.words("ui.in_" + code), {{"name", name}});
  }
  return names;
}

void write_statement(Column& column, const content::Hub& hub, const content::Statement& statement) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const std::string text = canvas.words("hub." + hub.id + "." + statement.id);
  if (statement.id == "role") {
    column.space(m.gap * 1.5);
    column.write(text, Voice::lead, canvas.style().text);
    return;
  }
  const std::string year = year_of(canvas.world().content);
  column.space(m.margin);
  write_heading(column, content::fill(canvas.words("ui." + statement.id), {{"year", year}}));
  column.write(text, Voice::body, canvas.style().text);
}

}  // namespace

double write_hub(const Page& page, const content::Hub& hub) {
  Canvas& canvas = page.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  Column main = page.first();
  write_opening(
      main, {hub.icon, whereabouts(canvas, hub), canvas.words("hub." + hub.id + ".name"), official_names(canvas, hub)});
  for (const content::Statement& statement : hub.statements) {
    write_statement(main, hub, statement);
    if (&statement != &hub.statements.front()) continue;
    for (const content::Figure& figure : hub.figures) {
      main.space(m.margin);
      write_figure(main, figure, hub.icon, "");
    }
  }

  Column side = page.second(main);
  write_heading(side, canvas.words("ui.sectors"));
  write_sectors(side, hub);

  Column rest = page.below(main, side);
  write_topics(rest, hub);
  rest.space(m.margin);
  write_sources(rest, {canvas.words("source")});
  return rest.y_px;
}

}  // namespace beffroi::ui
