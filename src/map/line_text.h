// Type that follows a line, as the names of rivers do.
#pragma once

#include <optional>
#include <vector>

#include "base/geometry.h"
#include "map/scene.h"
#include "text/layout.h"

namespace beffroi::map {

// The letters set along `line_px` (screen px), centred on the point of the line that is nearest to `near_px`, or a
// little up or down the line where it runs calmer; `lift_px` above it, and reading from left to right. Nothing when the
// line is too short or bends too sharply everywhere.
std::optional<std::vector<Glyph>> set_along(const Path& line_px, Vec2 near_px, const text::Line& letters,
                                            double lift_px);

}  // namespace beffroi::map
