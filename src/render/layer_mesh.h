// The meshes of one layer on the GPU, uploaded once, and the choice of the parts that a frame needs.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "geo/layer.h"
#include "gl/draw.h"
#include "map/scene.h"

namespace beffroi::render {

struct LayerMesh {
  gl::Buffer vertices;
  gl::Buffer indices;
  gl::VertexArray array;
  std::vector<geo::Range> ranges;
};

LayerMesh upload(const geo::Mesh<geo::FillVertex>& mesh, const std::string& label);
LayerMesh upload(const geo::Mesh<geo::StrokeVertex>& mesh, const std::string& label);
LayerMesh upload(const geo::Mesh<geo::BandVertex>& mesh, const std::string& label);

struct LevelMeshes {
  double tolerance_m = 0;
  LayerMesh fill;
  LayerMesh stroke;
};

struct GlowMesh {
  Box2 bounds;
  gl::Texture light;
  LayerMesh quads;
};

struct LayerMeshes {
  std::vector<LevelMeshes> levels;  // the finest first, never empty
  LayerMesh halo;
  LayerMesh beyond;
  GlowMesh glow;
};

GlowMesh upload(const geo::Glow& glow, const std::string& label);
LayerMeshes upload(const geo::Layer& layer);

// The coarsest level that still looks like the finest at this scale.
const LevelMeshes& level_for(const LayerMeshes& layer, double metres_per_px);

// Adds the parts of the mesh that belong to `feature` (none: to any) and touch `box` (local metres).
void add_visible(const LayerMesh& mesh, std::optional<std::uint32_t> feature, const Box2& box, gl::Runs& runs);

}  // namespace beffroi::render
