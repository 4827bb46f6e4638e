// The insides of areas, and the soft bands around them.
// An area's edge is smoothed by the outer half of its outline, one pixel wide in the area's colour, that fades
// outwards. So areas stand out by half a pixel, and where two of them meet nothing shines through.
#pragma once

#include "render/layer_mesh.h"
#include "render/line_pass.h"
#include "render/view.h"

namespace beffroi::render {

class FillPass {
public:
  static Result<FillPass> make();

  // With hard edges, for what something else covers.
  void draw_inside(const View& view, const LayerMesh& fill, const gl::Runs& runs, Colour colour) const;
  // `edge`: the runs of the layer's stroke that go around the areas.
  void draw(const View& view, const LinePass& lines, const LevelMeshes& layer, const gl::Runs& inside,
            const gl::Runs& edge, Colour colour) const;
  void draw_halo(const View& view, const LayerMesh& halo, const gl::Runs& runs, Colour colour,
                 std::optional<Colour> ground) const;

private:
  MapProgram fill_;
  MapProgram halo_;
  gl::Uniform ground_;
};

}  // namespace beffroi::render
