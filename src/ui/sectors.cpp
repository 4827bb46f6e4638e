#include "ui/sectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace beffroi::ui {

namespace {

constexpr std::array<std::string_view, 3> kinds{"companies", "strengths", "innovations"};

std::string sector_id(const content::Sector& sector) { return "sector." + sector.id; }

std::vector<std::string> items(const Canvas& canvas, const content::Sector& sector, std::string_view kind) {
  return content::list(canvas.language(), sector_id(sector) + "." + std::string(kind));
}

// A column of the table; the first, without a kind, holds the names.
struct Lane {
  std::string_view kind;
  double width_px = 0;
  double wish_px = 0;  // so that nothing in it breaks
};

struct Table {
  std::vector<Lane> lanes;
  double gutter_px = 0;
  double icon_px = 0;    // before the name
  bool stacked = false;  // too narrow for lanes: each list stands below its name
};

std::string caption(const Canvas& canvas, std::string_view kind) { return canvas.words("ui." + std::string(kind)); }

void widen(Lane& lane, const Canvas& canvas, Voice voice, std::string_view text, double indent_px) {
  const double least = least_width_px(canvas.world().fonts, canvas.type(voice), text);
  lane.width_px = std::max(lane.width_px, indent_px + least);
  lane.wish_px = std::max(lane.wish_px, indent_px + std::ceil(canvas.line(text, voice).width_px));
}

Lane measure_lane(const Canvas& canvas, const content::Hub& hub, std::string_view kind, double icon_px) {
  Lane lane{kind};
  if (!kind.empty()) widen(lane, canvas, Voice::label, caption(canvas, kind), 0);
  for (const content::Sector& sector : hub.sectors) {
    if (kind.empty()) widen(lane, canvas, Voice::strong, canvas.words(sector_id(sector) + ".name"), icon_px);
    for (const std::string& item : items(canvas, sector, kind)) widen(lane, canvas, Voice::body, item, 0);
  }
  return lane;
}

bool is_used(const Canvas& canvas, const content::Hub& hub, std::string_view kind) {
  return std::ranges::any_of(hub.sectors, [&](const auto& sector) { return !items(canvas, sector, kind).empty(); });
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

Table lay_out(const Canvas& canvas, const content::Hub& hub, double width_px) {
  Table table;
  table.gutter_px = canvas.metrics().gap * 1.5;
  table.icon_px = canvas.type(Voice::icon).setting.size_px + canvas.metrics().gap * 0.75;
  table.lanes.push_back(measure_lane(canvas, hub, "", table.icon_px));
  for (const std::string_view kind : kinds) {
    if (is_used(canvas, hub, kind)) table.lanes.push_back(measure_lane(canvas, hub, kind, 0));
  }
  double spare_px = width_px - table.gutter_px * static_cast<double>(table.lanes.size() - 1);
  for (const Lane& lane : table.lanes) spare_px -= lane.width_px;
  table.stacked = !share_out(table.lanes, spare_px);
  return table;
}

void write_captions(Column& column, const Table& table) {
  double from_px = 0;
  for (const Lane& lane : table.lanes) {
    Column part = column.part(from_px, lane.width_px);
    if (!lane.kind.empty())
      part.write(caption(column.canvas, lane.kind), Voice::label, column.canvas.style().text_muted);
    from_px += lane.width_px + table.gutter_px;
  }
  column.space(column.canvas.type(Voice::label).leading_px + column.canvas.metrics().gap / 2);
}

void write_name(Column& column, const content::Sector& sector, const Table& table) {
  Canvas& canvas = column.canvas;
  const Type type = canvas.type(Voice::strong);
  const double icon_half_px = canvas.type(Voice::icon).setting.size_px / 2;
  icon(canvas, sector.icon, Voice::icon, column.corner() + Vec2{icon_half_px, type.leading_px / 2},
       canvas.style().accent);
  Column part = column.part(table.icon_px, column.width_px - table.icon_px);
  part.write(canvas.words(sector_id(sector) + ".name"), Voice::strong, canvas.style().text);
  column.y_px = part.y_px;
}

void write_items(Column& column, const content::Sector& sector, std::string_view kind) {
  for (const std::string& item : items(column.canvas, sector, kind)) {
    column.write(item, Voice::body, column.canvas.style().text);
    column.space(column.canvas.metrics().gap / 3);
  }
}

void write_lanes(Column& column, const content::Sector& sector, const Table& table) {
  double end_px = column.y_px;
  double from_px = 0;
  for (const Lane& lane : table.lanes) {
    Column part = column.part(from_px, lane.width_px);
    if (lane.kind.empty()) write_name(part, sector, table);
    else write_items(part, sector, lane.kind);
    end_px = std::max(end_px, part.y_px);
    from_px += lane.width_px + table.gutter_px;
  }
  column.y_px = end_px;
}

// Below the name, each list with its caption at its left, or above it where there is no room.
void write_stacked(Column& column, const content::Sector& sector, const Table& table) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  write_name(column, sector, table);
  double captions_px = 0;
  double items_px = 0;
  for (const Lane& lane : table.lanes) {
    if (lane.kind.empty()) continue;
    captions_px = std::max(captions_px, canvas.line(caption(canvas, lane.kind), Voice::label).width_px + m.gap);
    items_px = std::max(items_px, lane.width_px);
  }
  const double inner_px = column.width_px - table.icon_px;
  const bool beside = captions_px + items_px <= inner_px;
  for (const Lane& lane : table.lanes) {
    if (lane.kind.empty() || items(canvas, sector, lane.kind).empty()) continue;
    column.space(m.gap / 2);
    Column head = column.part(table.icon_px, beside ? captions_px : inner_px);
    if (beside) head.space(canvas.type(Voice::body).baseline_px() - canvas.type(Voice::label).baseline_px());
    head.write(caption(canvas, lane.kind), Voice::label, canvas.style().text_muted);
    Column list = beside ? column.part(table.icon_px + captions_px, inner_px - captions_px) : head;
    write_items(list, sector, lane.kind);
    column.y_px = std::max(head.y_px, list.y_px);
  }
}

// The editor's note, beside the row that it corrects.
void write_note(Column& column, const content::Sector& sector) {
  Canvas& canvas = column.canvas;
  const std::string id = sector_id(sector) + ".note";
  if (!content::has_text(canvas.language(), id)) return;
  const exhibit::Metrics& m = canvas.metrics();
  const map::PanelStyle& style = canvas.style();
  const double icon_px = canvas.type(Voice::small_icon).setting.size_px;
  const double copy_from_px = m.gap + icon_px + m.gap * 0.75;
  column.space(m.gap / 2);
  Column part = column.part(copy_from_px, column.width_px - copy_from_px - m.gap);
  const Copy heading = canvas.copy(canvas.words("ui.note"), Voice::label, part.width_px);
  const Copy note = canvas.copy(canvas.words(id), Voice::caption, part.width_px);
  const Box2 box =
      box_at(column.corner(), {column.width_px, heading.height_px() + note.height_px() + 2 * m.gap * 0.75});
  fill(canvas, box, style.surface_raised, m.radius * 0.75);
  part.space(m.gap * 0.75);
  icon(canvas, "info_outline", Voice::small_icon,
       part.corner() + Vec2{m.gap - copy_from_px + icon_px / 2, heading.type.leading_px / 2}, style.accent);
  part.write(heading, style.text);
  part.write(note, style.text);
  column.y_px = box.max.y;
}

}  // namespace

void write_sectors(Column& column, const content::Hub& hub) {
  if (hub.sectors.empty()) return;
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const Table table = lay_out(canvas, hub, column.width_px);
  if (!table.stacked) write_captions(column, table);
  for (const content::Sector& sector : hub.sectors) {
    hairline(canvas, column.corner(), column.width_px, canvas.style().line);
    column.space(m.gap);
    if (table.stacked) write_stacked(column, sector, table);
    else write_lanes(column, sector, table);
    write_note(column, sector);
    column.space(m.gap);
  }
}

}  // namespace beffroi::ui
