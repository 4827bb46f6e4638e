// Lines to ribbons of triangles that the shader widens to any pixel width. Called by geo/draw_up.
// Joins: mitred while that stays short, rounded beyond; a line that comes back to its first point closes without a
// seam.
#pragma once

#include <cstdint>

#include "geo/layer.h"

namespace beffroi::geo {

// The longest a mitred normal gets. Beyond, the corner is a fan of unit normals.
constexpr double mitre_limit = 1.25;

// The most segments in one range.
constexpr std::uint32_t segments_per_range = 64;

// Appends one polyline, closed when its last point equals its first. Repeated points are dropped; a line that has no
// length adds nothing. The bounds of its ranges are those of the centre line.
void add_stroke(const Path& line, std::uint32_t feature, Mesh<StrokeVertex>& mesh);

}  // namespace beffroi::geo
