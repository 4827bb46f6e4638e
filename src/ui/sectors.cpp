#include "ui/sectors.h"

#include <algorithm>
#include <string>

#include "ui/sector_table.h"

namespace beffroi::ui {

namespace {

void write_captions(Column& column, const SectorTable& table) {
  double from_px = 0;
  for (const Lane& lane : table.lanes) {
    Column part = column.part(from_px, lane.width_px);
    if (!lane.kind.empty())
      part.write(caption_of(column.canvas, lane.kind), Voice::label, column.canvas.style().text_muted);
    from_px += lane.width_px + table.gutter_px;
  }
  column.space(column.canvas.type(Voice::label).leading_px + column.canvas.metrics().gap / 2);
}

void write_name(Column& column, const content::Sector& sector, const SectorTable& table) {
  Canvas& canvas = column.canvas;
  const Type type = canvas.type(Voice::strong);
  const double icon_half_px = canvas.type(Voice::icon).setting.size_px / 2;
  icon(canvas, sector.icon, Voice::icon, column.corner() + Vec2{icon_half_px, type.leading_px / 2},
       canvas.style().accent);
  Column part = column.part(table.icon_px, column.width_px - table.icon_px);
  part.write(canvas.words(text_prefix(sector) + ".name"), Voice::strong, canvas.style().text);
  column.y_px = part.y_px;
}

void write_items(Column& column, const content::Sector& sector, std::string_view kind) {
  for (const std::string& item : list_of(column.canvas, sector, kind)) {
    column.write(item, Voice::body, column.canvas.style().text);
    column.space(column.canvas.metrics().gap * 0.85);  // more than between the lines of one
  }
}

void write_lanes(Column& column, const content::Sector& sector, const SectorTable& table) {
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
void write_stacked(Column& column, const content::Sector& sector, const SectorTable& table) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  write_name(column, sector, table);
  const double inner_px = column.width_px - table.icon_px;
  const bool beside = table.captions_px > 0;
  for (const Lane& lane : table.lanes) {
    if (lane.kind.empty() || list_of(canvas, sector, lane.kind).empty()) continue;
    column.space(m.gap / 2);
    Column head = column.part(table.icon_px, beside ? table.captions_px : inner_px);
    if (beside) head.space(canvas.type(Voice::body).baseline_px() - canvas.type(Voice::label).baseline_px());
    head.write(caption_of(canvas, lane.kind), Voice::label, canvas.style().text_muted);
    Column list = beside ? column.part(table.icon_px + table.captions_px, inner_px - table.captions_px) : head;
    write_items(list, sector, lane.kind);
    column.y_px = std::max(head.y_px, list.y_px);
  }
}

// The editor's note, beside the row that it corrects.
void write_note(Column& column, const content::Sector& sector) {
  Canvas& canvas = column.canvas;
  const std::string id = text_prefix(sector) + ".note";
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
  const SectorTable table = lay_out_sectors(canvas, hub, column.width_px);
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
