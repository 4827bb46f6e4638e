#include "ui/sectors.h"

#include <algorithm>
#include <string>

#include "ui/sector_table.h"

namespace beffroi::ui {

namespace {

void write_caption(Column& column, std::string_view kind) {
  column.write(caption_of(column.canvas, kind), Voice::label, column.canvas.style().text_muted);
}

// Writes what each kind has in its lane, and goes on below the longest.
template <class Write>
void write_lanes(Column& column, const SectorTable& table, const Write& write) {
  double end_px = column.y_px;
  double from_px = table.icon_px;
  for (const std::string_view kind : table.kinds) {
    Column part = column.part(from_px, table.lane_px);
    write(part, kind);
    end_px = std::max(end_px, part.y_px);
    from_px += table.lane_px + table.gutter_px;
  }
  column.y_px = end_px;
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

// From a row's rule to the end of its first item.
double opening_of_row_px(const Column& column, const content::Sector& sector, const SectorTable& table) {
  const Canvas& canvas = column.canvas;
  const std::string name = canvas.words(text_prefix(sector) + ".name");
  double height_px =
      canvas.metrics().gap * 1.5 + canvas.copy(name, Voice::strong, column.width_px - table.icon_px).height_px();
  for (const std::string_view kind : table.kinds) {
    const std::vector<std::string> items = list_of(canvas, sector, kind);
    if (items.empty()) continue;
    if (table.stacked) height_px += canvas.type(Voice::label).leading_px;
    return height_px + canvas.copy(items.front(), Voice::body, table.lane_px).height_px();
  }
  return height_px;
}

double captions_px(const Canvas& canvas, const SectorTable& table) {
  return table.stacked ? 0 : canvas.type(Voice::label).leading_px + canvas.metrics().gap / 2;
}

// Its rule and its name.
void begin_row(Column& column, const content::Sector& sector, const SectorTable& table) {
  Canvas& canvas = column.canvas;
  const Whole whole(canvas, column.y_px + opening_of_row_px(column, sector, table));
  hairline(canvas, column.corner(), column.width_px, canvas.style().line);
  column.space(canvas.metrics().gap);
  write_name(column, sector, table);
  column.space(canvas.metrics().gap / 2);
}

// Too narrow for lanes: each list below the one before, with its caption.
void write_stacked(Column& column, const content::Sector& sector, const SectorTable& table) {
  Column part = column.part(table.icon_px, table.lane_px);
  for (const std::string_view kind : table.kinds) {
    if (list_of(column.canvas, sector, kind).empty()) continue;
    write_caption(part, kind);
    write_items(part, sector, kind);
  }
  column.y_px = part.y_px;
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
  const Whole whole(canvas, box.max.y);
  fill(canvas, box, style.surface_raised, m.radius * 0.75);
  part.space(m.gap * 0.75);
  icon(canvas, "info_outline", Voice::small_icon,
       part.corner() + Vec2{m.gap - copy_from_px + icon_px / 2, heading.type.leading_px / 2}, style.accent);
  part.write(heading, style.text);
  part.write(note, style.text);
  column.y_px = box.max.y;
}

}  // namespace

double opening_px(const Column& column, const content::Hub& hub) {
  if (hub.sectors.empty()) return 0;
  const SectorTable table = lay_out_sectors(column.canvas, hub, column.width_px);
  return captions_px(column.canvas, table) + opening_of_row_px(column, hub.sectors.front(), table);
}

void write_sectors(Column& column, const content::Hub& hub) {
  if (hub.sectors.empty()) return;
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const SectorTable table = lay_out_sectors(canvas, hub, column.width_px);
  if (!table.stacked) {
    const double opening_px = captions_px(canvas, table) + opening_of_row_px(column, hub.sectors.front(), table);
    const Whole whole(canvas, column.y_px + opening_px);
    write_lanes(column, table, write_caption);
    column.space(m.gap / 2);
  }
  for (const content::Sector& sector : hub.sectors) {
    begin_row(column, sector, table);
    const auto write = [&](Column& part, std::string_view kind) { write_items(part, sector, kind); };
    if (table.stacked) write_stacked(column, sector, table);
    else write_lanes(column, table, write);
    write_note(column, sector);
    if (&sector != &hub.sectors.back()) column.space(m.gap);
  }
}

}  // namespace beffroi::ui
