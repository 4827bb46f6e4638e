#include "exhibit/hub_rows.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "exhibit/panel_type.h"
#include "exhibit/screen.h"

namespace beffroi::exhibit {

namespace {

constexpr double number_ems = 0.9;
constexpr double close_gaps = 1.6;  // around a name
constexpr double wide_gaps = 2.5;

// Each with so many gaps around it.
std::vector<double> entry_widths(const World& world, const State& state, const Metrics& m, double around_gaps) {
  const content::Language& language = language_of(world, state.language);
  const auto width_px = [&](std::string_view id, double mark_px) {
    const text::Setting setting{text::Face::semibold, m.body, 0};
    return panel_width_px(world, setting, content::text(language, id)) + mark_px + around_gaps * m.gap;
  };
  std::vector<double> widths{width_px("overview.name", 0)};
  for (const content::Hub& hub : world.content.hubs)
    widths.push_back(width_px("hub." + hub.id + ".name", number_ems * m.body));
  if (!world.content.topics.empty()) widths.push_back(width_px("ui.matrix", 0));
  return widths;
}

}  // namespace

int count_hub_rows(const World& world, const State& state, const Metrics& metrics, double width_px, RowLimits limits) {
  int rows = 1;
  double taken_px = 0;
  for (const double entry_px : entry_widths(world, state, metrics, close_gaps)) {
    if (taken_px > 0 && taken_px + entry_px > width_px) {
      taken_px = 0;
      ++rows;
    }
    taken_px += entry_px;
  }
  return std::clamp(rows, limits.fewest, limits.most);
}

double width_of_hub_rows(const World& world, const State& state, const Metrics& metrics, int rows) {
  if (rows <= 1) return std::numeric_limits<double>::infinity();
  const std::vector<double> entries_px = entry_widths(world, state, metrics, wide_gaps);
  const std::size_t columns = count_columns(entries_px.size(), static_cast<std::size_t>(rows));
  const std::vector<double> widths_px = column_widths(entries_px, columns);
  return std::accumulate(widths_px.begin(), widths_px.end(), 0.0);
}

double height_of_hub_rows(const Metrics& metrics, int rows) { return rows * metrics.touch + (rows - 1) * metrics.gap; }

std::size_t count_columns(std::size_t entries, std::size_t rows) { return (entries + rows - 1) / rows; }

std::vector<double> column_widths(const std::vector<double>& entries_px, std::size_t columns) {
  std::vector<double> widths(columns, 0);
  for (std::size_t i = 0; i + 1 < entries_px.size(); ++i)
    widths[i % columns] = std::max(widths[i % columns], entries_px[i]);
  const auto reached = widths.begin() + static_cast<std::ptrdiff_t>((entries_px.size() - 1) % columns);
  const double before_px = std::accumulate(reached, widths.end() - 1, 0.0);
  widths.back() = std::max(widths.back(), entries_px.back() - before_px);
  return widths;
}

}  // namespace beffroi::exhibit
