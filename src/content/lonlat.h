// Boxes on the earth, as files write them. Read by exhibit/plan and content/tour.
#pragma once

#include <optional>
#include <string_view>

#include "base/document.h"
#include "base/geometry.h"

namespace beffroi::content {

// [west, south, east, north] in degrees; nothing, and an issue, when it is missing or no such box.
std::optional<Box2> read_lonlat_box(Reader& reader, std::string_view key);

}  // namespace beffroi::content
