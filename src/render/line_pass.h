// Outlines and lines of layers. Their edges are smoothed in the shader; no multisampling is needed.
#pragma once

#include <span>

#include "render/layer_mesh.h"
#include "render/view.h"

namespace beffroi::render {

struct LineLook {
  Colour colour;
  double width_px = 1;  // below 1 the line stays 1 px wide and pales instead
  double dash_px = 0;   // 0 draws a solid line
  double gap_px = 0;
  bool outside_only = false;  // of an area: the half that lies beyond its edge
};

struct LineProgram {
  MapProgram map;
  gl::Uniform clip_per_px;
  gl::Uniform px_per_metre;
  gl::Uniform reach_px;
  gl::Uniform inner_share;
  gl::Uniform half_width_px;
  gl::Uniform dash_px;
  gl::Uniform period_px;
};

class LinePass {
public:
  static Result<LinePass> make();

  void draw(const View& view, const LayerMesh& stroke, const gl::Runs& runs, const LineLook& look) const;

private:
  LineProgram solid_;
  LineProgram dashed_;
};

}  // namespace beffroi::render
