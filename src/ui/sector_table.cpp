#include "ui/sector_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace beffroi::ui {

namespace {

constexpr std::array<std::string_view, 3> kinds{"companies", "strengths", "innovations"};

bool is_used(const Canvas& canvas, const content::Hub& hub, std::string_view kind) {
  return std::ranges::any_of(hub.sectors, [&](const auto& sector) { return !list_of(canvas, sector, kind).empty(); });
}

// Of the longest word in that lane.
double least_lane_px(const Canvas& canvas, const content::Hub& hub, std::string_view kind) {
  double least_px = canvas.line(caption_of(canvas, kind), Voice::label).width_px;
  for (const content::Sector& sector : hub.sectors)
    for (const std::string& item : list_of(canvas, sector, kind))
      least_px = std::max(least_px, least_width_px(canvas.world().fonts, canvas.type(Voice::body), item));
  return least_px;
}

}  // namespace

SectorTable lay_out_sectors(const Canvas& canvas, const content::Hub& hub, double width_px) {
  SectorTable table;
  table.gutter_px = canvas.metrics().gap * 1.5;
  table.icon_px = canvas.type(Voice::icon).setting.size_px + canvas.metrics().gap * 0.75;
  for (const std::string_view kind : kinds)
    if (is_used(canvas, hub, kind)) table.kinds.push_back(kind);
  const double inner_px = width_px - table.icon_px;
  const auto lanes = static_cast<double>(std::max<std::size_t>(table.kinds.size(), 1));
  table.lane_px = std::floor((inner_px - (lanes - 1) * table.gutter_px) / lanes);
  table.stacked = std::ranges::any_of(
      table.kinds, [&](std::string_view kind) { return least_lane_px(canvas, hub, kind) > table.lane_px; });
  if (table.stacked) table.lane_px = inner_px;
  return table;
}

std::string text_prefix(const content::Sector& sector) { return "sector." + sector.id; }

std::vector<std::string> list_of(const Canvas& canvas, const content::Sector& sector, std::string_view kind) {
  return content::list(canvas.language(), text_prefix(sector) + "." + std::string(kind));
}

std::string caption_of(const Canvas& canvas, std::string_view kind) { return canvas.words("ui." + std::string(kind)); }

}  // namespace beffroi::ui
