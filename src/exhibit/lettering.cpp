#include "exhibit/lettering.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace beffroi::exhibit {

LabelView make_label_view(const World& world, const State& state) {
  return {world,
          state,
          theme_of(world, state.theme),
          language_of(world, state.language),
          metrics_of(world, state),
          map::scale_denominator(state.camera, state.viewport),
          true};
}

const map::LabelStyle* style_of(const map::Theme& theme, std::string_view kind) {
  const auto found = theme.labels.find(kind);
  return found == theme.labels.end() ? nullptr : &found->second;
}

bool is_shown(const LabelView& view, const map::LabelStyle& style) { return style.visible.at(view.scale) >= 0.5; }

std::string styled(const map::LabelStyle& style, const std::string& name) {
  return style.capitals ? to_upper(name) : name;
}

text::Setting setting_of(const LabelView& view, const map::LabelStyle& style) {
  return {style.face, style.size.at(view.scale) * view.metrics.legible, style.tracking_em};
}

map::Text make_text(const LabelView& view, const map::LabelStyle& style, const std::string& content) {
  map::Text out;
  out.content = content;
  out.face = style.face;
  out.size_px = setting_of(view, style).size_px;
  out.colour = style.colour;
  out.halo = style.halo;
  out.halo_px = style.halo_mm * view.state.viewport.px_per_mm;
  return out;
}

SetLine set_line(const LabelView& view, const map::LabelStyle& style, const std::string& name) {
  map::Text letters = make_text(view, style, styled(style, name));
  const text::Setting setting = setting_of(view, style);
  const text::Line line = text::shape(view.world.fonts, setting, letters.content);
  for (const text::PlacedGlyph& glyph : line.glyphs) letters.glyphs.push_back({glyph.code_point, {glyph.x_px, 0}, 0});
  const text::Font& font = view.world.fonts[style.face];
  return {std::make_shared<const map::Text>(std::move(letters)), line.width_px, font.cap_height() * setting.size_px,
          font.descent() * setting.size_px};
}

Block make_block(std::vector<SetLine> lines) {
  Block block{std::move(lines), {}};
  for (const SetLine& line : block.lines) {
    block.size.x = std::max(block.size.x, line.width);
    block.size.y += line.ascent + line.descent;
  }
  return block;
}

std::vector<Block> name_blocks(const LabelView& view, const map::LabelStyle& style, const std::string& name) {
  constexpr double share_of_line = 0.65;
  const SetLine line = set_line(view, style, name);
  std::vector<SetLine> lines;
  for (const std::string& part :
       text::wrap(view.world.fonts, setting_of(view, style), name, line.width * share_of_line))
    lines.push_back(set_line(view, style, part));
  std::vector<Block> blocks{make_block({line})};
  if (lines.size() == 2) blocks.push_back(make_block(std::move(lines)));
  return blocks;
}

map::LabelPlace place_block(const Block& block, Vec2 corner, double align) {
  map::LabelPlace place;
  double y = corner.y;
  for (const SetLine& line : block.lines) {
    place.lines.push_back({line.text, {corner.x + (block.size.x - line.width) * align, y + line.ascent}});
    y += line.ascent + line.descent;
  }
  place.em_px = block.lines.front().text->size_px;
  place.box = box_at(corner, block.size).grown(place.em_px * clearance_em);
  return place;
}

std::vector<map::LabelPlace> places_around(const Block& block, Vec2 point, const Box2& around) {
  const Vec2 s = block.size;
  const Vec2 middle = point - s * 0.5;
  const Vec2 low = point + around.min - s;
  const Vec2 high = point + around.max;
  // A disc leaves room at its corners.
  constexpr double slant = 0.8;
  const Vec2 low_slant = point + around.min * slant - s;
  const Vec2 high_slant = point + around.max * slant;
  const double lift = block.lines.front().text->size_px * 0.5;
  const double aside = s.x * 0.2;
  return {
      place_block(block, {high.x, middle.y}, 0),
      place_block(block, {low.x, middle.y}, 1),
      place_block(block, {middle.x, high.y}, 0.5),
      place_block(block, {middle.x, low.y}, 0.5),
      place_block(block, {high.x, middle.y - lift}, 0),
      place_block(block, {low.x, middle.y + lift}, 1),
      place_block(block, {high.x, middle.y + lift}, 0),
      place_block(block, {low.x, middle.y - lift}, 1),
      place_block(block, {middle.x + aside, high.y}, 0.5),
      place_block(block, {middle.x - aside, high.y}, 0.5),
      place_block(block, {middle.x + aside, low.y}, 0.5),
      place_block(block, {middle.x - aside, low.y}, 0.5),
      place_block(block, {high_slant.x, low_slant.y}, 0),
      place_block(block, high_slant, 0),
      place_block(block, low_slant, 1),
      place_block(block, {low_slant.x, high_slant.y}, 1),
      place_block(block, {point.x, low.y}, 0),
      place_block(block, {point.x, high.y}, 0),
      place_block(block, {point.x - s.x, low.y}, 1),
      place_block(block, {point.x - s.x, high.y}, 1),
  };
}

std::vector<map::LabelPlace> centred_places(const Block& block, Vec2 point) {
  const Vec2 corner = point - block.size * 0.5;
  const Vec2 shift{block.size.x * 0.3, block.size.y * 1.5};
  std::vector<map::LabelPlace> places;
  for (const Vec2 by : {Vec2{0, 0}, Vec2{0, -1}, Vec2{0, 1}, Vec2{1, 0}, Vec2{-1, 0}, Vec2{2, 0}, Vec2{-2, 0}})
    places.push_back(place_block(block, corner + Vec2{shift.x * by.x, shift.y * by.y}, 0.5));
  return places;
}

}  // namespace beffroi::exhibit
