#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <string_view>

#include <doctest/doctest.h>

#include "fonts.h"
#include "text/atlas.h"

namespace beffroi::text {
namespace {

constexpr char32_t icon = 0xE0AF;

std::set<GlyphKey> wishes() {
  std::set<GlyphKey> wanted{{Face::icons, icon}};
  for (const Face face : {Face::regular, Face::semibold, Face::italic, Face::title_bold}) {
    for (const char32_t c : std::u32string_view(U"BruxellesLiègeGent'-.IlW")) wanted.insert({face, c});
  }
  return wanted;
}

Box2 texels(const Atlas& atlas, const AtlasGlyph& glyph) {
  const auto scaled = [&](Vec2 uv) { return Vec2{uv.x * atlas.width, uv.y * atlas.height}; };
  return {scaled(glyph.uv.min), scaled(glyph.uv.max)};
}

// The field at a point of the glyph, in em from the pen, y down: what the text shader reads.
int field_at(const Atlas& atlas, const GlyphKey& key, Vec2 em) {
  const AtlasGlyph& glyph = atlas.glyphs.at(key);
  const Box2 place = texels(atlas, glyph);
  const Vec2 part{(em.x - glyph.quad_em.min.x) / glyph.quad_em.width(),
                  (em.y - glyph.quad_em.min.y) / glyph.quad_em.height()};
  const auto x = static_cast<std::size_t>(place.min.x + part.x * place.width());
  const auto y = static_cast<std::size_t>(place.min.y + part.y * place.height());
  return atlas.field.at(y * static_cast<std::size_t>(atlas.width) + x);
}

TEST_CASE("every wanted glyph is in the atlas, blanks and unknown letters are not") {
  const Fonts fonts = build_fonts();
  std::set<GlyphKey> wanted = wishes();
  const std::size_t drawable = wanted.size();
  wanted.insert({{Face::regular, U' '}, {Face::regular, 0x4E00}, {Face::icons, U'é'}});
  const Atlas atlas = build_atlas(fonts, wanted);
  CHECK(atlas.glyphs.size() == drawable);
  for (const GlyphKey& key : wishes()) CHECK(atlas.glyphs.contains(key));
  CHECK(atlas.field.size() == static_cast<std::size_t>(atlas.width) * static_cast<std::size_t>(atlas.height));
  CHECK(atlas.width % 4 == 0);
}

TEST_CASE("a stem is inside, the air beside it is outside") {
  const Fonts fonts = build_fonts();
  const Atlas atlas = build_atlas(fonts, wishes());
  for (const Face face : {Face::regular, Face::semibold, Face::title_bold}) {
    const Vec2 stem{fonts[face].advance('I') / 2, -fonts[face].cap_height() / 2};
    CHECK(field_at(atlas, {face, U'I'}, stem) > 128);
    CHECK(field_at(atlas, {face, U'I'}, stem + Vec2{0.15, 0}) < 128);
    CHECK(field_at(atlas, {face, U'I'}, stem + Vec2{-0.15, 0}) < 128);
  }
}

TEST_CASE("the field crosses 128 on the outline, and falls to 0 at the spread") {
  const Fonts fonts = build_fonts();
  const Atlas atlas = build_atlas(fonts, wishes());
  const double top = -fonts[Face::regular].cap_height();
  const double middle = fonts[Face::regular].advance('I') / 2;
  const double texel = 1 / (texels(atlas, atlas.glyphs.at({Face::regular, U'I'})).width() /
                            atlas.glyphs.at({Face::regular, U'I'}).quad_em.width());
  const double step = 128 * texel / atlas.spread_em;
  CHECK(std::abs(field_at(atlas, {Face::regular, U'I'}, {middle, top}) - 128) <= step);
  CHECK(field_at(atlas, {Face::regular, U'I'}, {middle, top - atlas.spread_em + texel}) <= 2 * step);
  CHECK(atlas.glyphs.at({Face::regular, U'I'}).quad_em.min.y <= top - atlas.spread_em);
}

TEST_CASE("glyphs lie within the atlas and at least a texel apart") {
  const Fonts fonts = build_fonts();
  const Atlas atlas = build_atlas(fonts, wishes());
  const Box2 whole{{0, 0}, {static_cast<double>(atlas.width), static_cast<double>(atlas.height)}};
  for (auto a = atlas.glyphs.begin(); a != atlas.glyphs.end(); ++a) {
    const Box2 place = texels(atlas, a->second);
    CHECK(whole.contains(place.min));
    CHECK(whole.contains(place.max));
    for (auto b = std::next(a); b != atlas.glyphs.end(); ++b) {
      CHECK_FALSE(place.grown(0.99).overlaps(texels(atlas, b->second)));
    }
  }
}

TEST_CASE("the same wish gives the same atlas") {
  const Fonts fonts = build_fonts();
  const Atlas first = build_atlas(fonts, wishes());
  const Atlas second = build_atlas(build_fonts(), wishes());
  CHECK(first.field == second.field);
  CHECK(std::ranges::equal(first.glyphs, second.glyphs, [](const auto& a, const auto& b) {
    return a.first == b.first && a.second.uv == b.second.uv && a.second.quad_em == b.second.quad_em;
  }));
}

TEST_CASE("no wish, no glyphs") {
  const Atlas atlas = build_atlas(build_fonts(), {});
  CHECK(atlas.glyphs.empty());
  CHECK(atlas.field.empty());
}

}  // namespace
}  // namespace beffroi::text
