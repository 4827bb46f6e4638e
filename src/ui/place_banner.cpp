// Which province or region is chosen, its hubs to open, and the way back to the map.
#include <algorithm>
#include <string>
#include <vector>

#include "exhibit/regions.h"
#include "ui/column.h"
#include "ui/panels.h"
#include "ui/sections.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

// What the banner says, set and measured.
struct PlaceCopy {
  Copy kind;
  Copy name;
  Copy more;
  std::vector<Chip> chips;
};

std::vector<std::string> names_of_provinces(const Canvas& canvas, const std::string& region) {
  std::vector<std::string> names;
  for (const content::Province* province : exhibit::provinces_of(canvas.world(), region))
    names.push_back(canvas.words("province." + province->id + ".name"));
  return names;
}

// The region that the province is a part of, if it is not all of it.
std::vector<Chip> way_to_region(const Canvas& canvas, const std::string& province_id) {
  const content::Province* province = content::find_province(canvas.world().content, province_id);
  if (province == nullptr || province->region == province->id) return {};
  return {region_chip(canvas, province->region)};
}

PlaceCopy set_place(const Canvas& canvas, const exhibit::ChosenPlace& place, double width_px) {
  const bool is_region = place.province.empty();
  const bool fills_region = is_region || way_to_region(canvas, place.province).empty();
  const std::string id = is_region ? "region." + place.region : "province." + place.province;
  const std::vector<std::size_t> hubs = exhibit::hubs_in(canvas.world(), place);
  const std::vector<std::string> provinces =
      is_region ? names_of_provinces(canvas, place.region) : std::vector<std::string>{};

  PlaceCopy out{canvas.line(canvas.words(fills_region ? "ui.region" : "ui.province"), Voice::label),
                canvas.copy(canvas.words(id + ".name"), Voice::heading, width_px),
                hubs.empty() ? canvas.copy(canvas.words("ui.no_hubs"), Voice::body, width_px)
                             : canvas.list(provinces, Voice::body, width_px),
                way_to_region(canvas, place.province)};
  for (const std::size_t index : hubs) {
    const content::Hub& hub = canvas.world().content.hubs[index];
    const bool is_open = canvas.state().card == exhibit::Card::hub && canvas.state().hub == hub.id;
    out.chips.push_back({canvas.hub_name(hub.id), hub.icon, is_open, exhibit::OpenHub{hub.id}});
  }
  return out;
}

double height_px(const Canvas& canvas, const PlaceCopy& copy, double chips_px) {
  const exhibit::Metrics& m = canvas.metrics();
  const double rows_px = chips_height_px(canvas, copy.chips, chips_px);
  const double more_px = copy.more.lines.empty() ? 0 : m.gap / 2 + copy.more.height_px();
  return 2.25 * m.gap + copy.kind.height_px() + copy.name.height_px() + more_px + (rows_px > 0 ? m.gap + rows_px : 0);
}

}  // namespace

void draw_place_banner(Canvas& canvas) {
  const Box2& room = canvas.screen().place;
  if (room.empty()) return;
  const exhibit::Metrics& m = canvas.metrics();
  const double chips_px = room.width() - 3 * m.gap;
  const double copy_px = chips_px - m.touch - m.gap;
  const PlaceCopy copy = set_place(canvas, canvas.state().place, copy_px);
  const double wide_px = std::max({copy.kind.width_px, copy.name.width_px, copy.more.width_px}) + m.touch + 3.5 * m.gap;
  const double row_px = std::min(chips_width_px(canvas, copy.chips), chips_px) + 3 * m.gap;
  const Vec2 size{std::max(wide_px, row_px), height_px(canvas, copy, chips_px)};
  const Box2 box = box_at({room.min.x, room.max.y - size.y}, size);

  const Panel panel(canvas, "place", box);
  claim(canvas, "place", box, {{room.min.x, 0}, {room.max.x, canvas.state().viewport.size_px.y}});
  floating(canvas, box, m.radius);
  const Vec2 close_at{box.max.x - m.gap - m.touch, box.min.y + m.gap};
  if (exhibit::has_controls(canvas.state()))
    raised_button(canvas, box_at(close_at, {m.touch, m.touch}), "close", exhibit::ClearPlace{});
  Column column{canvas, box.min.x + 1.5 * m.gap, box.min.y + m.gap, copy_px};
  column.write(copy.kind, canvas.style().text_muted);
  column.write(copy.name, canvas.style().text);
  if (!copy.more.lines.empty()) column.space(m.gap / 2);
  column.write(copy.more, canvas.style().text_muted);
  if (copy.chips.empty()) return;
  Column chips{canvas, box.min.x + 1.5 * m.gap, column.y_px + m.gap, chips_px};
  write_chips(chips, copy.chips);
}

}  // namespace beffroi::ui
