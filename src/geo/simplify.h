// Leaves out the vertices that nobody would miss. Called by geo/load, in local metres. Each path on its own: a border
// that two areas share may come apart.
#pragma once

#include <cstddef>
#include <vector>

#include "base/geometry.h"

namespace beffroi::geo {

// The indices of the vertices to keep, in order, so that none left out lies farther than `tolerance` from the path that
// remains (Douglas and Peucker, 1973). A line keeps its ends; a ring that would be left without area is simplified
// less.
std::vector<std::size_t> vertices_of_line(const Path& line, double tolerance);
std::vector<std::size_t> vertices_of_ring(const Path& ring, double tolerance);

// The path of those vertices alone.
Path pick(const Path& path, const std::vector<std::size_t>& indices);

}  // namespace beffroi::geo
