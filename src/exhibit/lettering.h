// How names are set for one view: lines of type, blocks of lines, and the places a block may take at a point.
// Used by exhibit/labels and hub_labels, which say what is named, and by exhibit/furniture.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "exhibit/screen.h"
#include "exhibit/state.h"
#include "exhibit/world.h"
#include "map/labels.h"

namespace beffroi::exhibit {

// Room that a label keeps around itself, in em.
constexpr double clearance_em = 0.3;

// Priorities, after the hubs': the smaller, the earlier a label takes its room.
enum Priority {
  wide_priority = 100,
  town_priority = 300,
  river_priority = 400,
  province_priority = 500,
  leaving_priority = 1000  // too little for this scale: it fades out where it was
};

// All that is needed to set labels for one view.
struct LabelView {
  const World& world;
  const State& state;
  const map::Theme& theme;
  const content::Language& language;
  Metrics metrics;
  double scale = 1;
  // Whether labels are chosen, from all that there are and with a view to the lines that they should not cross. If not,
  // only those that are shown are set.
  bool choosing = true;

  Vec2 px(Vec2 local) const { return map::to_screen(state.camera, state.viewport, local); }
  std::optional<Vec2> px_of_lonlat(Vec2 lonlat) const {
    const auto local = world.geography->projection.to_local(lonlat);
    return local ? std::optional(px(*local)) : std::nullopt;
  }
};

LabelView make_label_view(const World& world, const State& state);

// The theme's style for a kind of label; nullptr when it has none: such labels are not shown.
const map::LabelStyle* style_of(const map::Theme& theme, std::string_view kind);
// Whether the scale shows it at all.
bool is_shown(const LabelView& view, const map::LabelStyle& style);
text::Setting setting_of(const LabelView& view, const map::LabelStyle& style);
// The name as the style writes it: in capitals, or as it is.
std::string styled(const map::LabelStyle& style, const std::string& name);
// Everything of a text but its glyphs.
map::Text make_text(const LabelView& view, const map::LabelStyle& style, const std::string& content);

// One straight line of type, with its box around the origin: from the left end of the baseline.
struct SetLine {
  std::shared_ptr<const map::Text> text;
  double width = 0;
  double ascent = 0;
  double descent = 0;
};

SetLine set_line(const LabelView& view, const map::LabelStyle& style, const std::string& name);

// A block of lines under each other, in a box of this size.
struct Block {
  std::vector<SetLine> lines;
  Vec2 size;
};

Block make_block(std::vector<SetLine> lines);
// A name in one line, and in two where it may break.
std::vector<Block> name_blocks(const LabelView& view, const map::LabelStyle& style, const std::string& name);

// With its upper left at the corner. `align`: how its lines stand, 0 left, 0.5 centre, 1 right.
map::LabelPlace place_block(const Block& block, Vec2 corner, double align);
// Beside a point, the best first: right, left, below, above, a little off those, and at its corners. `around`: what
// lies at the point, from its middle; the letters begin at its edges.
std::vector<map::LabelPlace> places_around(const Block& block, Vec2 point, const Box2& around);
// On a point, or a little beside it.
std::vector<map::LabelPlace> centred_places(const Block& block, Vec2 point);

}  // namespace beffroi::exhibit
