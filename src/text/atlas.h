// The signed-distance-field atlas of map type: one channel, 8 bits; 128 lies on the outline, more is inside.
// Made at load from the characters that the exhibition really uses; the same wish always gives the same atlas.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "text/font.h"

namespace beffroi::text {

struct AtlasGlyph {
  Box2 quad_em;  // around the glyph with its field, from the pen on the baseline, y down
  Box2 uv;       // in 0..1 of the atlas
};

using GlyphKey = std::pair<Face, char32_t>;

struct Atlas {
  int width = 0;  // a multiple of 4, so that rows need no padding on their way to the GPU
  int height = 0;
  std::vector<std::uint8_t> field;  // width x height, rows from top to bottom; 128 + 128 d / spread at d inside
  double spread_em = 0;             // how far outside the outline the field reaches 0, and how wide a halo may be
  std::map<GlyphKey, AtlasGlyph> glyphs;
};

// Blanks and glyphs that a font lacks are left out: draw nothing for them.
Atlas build_atlas(const Fonts& fonts, const std::set<GlyphKey>& wanted);

}  // namespace beffroi::text
