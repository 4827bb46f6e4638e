// Rings to triangles, through the GLU tessellator, which only this piece knows. Called by geo/load.
// Works on the plane; needs no GL context; takes rings that touch or cross themselves and one another.
#pragma once

#include <cstdint>
#include <vector>

#include "geo/layer.h"

namespace beffroi::geo {

// Appends the inside of the rings, by the even-odd rule, as triangles of one range. Rings without area add nothing.
void add_fill(const std::vector<Path>& rings, std::uint32_t feature, Mesh<FillVertex>& mesh);

}  // namespace beffroi::geo
