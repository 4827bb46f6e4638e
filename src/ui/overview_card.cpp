// The page of the whole country.
#include <algorithm>

#include "ui/card_pages.h"
#include "ui/figure.h"

namespace beffroi::ui {

namespace {

const content::Figure* figure_of(const content::Overview& overview, const content::Statement& statement) {
  const auto found = std::ranges::find(overview.figures, statement.id, &content::Figure::id);
  return found == overview.figures.end() ? nullptr : &*found;
}

// An icon, and beside it what is to say.
void write_point(Column& column, const content::Statement& statement) {
  Canvas& canvas = column.canvas;
  const double icon_px = canvas.type(Voice::icon).setting.size_px;
  const double indent_px = icon_px + canvas.metrics().gap;
  const double half_line_px = canvas.type(Voice::body).leading_px / 2;
  icon(canvas, statement.icon, Voice::icon, column.corner() + Vec2{icon_px / 2, half_line_px}, canvas.style().accent);
  Column part = column.part(indent_px, column.width_px - indent_px);
  part.write(canvas.words("overview." + statement.id), Voice::body, canvas.style().text);
  column.y_px = part.y_px;
}

// Statements with a figure of the same id are told by the figure first.
void write_figures(Column& column, const content::Overview& overview) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  for (const content::Statement& statement : overview.statements) {
    const content::Figure* figure = figure_of(overview, statement);
    if (figure == nullptr) continue;
    column.space(m.margin * 1.25);
    write_figure(column, *figure, statement.icon);
    column.space(m.gap * 0.75);
    column.write(canvas.words("overview." + statement.id), Voice::body, canvas.style().text);
  }
}

void write_points(Column& column, const content::Overview& overview) {
  const exhibit::Metrics& m = column.canvas.metrics();
  for (const content::Statement& statement : overview.statements) {
    if (&statement == &overview.statements.front() || figure_of(overview, statement) != nullptr) continue;
    hairline(column.canvas, column.corner(), column.width_px, column.canvas.style().line);
    column.space(m.gap);
    write_point(column, statement);
    column.space(m.gap);
  }
}

}  // namespace

double write_overview(const Page& page, const content::Overview& overview) {
  Canvas& canvas = page.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  Column main = page.first();
  write_opening(main, {overview.icon, "", canvas.words("overview.title"), ""});
  if (!overview.statements.empty()) {
    main.space(m.gap * 1.5);
    main.write(canvas.words("overview." + overview.statements.front().id), Voice::lead, canvas.style().text);
  }
  write_figures(main, overview);
  Column side = page.second(main);
  write_points(side, overview);
  Column rest = page.below(main, side);
  if (!canvas.world().content.topics.empty()) {
    write_chips(rest, {matrix_chip(canvas)});
    rest.space(m.margin);
  }
  write_sources(rest, {canvas.words("source"), canvas.words("credit")});
  return rest.y_px;
}

}  // namespace beffroi::ui
