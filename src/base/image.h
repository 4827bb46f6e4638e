// A picture in memory: 8-bit RGBA, rows from top to bottom, no padding.
#pragma once

#include <cstdint>
#include <vector>

namespace beffroi {

struct Image {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgba;
};

}  // namespace beffroi
