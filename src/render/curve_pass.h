// Polylines placed on the screen: leader lines, arcs between cities. Smooth edges, round ends, one draw for all.
#pragma once

#include <span>
#include <vector>

#include "gl/draw.h"
#include "render/view.h"

namespace beffroi::render {

struct CurveVertex {
  float x = 0, y = 0;            // px
  float beyond = 0, across = 0;  // px from the centre line: past its end, to its side
  float half_width = 0;          // px
  Colour tint;                   // premultiplied
};

class CurvePass {
public:
  static Result<CurvePass> make();
  void draw(const View& view, std::span<const map::Curve> curves);

private:
  ScreenProgram curve_;
  gl::Buffer vertices_;
  gl::Buffer indices_;
  gl::VertexArray array_;
  std::vector<CurveVertex> strip_;  // kept from frame to frame for their memory
  std::vector<std::uint32_t> triangles_;
};

}  // namespace beffroi::render
