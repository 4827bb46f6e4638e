// The fonts of the build, for the tests of this room.
#pragma once

#include <utility>

#include <doctest/doctest.h>

#include "text/font.h"

namespace beffroi::text {

inline Fonts build_fonts() {
  Result<Fonts> fonts = load_fonts(BEFFROI_FONT_FOLDER);
  REQUIRE(fonts);
  return std::move(*fonts);
}

}  // namespace beffroi::text
