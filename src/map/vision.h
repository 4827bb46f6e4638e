// Colours as people see them: as those do who lack one kind of cone, and how far apart two colours look.
// Used by map/distinct, which holds a theme against it. Pure.
#pragma once

#include <array>
#include <string_view>

#include "base/colour.h"

namespace beffroi::map {

enum class Vision { usual, protanopia, deuteranopia, tritanopia };
inline constexpr std::array visions{Vision::usual, Vision::protanopia, Vision::deuteranopia, Vision::tritanopia};

std::string_view to_text(Vision vision);

// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
// Transactions on Visualization and Computer Graphics 15 (6), 2009: their matrices of severity 1.0, on linear RGB.
Colour seen_by(Vision vision, Colour colour);

// CIE L*a*b* under D65.
struct Lab {
  double l = 0;
  double a = 0;
  double b = 0;
};
Lab to_lab(Colour colour);

// CIEDE2000, after Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", Color Research and Application
// 30 (1), 2005: about 1 is what a trained eye just notices side by side, 100 lies between black and white.
double difference(const Lab& from, const Lab& to);
double difference(Colour from, Colour to);

}  // namespace beffroi::map
