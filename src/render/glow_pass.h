// The light of areas, from small textures drawn only where there is any.
#pragma once

#include "render/layer_mesh.h"
#include "render/view.h"

namespace beffroi::render {

class GlowPass {
public:
  static Result<GlowPass> make();
  void draw(const View& view, const GlowMesh& glow, const gl::Runs& runs, Colour colour, double cover) const;

private:
  MapProgram glow_;
  gl::Uniform corner_;
  gl::Uniform size_;
  gl::Uniform cover_;
};

}  // namespace beffroi::render
