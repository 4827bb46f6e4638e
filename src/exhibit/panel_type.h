// How much room words take on a panel, before it is drawn. Used by what lays panels out.
#pragma once

#include <string_view>

#include "text/layout.h"

namespace beffroi::exhibit {

struct World;

// Panels set type in the next larger size that can be rasterised exactly: so much room is kept for that.
constexpr double panel_rounding = 1.03;

// How wide a line becomes.
double panel_width_px(const World& world, const text::Setting& setting, std::string_view line);

}  // namespace beffroi::exhibit
