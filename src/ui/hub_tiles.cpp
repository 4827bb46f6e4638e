// The hubs as tiles: icon and number as on the map, the name, and what the city is known for.
#include <cstddef>
#include <string>
#include <vector>

#include "base/ease.h"
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

// What is dimmed takes on the colour of the tile, as a marker does that of the map.
Colour toned(const Canvas& canvas, const Entry& entry, Colour colour) {
  const auto strength = static_cast<float>(canvas.theme().marker.dimmed);
  return entry.dimmed ? mix(canvas.style().surface, colour, strength) : colour;
}

void draw_number(Canvas& canvas, const Entry& entry, const Box2& disc_box) {
  const exhibit::Metrics& m = canvas.metrics();
  const map::MarkerStyle& marker = canvas.theme().marker;
  const double radius_px = exhibit::number_radius_px(m);
  const Vec2 centre = disc_box.centre() + exhibit::number_offset(disc_box.width() / 2);
  disc(canvas, centre, radius_px, toned(canvas, entry, marker.badge));
  // As light as its number: the badge of a night is as dark as the tile.
  ring(canvas, centre, radius_px, m.hairline, toned(canvas, entry, marker.number));
  const Box2 place = box_around(centre, Vec2{2, 2} * radius_px);
  paint_centred(canvas, canvas.line(entry.mark, Voice::label), place, toned(canvas, entry, marker.number));
}

// Of what leads elsewhere, plain: a marker is a hub's.
void draw_disc(Canvas& canvas, const Entry& entry, const Box2& box) {
  const map::MarkerStyle& marker = canvas.theme().marker;
  const double radius_px = box.width() / 2;
  if (!is_hub(entry)) {
    disc(canvas, box.centre(), radius_px, canvas.style().surface_raised);
    return icon(canvas, entry.icon, Voice::icon, box.centre(), canvas.style().accent);
  }
  disc(canvas, box.centre(), radius_px, toned(canvas, entry, entry.chosen ? marker.chosen_fill : marker.fill));
  icon(canvas, entry.icon, Voice::icon, box.centre(),
       toned(canvas, entry, entry.chosen ? marker.chosen_icon : marker.icon));
  draw_number(canvas, entry, box);
}

void draw_words(Canvas& canvas, const Entry& entry, const Box2& box, bool has_second_line, const Look& look) {
  const Colour text = name_colour(canvas, entry, look.text);
  const Colour quiet = entry.chosen || entry.dimmed ? text : canvas.style().text_muted;
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
