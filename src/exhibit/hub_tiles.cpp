#include "exhibit/hub_tiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "exhibit/panel_type.h"
#include "exhibit/screen.h"
#include "text/layout.h"

namespace beffroi::exhibit {

namespace {

constexpr int most_columns = 3;
constexpr double leading = 1.4;
constexpr double before_disc_gaps = 1.5;  // its number stands out
constexpr double after_words_gaps = 1.5;

// The first that fits is taken.
struct Form {
  double air_gaps;  // above and below the words
  bool has_second_line;
};
constexpr std::array forms{Form{2.25, true}, Form{1.5, true}, Form{1.5, false}};

int count_of_tiles(const World& world) {
  return static_cast<int>(world.content.hubs.size()) + (world.content.topics.empty() ? 1 : 2);
}

double widest_name_px(const World& world, const State& state, const Metrics& m) {
  const content::Language& language = language_of(world, state.language);
  const auto width_px = [&](const std::string& id) {
    return panel_width_px(world, {text::Face::semibold, m.body, 0}, content::text(language, id));
  };
  double widest_px = width_px("overview.name");
  for (const content::Hub& hub : world.content.hubs)
    widest_px = std::max(widest_px, width_px("hub." + hub.id + ".name"));
  return world.content.topics.empty() ? widest_px : std::max(widest_px, width_px("ui.matrix"));
}

// About as large as a marker: a picture, which need not grow as type does.
double disc_px(const Metrics& m) { return std::round(m.title * 1.1); }

double around_words_px(const Metrics& m) { return (before_disc_gaps + 1 + after_words_gaps) * m.gap + disc_px(m); }

double height_px(const Metrics& m, const Form& form) {
  const double words_px = (m.body + (form.has_second_line ? m.caption : 0)) * leading * panel_rounding;
  return std::round(std::max(words_px, disc_px(m)) + 2 * form.air_gaps * m.gap);
}

int rows_of(int count, int columns) { return (count + columns - 1) / columns; }

// As few rows as the words allow, and then as few cells that are left over. 0 where no column is wide enough.
int count_columns(int count, double width_px, double least_tile_px, double gap_px) {
  int columns = std::min(count, most_columns);
  while (columns > 0 && columns * (least_tile_px + gap_px) - gap_px > width_px) --columns;
  while (columns > 1 && rows_of(count, columns - 1) == rows_of(count, columns)) --columns;
  return columns;
}

HubTile tile_in(const Box2& box, const Metrics& m) {
  const double left_px = box.min.x + before_disc_gaps * m.gap;
  const double size_px = disc_px(m);
  HubTile tile{box, box_at({left_px, box.centre().y - size_px / 2}, {size_px, size_px}), {}};
  tile.words = {{tile.disc.max.x + m.gap, box.min.y}, {box.max.x - after_words_gaps * m.gap, box.max.y}};
  return tile;
}

// The first tile, that of the whole, takes the cells that are left over, so that the grid has no gap.
HubTiles set_tiles(const Metrics& m, const Box2& box, int count, int columns, double tile_px) {
  const int spare = rows_of(count, columns) * columns - count;
  const double pitch_px = (box.width() + m.gap) / columns;
  const auto left_px = [&](int column) { return std::round(box.min.x + column * pitch_px); };
  HubTiles out;
  out.box = box;
  for (int i = 0; i < count; ++i) {
    const int first = i == 0 ? 0 : i + spare;
    const int last = i + spare;
    const int row = first / columns;
    const double top_px = box.min.y + row * (tile_px + m.gap);
    const double right_px = left_px(last % columns + 1) - m.gap;
    out.tiles.push_back(tile_in({{left_px(first % columns), top_px}, {right_px, top_px + tile_px}}, m));
  }
  return out;
}

}  // namespace

HubTiles lay_out_tiles(const World& world, const State& state, const Metrics& m, const Box2& room) {
  const int count = count_of_tiles(world);
  const double least_tile_px = widest_name_px(world, state, m) + around_words_px(m);
  const int columns = count_columns(count, room.width(), least_tile_px, m.gap);
  if (columns == 0) return {};
  const int rows = rows_of(count, columns);
  for (const Form& form : forms) {
    const double tile_px = height_px(m, form);
    const double top_px = room.max.y - rows * (tile_px + m.gap) + m.gap;
    if (top_px < room.min.y) continue;
    HubTiles tiles = set_tiles(m, {{room.min.x, top_px}, room.max}, count, columns, tile_px);
    tiles.has_second_line = form.has_second_line;
    return tiles;
  }
  return {};
}

}  // namespace beffroi::exhibit
