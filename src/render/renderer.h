// From a Scene to pixels. Uploads geography and type once, then draws any number of scenes, each from scratch and
// bottom to top. It decides nothing: what is where, and in what colour, stands in the scene.
#pragma once

#include <span>
#include <vector>

#include "geo/load.h"
#include "map/scene.h"
#include "render/curve_pass.h"
#include "render/fill_pass.h"
#include "render/glow_pass.h"
#include "render/line_pass.h"
#include "render/marker_pass.h"
#include "render/text_pass.h"

namespace beffroi::render {

class Renderer {
public:
  // Needs a current OpenGL 3.3 context, as do `draw` and the end of its life. Scenes must be of this geography, and
  // their insets of the other.
  static Result<Renderer> make(const geo::Geography& geography, const text::Atlas& atlas,
                               const geo::Geography* inset = nullptr);

  // Fills the whole target. The target needs 8 bits of stencil for see-through areas to be even at their edges.
  void draw(const map::Scene& scene, const gl::Target& target);

private:
  Renderer(FillPass fills, GlowPass glows, LinePass lines, CurvePass curves, MarkerPass markers, TextPass texts);

  void draw_scene(const map::Scene& scene, const std::vector<LayerMeshes>& layers, const gl::Target& target);
  void draw_layers(const View& view, const std::vector<LayerMeshes>& layers, std::span<const map::LayerItem> items);
  void draw_group(const View& view, const LayerMeshes& layer, std::span<const map::LayerItem> group);
  gl::Runs runs_of(const View& view, const LayerMesh& mesh, std::span<const map::LayerItem> group,
                   double margin_px) const;
  std::uint8_t next_mark(const View& view);

  std::vector<LayerMeshes> layers_;
  std::vector<LayerMeshes> inset_layers_;
  FillPass fills_;
  GlowPass glows_;
  LinePass lines_;
  CurvePass curves_;
  MarkerPass markers_;
  TextPass texts_;
  int marks_used_ = 0;  // in this frame
};

}  // namespace beffroi::render
