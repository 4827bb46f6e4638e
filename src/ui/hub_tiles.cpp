// The hubs as tiles: icon and number as on the map, the name, and what the city is known for.
#include <cstddef>
#include <string>
#include <vector>

#include "base/ease.h"
#include "exhibit/marker_look.h"
#include "exhibit/markers.h"
#include "ui/hub_entries.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

// What the city is known for, or what is to be found there; nothing where that does not fit.
std::vector<std::string> second_line(const Canvas& canvas, const Entry& entry, double width_px) {
  std::vector<std::string> names;
  if (!is_hub(entry)) names.push_back(entry.about);
  const content::Content& content = canvas.world().content;
  const std::vector<std::string> ids =
      ids_in_line(canvas.world().fonts, canvas.type(Voice::caption), content.languages, entry.known_for, width_px);
  for (const std::string& id : ids) names.push_back(canvas.words(id));
  return canvas.list(names, Voice::caption, width_px).lines.size() == 1 ? names : std::vector<std::string>{};
}

exhibit::MarkerInks inks_of(const Canvas& canvas, const Entry& entry) {
  return exhibit::inks_of(canvas.theme().marker,
                          {.chosen = entry.chosen ? 1.0 : 0.0, .dimmed = entry.dimmed ? 1.0 : 0.0});
}

void draw_number(Canvas& canvas, const Entry& entry, const exhibit::MarkerInks& inks, const Box2& disc_box) {
  const exhibit::Metrics& m = canvas.metrics();
  const double radius_px = exhibit::number_radius_px(m);
  const Vec2 centre = disc_box.centre() + exhibit::number_offset(disc_box.width() / 2);
  disc(canvas, centre, radius_px, inks.badge);
  // As light as its number: the badge of a night is as dark as the tile.
  ring(canvas, centre, radius_px, m.hairline, inks.number);
  const Box2 place = box_around(centre, Vec2{2, 2} * radius_px);
  paint_centred(canvas, canvas.line(entry.mark, Voice::label), place, inks.number);
}

// Of what leads elsewhere, plain: a marker is a hub's.
void draw_disc(Canvas& canvas, const Entry& entry, const Box2& box) {
  const double radius_px = box.width() / 2;
  if (!is_hub(entry)) {
    disc(canvas, box.centre(), radius_px, canvas.style().surface_raised);
    return icon(canvas, entry.icon, Voice::icon, box.centre(), canvas.style().accent);
  }
  const exhibit::MarkerInks inks = inks_of(canvas, entry);
  const double ring_px = canvas.metrics().hairline;
  disc(canvas, box.centre(), radius_px, inks.fill);
  // What is dimmed shows by its outline.
  if (entry.dimmed) ring(canvas, box.centre(), radius_px - ring_px / 2, ring_px, inks.ring);
  icon(canvas, entry.icon, Voice::icon, box.centre(), inks.icon);
  draw_number(canvas, entry, inks, box);
}

void draw_words(Canvas& canvas, const Entry& entry, const Box2& box, bool has_second_line, const Look& look) {
  const Colour text = name_colour(canvas, entry, look.text);
  const Colour quiet = entry.chosen ? text : canvas.style().text_muted;
  const Copy name = canvas.line(entry.name, Voice::strong);
  const std::vector<std::string> more =
      has_second_line ? second_line(canvas, entry, box.width()) : std::vector<std::string>{};
  if (more.empty()) return paint_in(canvas, name, box, text);
  const Copy line = canvas.list(more, Voice::caption, box.width());
  const Vec2 corner{box.min.x, box.centre().y - (name.height_px() + line.height_px()) / 2};
  paint(canvas, name, corner, text, box);
  paint(canvas, line, corner + Vec2{0, name.height_px()}, quiet, box);
}

void draw_tile(Canvas& canvas, const Entry& entry, const exhibit::HubTile& tile, bool has_second_line) {
  const exhibit::Metrics& m = canvas.metrics();
  floating(canvas, tile.box, m.radius);
  const Feel feel = touch(canvas, tile.box, entry.action);
  const Look look = look_of(canvas, with_alpha(canvas.style().hover, 0), entry.chosen, feel);
  fill(canvas, tile.box, look.surface, m.radius);
  edge(canvas, tile.box, m.radius);
  if (entry.focused) focus_ring(canvas, tile.box.grown(-2 * m.hairline), m.radius - 2 * m.hairline);
  draw_disc(canvas, entry, tile.disc);
  draw_words(canvas, entry, tile.words, has_second_line, look);
}

}  // namespace

void draw_hub_tiles(Canvas& canvas) {
  const exhibit::HubTiles& tiles = canvas.screen().hub_tiles;
  const double slide = canvas.state().card_slide;
  if (tiles.box.empty() || slide >= 1) return;
  const bool answers = canvas.screen().hubs == tiles.box;
  const Panel panel(canvas, "tiles", tiles.box, answers ? Panel::Hands::feel : Panel::Hands::pass);
  if (answers) claim(canvas, "tiles", tiles.box, tiles.box);
  canvas.opacity = 1 - ease_in_out(slide);
  const std::vector<Entry> entries = hub_entries(canvas);
  for (std::size_t i = 0; i < entries.size(); ++i)
    draw_tile(canvas, entries[i], tiles.tiles.at(i), tiles.has_second_line);
  canvas.opacity = 1;
}

}  // namespace beffroi::ui
