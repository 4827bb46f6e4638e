#include "render/layer_mesh.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace beffroi::render {

namespace {

// An outline may be off by this without anyone seeing it.
constexpr double unseen_px = 0.35;

template <class Vertex>
LayerMesh upload_as(const geo::Mesh<Vertex>& mesh, const std::string& label,
                    std::initializer_list<gl::Attribute> attributes) {
  LayerMesh made{gl::Buffer::make((label + " vertices").c_str()), gl::Buffer::make((label + " indices").c_str()),
                 gl::VertexArray::make(label.c_str()), mesh.ranges};
  made.vertices.upload(std::span(mesh.vertices));
  made.indices.upload(std::span(mesh.indices));
  made.array.fetch(made.vertices, sizeof(Vertex), attributes, gl::Step::per_vertex);
  made.array.index_with(made.indices);
  return made;
}

}  // namespace

LayerMesh upload(const geo::Mesh<geo::FillVertex>& mesh, const std::string& label) {
  return upload_as(mesh, label, {{0, 2, offsetof(geo::FillVertex, x)}});
}

LayerMesh upload(const geo::Mesh<geo::StrokeVertex>& mesh, const std::string& label) {
  using Vertex = geo::StrokeVertex;
  return upload_as(mesh, label,
                   {{0, 2, offsetof(Vertex, x)},
                    {1, 2, offsetof(Vertex, normal_x)},
                    {2, 1, offsetof(Vertex, side)},
                    {3, 1, offsetof(Vertex, along)}});
}

LayerMesh upload(const geo::Mesh<geo::BandVertex>& mesh, const std::string& label) {
  return upload_as(mesh, label, {{0, 2, offsetof(geo::BandVertex, x)}, {1, 1, offsetof(geo::BandVertex, strength)}});
}

GlowMesh upload(const geo::Glow& glow, const std::string& label) {
  if (glow.light.empty()) return {};
  return {glow.bounds, gl::Texture::make(glow.columns, glow.rows, glow.light, label.c_str()), upload(glow.mesh, label)};
}

LayerMeshes upload(const geo::Layer& layer) {
  LayerMeshes made{{},
                   upload(layer.halo, layer.id + " halo"),
                   upload(layer.beyond, layer.id + " beyond"),
                   upload(layer.glow, layer.id + " glow")};
  for (const geo::Level& level : layer.levels)
    made.levels.push_back(
        {level.tolerance_m, upload(level.fill, layer.id + " fill"), upload(level.stroke, layer.id + " stroke")});
  if (made.levels.empty()) made.levels.emplace_back();
  return made;
}

const LevelMeshes& level_for(const LayerMeshes& layer, double metres_per_px) {
  const auto seen = [&](const LevelMeshes& level) { return level.tolerance_m > unseen_px * metres_per_px; };
  const auto first_seen = std::ranges::find_if(layer.levels, seen);
  return first_seen == layer.levels.begin() ? layer.levels.front() : *std::prev(first_seen);
}

void add_visible(const LayerMesh& mesh, std::optional<std::uint32_t> feature, const Box2& box, gl::Runs& runs) {
  for (const geo::Range& range : mesh.ranges)
    if ((!feature || range.feature == *feature) && range.bounds.overlaps(box)) runs.add(range.first, range.count);
}

}  // namespace beffroi::render
