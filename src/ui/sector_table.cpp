#include "ui/sector_table.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace beffroi::ui {

namespace {

constexpr std::array<std::string_view, 3> kinds{"companies", "strengths", "innovations"};

void widen(Lane& lane, const Canvas& canvas, Voice voice, std::string_view text, double indent_px) {
  const double least = least_width_px(canvas.world().fonts, canvas.type(voice), text);
  lane.width_px = std::max(lane.width_px, indent_px + least);
  lane.wish_px = std::max(lane.wish_px, indent_px + std::ceil(canvas.line(text, voice).width_px));
}

// What that lane needs in any hub's table: the columns stay where they are from one hub to the next.
Lane measure_lane(const Canvas& canvas, std::string_view kind, double icon_px) {
  Lane lane{kind};
  if (!kind.empty()) widen(lane, canvas, Voice::label, caption_of(canvas, kind), 0);
  for (const content::Hub& hub : canvas.world().content.hubs)
    for (const content::Sector& sector : hub.sectors) {
      if (kind.empty()) widen(lane, canvas, Voice::strong, canvas.words(text_prefix(sector) + ".name"), icon_px);
      for (const std::string& item : list_of(canvas, sector, kind)) widen(lane, canvas, Voice::body, item, 0);
    }
  return lane;
}

bool is_used(const Canvas& canvas, const content::Hub& hub, std::string_view kind) {
  return std::ranges::any_of(hub.sectors, [&](const auto& sector) { return !list_of(canvas, sector, kind).empty(); });
}

// Every lane has what its longest word needs; what is left is shared by their wishes, and the last lane gets the rest.
// Returns whether that makes a table that reads well: two lists side by side must not break at every word.
bool share_out(std::vector<Lane>& lanes, double spare_px) {
  double wished_px = 0;
  for (const Lane& lane : lanes) wished_px += lane.wish_px - lane.width_px;
  const double share = wished_px > 0 ? std::clamp(spare_px / wished_px, 0.0, 1.0) : 1;
  constexpr double least_share = 0.6;
  if (spare_px < 0 || (lanes.size() > 2 && share < least_share)) return false;
  for (Lane& lane : lanes) lane.width_px += std::floor(share * (lane.wish_px - lane.width_px));
  lanes.back().width_px += std::max(0.0, spare_px - wished_px);
  return true;
}

// Beside the captions there must be room for every list of any hub.
double captions_lane_px(const Canvas& canvas, double width_px) {
  double captions_px = 0;
  double items_px = 0;
  for (const std::string_view kind : kinds) {
    captions_px = std::max(captions_px, canvas.line(caption_of(canvas, kind), Voice::label).width_px);
    items_px = std::max(items_px, measure_lane(canvas, kind, 0).width_px);
  }
  captions_px += canvas.metrics().gap * 1.75;
  return captions_px + items_px <= width_px ? captions_px : 0;
}

}  // namespace

SectorTable lay_out_sectors(const Canvas& canvas, const content::Hub& hub, double width_px) {
  SectorTable table;
  table.gutter_px = canvas.metrics().gap * 1.5;
  table.icon_px = canvas.type(Voice::icon).setting.size_px + canvas.metrics().gap * 0.75;
  table.lanes.push_back(measure_lane(canvas, "", table.icon_px));
  for (const std::string_view kind : kinds) {
    if (is_used(canvas, hub, kind)) table.lanes.push_back(measure_lane(canvas, kind, 0));
  }
  double spare_px = width_px - table.gutter_px * static_cast<double>(table.lanes.size() - 1);
  for (const Lane& lane : table.lanes) spare_px -= lane.width_px;
  table.stacked = !share_out(table.lanes, spare_px);
  table.captions_px = captions_lane_px(canvas, width_px - table.icon_px);
  return table;
}

std::string text_prefix(const content::Sector& sector) { return "sector." + sector.id; }

std::vector<std::string> list_of(const Canvas& canvas, const content::Sector& sector, std::string_view kind) {
  return content::list(canvas.language(), text_prefix(sector) + "." + std::string(kind));
}

std::string caption_of(const Canvas& canvas, std::string_view kind) { return canvas.words("ui." + std::string(kind)); }

}  // namespace beffroi::ui
