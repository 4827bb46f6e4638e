// The hubs by number and name, and the country, in rows: always on the screen, so that nobody looks for a button.
#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "base/ease.h"
#include "exhibit/hub_rows.h"
#include "ui/hub_entries.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

// How closely the entries are set: the first of these that fits is taken.
struct Spacing {
  Voice voice;
  double padding_gaps;
};
constexpr std::array spacings{Spacing{Voice::strong, 1.25}, Spacing{Voice::strong, 0.8}, Spacing{Voice::strong, 0.5},
                              Spacing{Voice::caption, 0.5}};

constexpr double rounding_px = 0.01;

struct Placed {
  const Entry* entry;
  double width_px;
};
using Rows = std::vector<std::vector<Placed>>;

double mark_width_px(const Canvas& canvas, const Entry& entry) {
  if (!is_hub(entry)) return 0;
  return canvas.line(entry.mark, Voice::caption).width_px + canvas.metrics().gap / 2;
}

double width_px(const Canvas& canvas, const Entry& entry, Spacing spacing) {
  return mark_width_px(canvas, entry) + canvas.line(entry.name, spacing.voice).width_px +
         2 * spacing.padding_gaps * canvas.metrics().gap;
}

double total_px(const std::vector<Placed>& row) {
  double total = 0;
  for (const Placed& placed : row) total += placed.width_px;
  return total;
}

Rows broken_into_rows(const Canvas& canvas, const std::vector<Entry>& all, Spacing spacing, double widest_px) {
  Rows rows(1);
  for (const Entry& entry : all) {
    const double width = width_px(canvas, entry, spacing);
    if (!rows.back().empty() && total_px(rows.back()) + width > widest_px) rows.emplace_back();
    rows.back().push_back({&entry, width});
  }
  return rows;
}

Spacing widest_spacing(const Canvas& canvas, const std::vector<Entry>& all, double width_px, std::size_t most_rows) {
  for (const Spacing& spacing : spacings) {
    if (broken_into_rows(canvas, all, spacing, width_px).size() <= most_rows) return spacing;
  }
  return spacings.back();
}

// In columns that all rows share. Wider than `widest_px` where that is not enough.
Rows rows_in_columns(const Canvas& canvas, const std::vector<Entry>& all, Spacing spacing, std::size_t count,
                     double widest_px) {
  const std::size_t columns = exhibit::count_columns(all.size(), count);
  std::vector<double> entries_px;
  entries_px.reserve(all.size());
  for (const Entry& entry : all) entries_px.push_back(width_px(canvas, entry, spacing));
  std::vector<double> widths = exhibit::column_widths(entries_px, columns);
  const double spare_px = widest_px - std::accumulate(widths.begin(), widths.end(), 0.0);
  if (count > 1)
    for (double& width : widths) width += std::max(0.0, spare_px) / static_cast<double>(columns);
  Rows rows((all.size() + columns - 1) / columns);
  for (std::size_t i = 0; i < all.size(); ++i) rows[i / columns].push_back({&all[i], widths[i % columns]});
  for (std::size_t column = rows.back().size(); column < columns; ++column)
    rows.back().back().width_px += widths[column];
  return rows;
}

// Of lengths as even as can be: the narrowest measure that needs no more rows.
Rows balanced_rows(const Canvas& canvas, const std::vector<Entry>& all, Spacing spacing, double widest_px) {
  Rows rows = broken_into_rows(canvas, all, spacing, widest_px);
  double measure_px = widest_px - canvas.metrics().gap;
  while (measure_px > 0) {
    Rows narrower = broken_into_rows(canvas, all, spacing, measure_px);
    if (narrower.size() > rows.size()) break;
    rows = std::move(narrower);
    measure_px -= canvas.metrics().gap;
  }
  return rows;
}

struct Setting {
  Rows rows;
  Spacing spacing;
};

// As few rows as the widest spacing needs; in columns where they fit no closer than that.
Setting set_rows(const Canvas& canvas, const std::vector<Entry>& all, double widest_px, std::size_t most_rows) {
  const Spacing spacing = widest_spacing(canvas, all, widest_px, most_rows);
  Rows balanced = balanced_rows(canvas, all, spacing, widest_px);
  Rows columns = rows_in_columns(canvas, all, spacing, balanced.size(), widest_px);
  const bool fits = total_px(columns.front()) <= widest_px + rounding_px;
  return {fits ? std::move(columns) : std::move(balanced), spacing};
}

void draw_entry(Canvas& canvas, const Entry& entry, const Box2& box, Spacing spacing) {
  const map::PanelStyle& style = canvas.style();
  const Feel feel = touch(canvas, box, entry.action);
  const Look look = look_of(canvas, with_alpha(style.hover, 0), entry.chosen, feel);
  const Box2 pill = box.grown(-canvas.metrics().hairline * 2);
  fill(canvas, pill, look.surface, pill.height() / 2);
  if (entry.focused) focus_ring(canvas, pill, pill.height() / 2);

  const double mark_px = mark_width_px(canvas, entry);
  const Copy name = canvas.line(entry.name, spacing.voice);
  const double left_px = box.centre().x - (mark_px + name.width_px) / 2;
  const Colour text = name_colour(canvas, entry, look.text);
  const Colour quiet = entry.chosen ? text : style.text_muted;
  if (mark_px > 0) {
    const Copy mark = canvas.line(entry.mark, Voice::caption);
    paint_in(canvas, mark, {{left_px, box.min.y}, {left_px + mark_px, box.max.y}}, quiet);
  }
  paint_in(canvas, name, {{left_px + mark_px, box.min.y}, box.max}, text);
}

// Hubs from what leads elsewhere; beside what is chosen, its shape does that.
bool are_parted(const Entry& left, const Entry& right) {
  return is_hub(left) != is_hub(right) && !left.chosen && !right.chosen;
}

void draw_parting(Canvas& canvas, Vec2 middle) {
  const exhibit::Metrics& m = canvas.metrics();
  fill(canvas, box_around(middle, {std::max(2.0, m.hairline), m.body * 1.25}), canvas.style().line);
}

void draw_row(Canvas& canvas, const std::vector<Placed>& row, const Box2& box, Spacing spacing) {
  floating(canvas, box, box.height() / 2);
  const double spare_px = std::max(0.0, box.width() - total_px(row)) / static_cast<double>(row.size());
  Vec2 corner = box.min;
  const Entry* before = nullptr;
  for (const Placed& placed : row) {
    const double width = placed.width_px + spare_px;
    if (before != nullptr && are_parted(*before, *placed.entry)) draw_parting(canvas, {corner.x, box.centre().y});
    before = placed.entry;
    draw_entry(canvas, *placed.entry, box_at(corner, {width, box.height()}), spacing);
    corner.x += width;
  }
}

}  // namespace

void draw_hub_list(Canvas& canvas) {
  const exhibit::Screen& screen = canvas.screen();
  const Box2& box = screen.hub_rows;
  const bool comes_and_goes = !screen.hub_tiles.box.empty();
  if (box.empty() || (comes_and_goes && canvas.state().card_slide <= 0)) return;
  const exhibit::Metrics& m = canvas.metrics();
  const std::vector<Entry> all = hub_entries(canvas);
  const auto most_rows = static_cast<std::size_t>(std::max(1.0, (box.height() + m.gap) / (m.touch + m.gap)));
  const auto [rows, spacing] = set_rows(canvas, all, box.width(), most_rows);
  const double width_px = rows.size() > 1 ? box.width() : total_px(rows.front());

  const double height_px = static_cast<double>(rows.size()) * (m.touch + m.gap) - m.gap;
  const Box2 taken{{box.min.x, box.max.y - height_px}, {box.min.x + width_px, box.max.y}};
  const bool answers = screen.hubs == box;
  const Panel panel(canvas, "hubs", taken, answers ? Panel::Hands::feel : Panel::Hands::pass);
  if (answers) claim(canvas, "hubs", taken, box);
  if (comes_and_goes) canvas.opacity = ease_in_out(canvas.state().card_slide);
  Vec2 corner = taken.min;
  for (const auto& row : rows) {
    draw_row(canvas, row, box_at(corner, {width_px, m.touch}), spacing);
    corner.y += m.touch + m.gap;
  }
  canvas.opacity = 1;
}

}  // namespace beffroi::ui
