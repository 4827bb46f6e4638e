#include "geo/glow.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace beffroi::geo {

namespace {

constexpr double cells_in_reach = 3;
constexpr double most_cells = 4e6;
constexpr int blurs = 2;           // boxes run over each other come close to a bell
constexpr int block = 2;           // cells along the side of what is drawn or left out together
constexpr double faintest = 0.12;  // less is not drawn

struct Grid {
  Box2 bounds;
  int columns = 0;
  int rows = 0;
  double cell = 0;
  std::vector<float> light;

  std::size_t at(int column, int row) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
  }
};

Grid make_grid(const Box2& bounds, double reach) {
  const double cell = std::max(reach / cells_in_reach, std::sqrt(bounds.width() * bounds.height() / most_cells));
  Grid grid{bounds,
            static_cast<int>(std::ceil(bounds.width() / cell)),
            static_cast<int>(std::ceil(bounds.height() / cell)),
            cell,
            {}};
  grid.bounds.max = bounds.min + Vec2{grid.columns * cell, grid.rows * cell};
  grid.light.resize(grid.at(0, grid.rows));
  return grid;
}

// Where rings cross the middles of the rows that they reach, from west to east in pairs: within a pair is inside
// (even-odd rule).
struct Crossings {
  int first_row = 0;
  std::vector<std::vector<double>> rows;
};

Crossings crossings_of(const std::vector<Path>& rings, const Grid& grid) {
  const auto row_above = [&](double y) {
    return std::clamp(static_cast<int>(std::ceil((y - grid.bounds.min.y) / grid.cell - 0.5)), 0, grid.rows);
  };
  Box2 box;
  for (const Path& ring : rings) box.include(bounds_of(ring));
  if (box.empty()) return {};
  Crossings crossings{row_above(box.min.y), {}};
  crossings.rows.resize(static_cast<std::size_t>(row_above(box.max.y) - crossings.first_row));
  for (const Path& ring : rings)
    for (std::size_t i = 0; i < ring.size(); ++i) {
      Vec2 a = ring[i];
      Vec2 b = ring[(i + 1) % ring.size()];
      if (a.y > b.y) std::swap(a, b);
      for (int row = row_above(a.y); row < row_above(b.y); ++row) {
        const double y = grid.bounds.min.y + (row + 0.5) * grid.cell;
        crossings.rows[static_cast<std::size_t>(row - crossings.first_row)].push_back(
            std::lerp(a.x, b.x, (y - a.y) / (b.y - a.y)));
      }
    }
  for (auto& row : crossings.rows) std::ranges::sort(row);
  return crossings;
}

void light_up(const std::vector<Path>& rings, Grid& grid) {
  const auto column_after = [&](double x) {
    return std::clamp(static_cast<int>(std::ceil((x - grid.bounds.min.x) / grid.cell - 0.5)), 0, grid.columns);
  };
  const Crossings crossings = crossings_of(rings, grid);
  int row = crossings.first_row;
  for (const std::vector<double>& xs : crossings.rows) {
    for (std::size_t i = 0; i + 1 < xs.size(); i += 2)
      for (int column = column_after(xs[i]); column < column_after(xs[i + 1]); ++column)
        grid.light[grid.at(column, row)] = 1;
    ++row;
  }
}

// A row of the grid, blurred by a box of 2 radius + 1 cells; `run` is room to work in.
void blur_row(std::span<float> row, int radius, std::vector<float>& run) {
  const std::size_t width = 2 * static_cast<std::size_t>(radius) + 1;
  run.assign(row.size() + width, 0);
  std::ranges::copy(row, run.begin() + radius);
  float sum = 0;
  for (std::size_t i = 0; i + 1 < width; ++i) sum += run[i];
  for (std::size_t i = 0; i < row.size(); ++i) {
    sum += run[i + width - 1];
    row[i] = sum / static_cast<float>(width);
    sum -= run[i];
  }
}

// All columns side by side, row by row, as they lie in memory.
void blur_columns(Grid& grid, int radius) {
  const std::vector<float> source = grid.light;
  std::vector<float> sums(static_cast<std::size_t>(grid.columns));
  const auto add_row = [&](int row, float sign) {
    if (row < 0 || row >= grid.rows) return;
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += sign * source[grid.at(0, row) + i];
  };
  const auto width = static_cast<float>(2 * radius + 1);
  for (int row = 0; row < radius; ++row) add_row(row, 1);
  for (int row = 0; row < grid.rows; ++row) {
    add_row(row + radius, 1);
    for (std::size_t i = 0; i < sums.size(); ++i) grid.light[grid.at(0, row) + i] = sums[i] / width;
    add_row(row - radius, -1);
  }
}

void blur(Grid& grid, int radius) {
  std::vector<float> run;
  const auto columns = static_cast<std::size_t>(grid.columns);
  for (int row = 0; row < grid.rows; ++row)
    blur_row(std::span(grid.light).subspan(grid.at(0, row), columns), radius, run);
  blur_columns(grid, radius);
}

// In the 255 steps of a texture.
std::vector<std::uint8_t> to_steps(const Grid& grid) {
  std::vector<std::uint8_t> light(grid.light.size());
  std::ranges::transform(grid.light, light.begin(), [](double cell) {
    const double bright = std::max(cell - faintest, 0.0) / (1 - faintest);
    return static_cast<std::uint8_t>(std::lround(bright * bright * 255));
  });
  return light;
}

// Whether any cell that a pixel of the block may look at has light.
bool is_lit(const Glow& glow, const Grid& grid, int left, int bottom) {
  for (int row = std::max(bottom - 1, 0); row < std::min(bottom + block + 1, grid.rows); ++row)
    for (int column = std::max(left - 1, 0); column < std::min(left + block + 1, grid.columns); ++column)
      if (glow.light[grid.at(column, row)] > 0) return true;
  return false;
}

void add_quad(const Box2& box, Mesh<FillVertex>& mesh) {
  const auto base = static_cast<std::uint32_t>(mesh.vertices.size());
  const auto first = static_cast<std::uint32_t>(mesh.indices.size());
  const auto vertex = [](double x, double y) { return FillVertex{static_cast<float>(x), static_cast<float>(y)}; };
  for (const double y : {box.min.y, box.max.y})
    for (const double x : {box.min.x, box.max.x}) mesh.vertices.push_back(vertex(x, y));
  for (const std::uint32_t corner : {0U, 1U, 2U, 2U, 1U, 3U}) mesh.indices.push_back(base + corner);
  mesh.ranges.push_back({first, 6, 0, box});
}

// One quad for each run of lit blocks in a row of them.
void cover_light(const Grid& grid, Glow& glow) {
  for (int bottom = 0; bottom < grid.rows; bottom += block)
    for (int left = 0; left < grid.columns; left += block) {
      const int start = left;
      while (left < grid.columns && is_lit(glow, grid, left, bottom)) left += block;
      if (left == start) continue;
      const Vec2 corner = grid.bounds.min + Vec2{start * grid.cell, bottom * grid.cell};
      const Box2 run = box_at(corner, {(left - start) * grid.cell, block * grid.cell});
      add_quad(run.intersection(grid.bounds), glow.mesh);
    }
}

}  // namespace

Glow make_glow(const std::vector<Feature>& areas, double reach, const Box2& bounds) {
  Grid grid = make_grid(bounds, reach);
  for (const Feature& area : areas) light_up(area.paths, grid);
  const int radius = std::max(1, static_cast<int>(std::lround(reach / grid.cell / blurs)));
  for (int i = 0; i < blurs; ++i) blur(grid, radius);
  Glow glow{grid.bounds, grid.columns, grid.rows, to_steps(grid), {}};
  cover_light(grid, glow);
  return glow;
}

}  // namespace beffroi::geo
