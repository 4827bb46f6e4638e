#include "text/atlas.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <iterator>

#include "text/field.h"

namespace beffroi::text {

namespace {

// Against an exact raster, type of 20 to 100 px differs by under 2 % with this many; corners soften slowly beyond.
constexpr double texels_per_em = 64;
constexpr double spread_em = 1.0 / 6;
constexpr double tolerance_em = 1.0 / 2000;  // of the outline: under a tenth of a pixel in type of 160 px
constexpr int gap = 1;                       // texels between glyphs, so that none bleeds into its neighbour

struct Glyph {
  GlyphKey key;
  Field field;
  int x = 0;  // of its corner in the atlas
  int y = 0;
};

// stb_truetype's own fields ignore cubic curves, of which Inter is made; this one is exact, and faster.
Glyph draw(const Font& font, const GlyphKey& key) {
  std::vector<Path> rings = font.outline(key.second, tolerance_em);
  for (Path& ring : rings) {
    for (Vec2& point : ring) point = point * texels_per_em;
  }
  return {key, distance_field(rings, spread_em * texels_per_em)};
}

std::vector<Glyph> draw_all(const Fonts& fonts, const std::set<GlyphKey>& wanted) {
  std::vector<Glyph> glyphs;
  glyphs.reserve(wanted.size());
  for (const GlyphKey& key : wanted) {
    Glyph glyph = draw(fonts[key.first], key);
    if (!glyph.field.texels.empty()) glyphs.push_back(std::move(glyph));
  }
  return glyphs;
}

// A power of two that makes the atlas about square, and no narrower than its widest glyph.
int width_for(const std::vector<Glyph>& glyphs) {
  double area = 0;
  int widest = 4;
  for (const Glyph& glyph : glyphs) {
    area += static_cast<double>(glyph.field.width + gap) * (glyph.field.height + gap);
    widest = std::max(widest, glyph.field.width);
  }
  const int side = std::max(widest, static_cast<int>(std::sqrt(area)));
  return static_cast<int>(std::bit_ceil(static_cast<unsigned>(side)));
}

// Shelves, the tallest glyphs first: each shelf wastes only what its glyphs differ in height. Returns the height.
int place_on_shelves(std::vector<Glyph>& glyphs, int width) {
  std::ranges::stable_sort(glyphs, std::greater{}, [](const Glyph& glyph) { return glyph.field.height; });
  int x = 0;
  int top = 0;
  int bottom = 0;
  for (Glyph& glyph : glyphs) {
    if (x + glyph.field.width > width) {
      x = 0;
      top = bottom + gap;
    }
    glyph.x = x;
    glyph.y = top;
    x += glyph.field.width + gap;
    bottom = std::max(bottom, top + glyph.field.height);
  }
  return bottom;
}

AtlasGlyph entry(const Glyph& glyph, const Atlas& atlas) {
  const Field& field = glyph.field;
  const Vec2 size{static_cast<double>(field.width), static_cast<double>(field.height)};
  const Box2 quad = box_at({static_cast<double>(field.left), static_cast<double>(field.top)}, size);
  const Box2 place = box_at({static_cast<double>(glyph.x), static_cast<double>(glyph.y)}, size);
  return {{quad.min / texels_per_em, quad.max / texels_per_em},
          {{place.min.x / atlas.width, place.min.y / atlas.height},
           {place.max.x / atlas.width, place.max.y / atlas.height}}};
}

void copy_into(Atlas& atlas, const Glyph& glyph) {
  const auto width = static_cast<std::ptrdiff_t>(glyph.field.width);
  for (int row = 0; row < glyph.field.height; ++row) {
    const auto from = glyph.field.texels.begin() + row * width;
    std::copy(from, from + width,
              atlas.field.begin() + static_cast<std::ptrdiff_t>(glyph.y + row) * atlas.width + glyph.x);
  }
}

}  // namespace

Atlas build_atlas(const Fonts& fonts, const std::set<GlyphKey>& wanted) {
  std::vector<Glyph> glyphs = draw_all(fonts, wanted);
  Atlas atlas;
  atlas.spread_em = spread_em;
  atlas.width = width_for(glyphs);
  atlas.height = place_on_shelves(glyphs, atlas.width);
  atlas.field.resize(static_cast<std::size_t>(atlas.width) * static_cast<std::size_t>(atlas.height));
  for (const Glyph& glyph : glyphs) {
    copy_into(atlas, glyph);
    atlas.glyphs.emplace(glyph.key, entry(glyph, atlas));
  }
  return atlas;
}

}  // namespace beffroi::text
