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

FigureLevels highest_levels(const Canvas& canvas, const content::Overview& overview, double width_px) {
  FigureLevels highest;
  for (const content::Statement& statement : overview.statements) {
    const content::Figure* figure = figure_of(overview, statement);
    if (figure == nullptr) continue;
    const FigureLevels levels = levels_of(canvas, *figure, width_px);
    highest = {std::max(highest.label_px, levels.label_px), std::max(highest.picture_px, levels.picture_px)};
  }
  return highest;
}

// Statements with a figure of the same id are told by the figure first. Its rule shows at the card's lower edge, too,
// where the figure itself waits until it can be read.
void write_told_by_figure(Column& column, const content::Statement& statement, const content::Figure& figure,
                          const FigureLevels& least, double air_px) {
  column.space(air_px);
  hairline(column.canvas, column.corner(), column.width_px, column.canvas.style().line);
  column.space(air_px);
  write_figure(column, figure, statement.icon, column.canvas.words("overview." + statement.id), least);
}

void write_ruled_point(Column& column, const content::Statement& statement) {
  const Canvas& canvas = column.canvas;
  const double gap_px = canvas.metrics().gap;
  const double indent_px = canvas.type(Voice::icon).setting.size_px + gap_px;
  hairline(column.canvas, column.corner(), column.width_px, canvas.style().line);
  column.space(gap_px);
  write_with_icon(column, statement.icon, canvas.words("overview." + statement.id), Voice::body, indent_px);
  column.space(gap_px);
}

// One column, or two in which what stands side by side begins at the same height.
struct Rows {
  Column left;
  Column right;
  bool wide = false;
  bool goes_right = false;

  Column& next() {
    if (!goes_right) left.y_px = right.y_px = end_px();
    Column& column = goes_right ? right : left;
    goes_right = wide && !goes_right;
    return column;
  }
  double end_px() const { return wide ? std::max(left.y_px, right.y_px) : left.y_px; }
};

Rows rows_at(const Page& page, double y_px) {
  const Page from{page.canvas, {page.corner.x, y_px}, page.width_px};
  const Column first = from.first();
  return {first, from.second(first), page.is_wide()};
}

}  // namespace

double write_overview(const Page& page, const content::Overview& overview) {
  Canvas& canvas = page.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  Column head{canvas, page.corner.x, page.corner.y, page.width_px};
  write_opening(head, {overview.icon, "", canvas.words("overview.title"), ""});
  if (!overview.statements.empty()) {
    head.space(m.gap);
    head.write(canvas.words("overview." + overview.statements.front().id), Voice::lead, canvas.style().text);
  }
  Rows figures = rows_at(page, head.y_px);
  // Below each other they stand closer, so that both are in sight.
  const double air_px = figures.wide ? m.margin * 0.6 : m.gap;
  const FigureLevels levels = figures.wide ? highest_levels(canvas, overview, figures.left.width_px) : FigureLevels{};
  for (const content::Statement& statement : overview.statements)
    if (const content::Figure* figure = figure_of(overview, statement))
      write_told_by_figure(figures.next(), statement, *figure, levels, air_px);
  Rows points = rows_at(page, figures.end_px() + m.margin);
  for (const content::Statement& statement : overview.statements)
    if (&statement != &overview.statements.front() && figure_of(overview, statement) == nullptr)
      write_ruled_point(points.next(), statement);
  Column rest{canvas, page.corner.x, points.end_px() + m.gap, page.width_px};
  if (!canvas.world().content.topics.empty()) {
    write_chips(rest, {matrix_chip(canvas)});
    rest.space(m.margin);
  }
  if (!canvas.world().content.regions.empty()) {
    write_regions(rest);
    rest.space(m.margin);
  }
  write_sources(rest, {canvas.words("source"), canvas.words("credit")});
  return rest.y_px;
}

}  // namespace beffroi::ui
