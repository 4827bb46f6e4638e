// Better triangles for the same area. Called by geo/triangulate: the tessellator leaves long slivers, which cost a
// rasteriser several times what compact triangles do.
#pragma once

#include <cstdint>
#include <vector>

#include "base/geometry.h"

namespace beffroi::geo {

// `corners`: counter-clockwise triangles, three indices into `points` each. Edges between two of them are flipped until
// no circumcircle holds the corner across (Lawson, "Software for C1 surface interpolation", 1977); edges with only one
// triangle stay, and so does the area.
void flip_to_delaunay(const Path& points, std::vector<std::uint32_t>& corners);

}  // namespace beffroi::geo
