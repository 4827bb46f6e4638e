// How to share parts out to columns, so that the columns are about equally high. Pure.
#pragma once

#include <cstddef>
#include <vector>

namespace beffroi::ui {

// The column of each part, such that the highest column is as low as can be. Parts keep their order within a column,
// and columns begin in the order of their first parts. `between_px` stands between two parts. For a handful of parts.
std::vector<std::size_t> balanced_columns(const std::vector<double>& heights_px, std::size_t columns,
                                          double between_px);

}  // namespace beffroi::ui
