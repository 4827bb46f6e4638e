// Leaves out the vertices that nobody would miss. Called by geo/features and geo/planar, in whatever units their paths
// have. Each path on its own: a border that two areas share may come apart.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "base/geometry.h"

namespace beffroi::geo {

// Whether a vertex stays in any case.
using Stays = std::function<bool(Vec2)>;
inline bool none_stays(Vec2) { return false; }

// The indices of the vertices to keep, in order, so that none left out lies farther than `tolerance` from the path that
// remains (Douglas and Peucker, 1973). A line keeps its ends; a ring that would be left without area is simplified
// less.
std::vector<std::size_t> vertices_of_line(const Path& line, double tolerance, const Stays& stays = none_stays);
std::vector<std::size_t> vertices_of_ring(const Path& ring, double tolerance, const Stays& stays = none_stays);

// The path of those vertices alone.
Path pick(const Path& path, const std::vector<std::size_t>& indices);

}  // namespace beffroi::geo
