// How a hub's table of sectors is laid out: which lists its rows have, and how wide their lanes are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/canvas.h"

namespace beffroi::ui {

// A sector's name stands above its lists; these stand side by side, in lanes of one width.
struct SectorTable {
  std::vector<std::string_view> kinds;  // of lists that any of the rows has
  double icon_px = 0;                   // before the name, and left of the lists
  double lane_px = 0;
  double gutter_px = 0;  // between lanes
  bool stacked = false;  // too narrow for lanes: the lists stand below each other, each with its caption
};

SectorTable lay_out_sectors(const Canvas& canvas, const content::Hub& hub, double width_px);

// The prefix of a sector's texts, the items of one of its lists, and what such a list is called.
std::string text_prefix(const content::Sector& sector);
std::vector<std::string> list_of(const Canvas& canvas, const content::Sector& sector, std::string_view kind);
std::string caption_of(const Canvas& canvas, std::string_view kind);

}  // namespace beffroi::ui
