// How a hub's table of sectors is laid out: which lists its rows have, and how wide each lane of them is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/canvas.h"

namespace beffroi::ui {

// A column of the table; the first, without a kind, holds the names.
struct Lane {
  std::string_view kind;
  double width_px = 0;
  double wish_px = 0;  // so that nothing in it breaks
};

struct SectorTable {
  std::vector<Lane> lanes;
  double gutter_px = 0;
  double icon_px = 0;      // before the name
  bool stacked = false;    // too narrow for lanes: each list stands below its name
  double captions_px = 0;  // of the lane of captions in a stacked table; 0 where they stand above their lists
};

SectorTable lay_out_sectors(const Canvas& canvas, const content::Hub& hub, double width_px);

// The prefix of a sector's texts, the items of one of its lists, and what such a list is called.
std::string text_prefix(const content::Sector& sector);
std::vector<std::string> list_of(const Canvas& canvas, const content::Sector& sector, std::string_view kind);
std::string caption_of(const Canvas& canvas, std::string_view kind);

}  // namespace beffroi::ui
