// The insides of areas, and the soft bands around them.
// An area's edge is smoothed by its own outline, drawn one pixel wide in the area's colour: on the inside it does not
// show, on the outside it fades. So areas stand out by half a pixel, and where two of them meet nothing shines through.
#pragma once

#include "render/layer_mesh.h"
#include "render/line_pass.h"
#include "render/view.h"

namespace beffroi::render {

class FillPass {
public:
  static Result<FillPass> make();

  // `edge`: the runs of the layer's stroke that go around the areas. `mark`: as in gl::Pipeline; see-through colours
  // need one, not used in this frame before, to be laid on once where area and edge overlap.
  void draw(const View& view, const LinePass& lines, const LevelMeshes& layer, const gl::Runs& inside,
            const gl::Runs& edge, Colour colour, std::uint8_t mark) const;
  void draw_halo(const View& view, const LayerMesh& halo, const gl::Runs& runs, Colour colour,
                 std::optional<Colour> ground) const;

private:
  MapProgram fill_;
  MapProgram halo_;
  gl::Uniform ground_;
};

}  // namespace beffroi::render
