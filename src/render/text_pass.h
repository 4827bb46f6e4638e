// Labels and icons from the distance-field atlas. One draw for all: the halos of a label come before its letters, so
// that no halo covers a neighbouring letter.
#pragma once

#include <map>
#include <span>
#include <vector>

#include "gl/draw.h"
#include "render/view.h"
#include "text/atlas.h"

namespace beffroi::render {

struct GlyphInstance {
  float x = 0, y = 0;                              // px, the pen
  float cosine = 0, sine = 0;                      // of the baseline
  float left = 0, top = 0, right = 0, bottom = 0;  // px from the pen
  float u0 = 0, v0 = 0, u1 = 0, v1 = 0;
  Colour tint;             // premultiplied
  float px_per_field = 0;  // the four of shaders/glyph.frag
  float outside_px = 0;
  float soft_px = 0;
  float weight = 0;
};

class TextPass {
public:
  static Result<TextPass> make(const text::Atlas& atlas);
  void draw(const View& view, std::span<const map::Text> texts);

private:
  struct Look;
  void add(const map::Text& text, const Look& look);

  ScreenProgram glyph_;
  gl::Texture field_;
  double spread_em_ = 0;
  std::map<text::GlyphKey, text::AtlasGlyph> places_;
  gl::Buffer instances_;
  gl::VertexArray array_;
  std::vector<GlyphInstance> glyphs_;  // kept from frame to frame for its memory
};

}  // namespace beffroi::render
