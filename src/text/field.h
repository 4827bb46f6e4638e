// The signed distance field of one shape. Called by atlas.cpp; knows no fonts.
#pragma once

#include <cstdint>
#include <vector>

#include "base/geometry.h"

namespace beffroi::text {

// Rows from top to bottom. The centre of the first texel lies at (left + 0.5, top + 0.5) of the shape's own space.
struct Field {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> texels;  // 128 on the outline, 128 + 128 d / spread at d inside it, within 0..255
};

// `rings` are closed, in texels, y down, filled where their winding number is not 0. The field reaches `spread` beyond
// them. Distances are exact at each texel's centre: to every chord within reach, not to a raster of the shape.
Field distance_field(const std::vector<Path>& rings, double spread);

}  // namespace beffroi::text
