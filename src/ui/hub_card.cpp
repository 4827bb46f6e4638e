// The page of one hub.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

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
  const Copy copy = canvas.copy(text, Voice::body, column.width_px);
  write_heading(column, content::fill(canvas.words("ui." + statement.id), {{"year", year}}), column.thought_px(copy));
  column.write(copy, canvas.style().text);
}

// Whether the themes make the first column about as long as the second one.
bool topics_level(const Page& page, const Column& first, const Column& second, double topics_px) {
  const double lacking_px = second.y_px - first.y_px;
  return page.is_wide() && std::abs(lacking_px - topics_px) < lacking_px;
}

// Over the whole width; or in the first column, where that levels both and `foot_px` is not passed by it. Returns what
// goes on below.
Column write_topics_below(const Page& page, Column first, const Column& second, const content::Hub& hub,
                          double foot_px) {
  Column all = page.below(first, second);
  const double end_px = std::max(foot_px, all.y_px + topics_height_px(page.canvas, hub, all.width_px));
  first.space(page.canvas.metrics().margin);
  const double topics_px = topics_height_px(page.canvas, hub, first.width_px);
  if (!topics_level(page, first, second, topics_px) || first.y_px + topics_px > end_px) {
    write_topics(all, hub);
    return all;
  }
  write_topics(first, hub);
  all.y_px = std::max(first.y_px, second.y_px);
  return all;
}

}  // namespace

double write_hub(const Page& page, const content::Hub& hub) {
  Canvas& canvas = page.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  Column main = page.first();
  write_opening(main, {hub.icon, whereabouts(canvas, hub), canvas.hub_name(hub.id), official_names(canvas, hub)});
  for (const content::Statement& statement : hub.statements) {
    write_statement(main, hub, statement);
    if (&statement != &hub.statements.front()) continue;
    for (const content::Figure& figure : hub.figures) {
      main.space(m.margin);
      write_figure(main, figure, hub.icon, "");
    }
  }

  Column side = page.second(main);
  write_heading(side, canvas.words("ui.sectors"), opening_px(side, hub));
  write_sectors(side, hub);

  const double above_px = m.gap * 1.5;
  const std::vector<std::string> sources{canvas.words("source")};
  const double sources_at_px = page.foot_px - sources_height_px(canvas, sources, page.width_px);
  Column rest = write_topics_below(page, main, side, hub, sources_at_px - above_px);
  rest.y_px = std::max(rest.y_px + above_px, sources_at_px);
  write_sources(rest, sources);
  return rest.y_px;
}

}  // namespace beffroi::ui
