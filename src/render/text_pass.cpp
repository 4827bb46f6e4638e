#include "render/text_pass.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace beffroi::render {

namespace {

// The field is 128 on the outline and changes by 128 over the spread; the shader sees it divided by 255.
constexpr double field_span = 255.0 / 128.0;
constexpr double letter_edge_px = 1;
constexpr double halo_softness = 0.6;  // the outer part of a halo, of its width, that fades

// Blending in sRGB fattens dark letters and starves light ones. Adding `weight` x share x (1 - share) evens them out
// about as well as blending with a gamma of 1.4, halfway to what light does.
constexpr double gamma_correction = 0.44;
double weight_of(Colour colour) { return gamma_correction * (2 * luminance(colour) - 1); }

// The glyph's place without the outer `margin_em`, where nothing will be painted.
text::AtlasGlyph trimmed(const text::AtlasGlyph& glyph, double margin_em) {
  const Vec2 uv_per_em{glyph.uv.width() / glyph.quad_em.width(), glyph.uv.height() / glyph.quad_em.height()};
  const Vec2 margin_uv = uv_per_em * margin_em;
  return {glyph.quad_em.grown(-margin_em), {glyph.uv.min + margin_uv, glyph.uv.max - margin_uv}};
}

}  // namespace

// How far outside the outline to paint, and in what colour.
struct TextPass::Look {
  Colour colour;
  double outside_px = 0;
  double soft_px = letter_edge_px;

  double reach_px() const { return outside_px + soft_px / 2; }
};

Result<TextPass> TextPass::make(const text::Atlas& atlas) {
  auto program = make_screen_program({"screen.vert", "glyph.vert", "glyph.frag"});
  if (!program) return {std::nullopt, std::move(program.issues)};
  TextPass pass;
  pass.glyph_ = std::move(*program);
  pass.field_ = gl::Texture::make(atlas.width, atlas.height, atlas.field, "atlas");
  pass.spread_em_ = atlas.spread_em;
  pass.places_ = atlas.glyphs;
  pass.instances_ = gl::Buffer::make("glyphs");
  pass.array_ = gl::VertexArray::make("glyphs");
  pass.array_.fetch(pass.instances_, sizeof(GlyphInstance),
                    {{0, 2, offsetof(GlyphInstance, x)},
                     {1, 2, offsetof(GlyphInstance, cosine)},
                     {2, 4, offsetof(GlyphInstance, left)},
                     {3, 4, offsetof(GlyphInstance, u0)},
                     {4, 4, offsetof(GlyphInstance, tint)},
                     {5, 4, offsetof(GlyphInstance, px_per_field)}},
                    gl::Step::per_instance);
  return {std::move(pass), {}};
}

void TextPass::add(const map::Text& text, const Look& look) {
  const auto f = [](double value) { return static_cast<float>(value); };
  const Colour tint = premultiplied(look.colour);
  const double px_per_field = spread_em_ * field_span * text.size_px;
  const double weight = weight_of(look.colour);
  const double margin_em = std::max(spread_em_ - look.reach_px() / text.size_px, 0.0);
  for (const map::Glyph& glyph : text.glyphs) {
    const auto place = places_.find({text.face, glyph.code_point});
    if (place == places_.end()) continue;
    const auto [quad, uv] = trimmed(place->second, margin_em);
    glyphs_.push_back({f(glyph.position.x), f(glyph.position.y), f(std::cos(glyph.angle_rad)),
                       f(std::sin(glyph.angle_rad)), f(quad.min.x * text.size_px), f(quad.min.y * text.size_px),
                       f(quad.max.x * text.size_px), f(quad.max.y * text.size_px), f(uv.min.x), f(uv.min.y),
                       f(uv.max.x), f(uv.max.y), tint, f(px_per_field), f(look.outside_px), f(look.soft_px),
                       f(weight)});
  }
}

void TextPass::draw(const View& view, std::span<const map::Text> texts) {
  glyphs_.clear();
  for (const map::Text& text : texts) {
    // Farther out the field knows no distances.
    const double halo_px = std::min(text.halo_px, spread_em_ * text.size_px);
    const double soft_px = std::max(halo_px * halo_softness, letter_edge_px);
    if (halo_px > 0 && text.halo.a > 0) add(text, {text.halo, halo_px - soft_px / 2, soft_px});
    add(text, {text.colour});
  }
  if (glyphs_.empty()) return;
  instances_.stream(std::span<const GlyphInstance>(glyphs_));
  glyph_.look(view);
  gl::draw_quads({.target = view.target, .texture = &field_}, glyph_.program, array_, glyphs_.size());
}

}  // namespace beffroi::render
