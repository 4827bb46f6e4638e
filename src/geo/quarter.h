// Cuts areas into squares and what is left of squares along the outline. Called by geo/triangulate: a rasteriser that
// works in tiles paints a tile that one triangle covers at the price of a clear, and one that long triangles cross many
// times over.
#pragma once

#include <cstddef>
#include <vector>

#include "base/geometry.h"

namespace beffroi::geo {

// The most vertices of a piece.
constexpr std::size_t vertices_per_piece = 24;

// The area of the rings, by the even-odd rule, in pieces that are such areas too: the square around it is quartered,
// and the quarters again, until each holds few enough vertices. Cuts run along the axes, so that nothing gapes where
// pieces of different size meet.
std::vector<std::vector<Path>> quarter(const std::vector<Path>& rings);

}  // namespace beffroi::geo
