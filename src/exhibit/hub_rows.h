// The list of hubs as rows: the whole, the hubs in their order, and all themes, with as much room as their names need
// in the visitor's language. Called by exhibit/screen; ui/hub_list sets the names into it.
#pragma once

#include <cstddef>
#include <vector>

namespace beffroi::exhibit {

struct Metrics;
struct State;
struct World;

struct RowLimits {
  int fewest;
  int most;  // panels set the names closer where they need more
};

// As the names take when they are set as running text, no wider than `width_px`.
int count_hub_rows(const World& world, const State& state, const Metrics& metrics, double width_px, RowLimits limits);

// In px: of so many rows whose entries stand below each other in columns. A single row may be as wide as it likes:
// nothing is gained by making it narrow.
double width_of_hub_rows(const World& world, const State& state, const Metrics& metrics, int rows);
double height_of_hub_rows(const Metrics& metrics, int rows);

// Columns that all rows share, so that they break after the same city in every language.
std::size_t count_columns(std::size_t entries, std::size_t rows);
// As wide as the widest entry of each; the last entry reaches over all columns that are left to it.
std::vector<double> column_widths(const std::vector<double>& entries_px, std::size_t columns);

}  // namespace beffroi::exhibit
