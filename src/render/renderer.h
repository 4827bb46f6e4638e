// From a Scene, and the panels upon it, to pixels. Uploads geography and type once, then draws any number of scenes,
// each from scratch and bottom to top. It decides nothing: what is where, and in what colour, stands in the scene.
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
#include "render/panel_pass.h"
#include "render/text_pass.h"

namespace beffroi::render {

class Renderer {
public:
  // Needs a current OpenGL 3.3 context, as do `draw` and the end of its life. Scenes must be of this geography, and
  // their insets of the other.
  static Result<Renderer> make(const geo::Geography& geography, const text::Atlas& atlas,
                               const geo::Geography* inset = nullptr);

  // Fills the whole target.
  void draw(const map::Scene& scene, const gl::Target& target);
  // Lays the panels upon what is there.
  void draw(const Sheet& panels, const gl::Target& target) { panels_.draw(panels, target); }

private:
  Renderer(FillPass fills, GlowPass glows, LinePass lines, CurvePass curves, MarkerPass markers, TextPass texts,
           PanelPass panels);

  void draw_scene(const map::Scene& scene, const std::vector<LayerMeshes>& layers, const gl::Target& target);
  void draw_layers(const View& view, const std::vector<LayerMeshes>& layers, std::span<const map::LayerItem> items);
  void draw_group(const View& view, const LayerMeshes& layer, std::span<const map::LayerItem> group);
  gl::Runs runs_of(const View& view, const LayerMesh& mesh, std::span<const map::LayerItem> group,
                   double margin_px) const;

  std::vector<LayerMeshes> layers_;
  std::vector<LayerMeshes> inset_layers_;
  FillPass fills_;
  GlowPass glows_;
  LinePass lines_;
  CurvePass curves_;
  MarkerPass markers_;
  TextPass texts_;
  PanelPass panels_;
};

}  // namespace beffroi::render
