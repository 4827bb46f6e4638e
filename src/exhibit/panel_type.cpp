#include "exhibit/panel_type.h"

#include "exhibit/world.h"

namespace beffroi::exhibit {

double panel_width_px(const World& world, const text::Setting& setting, std::string_view line) {
  return text::measure(world.fonts, setting, line) * panel_rounding;
}

}  // namespace beffroi::exhibit
