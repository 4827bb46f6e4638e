// Rings to triangles, through the GLU tessellator, which only this piece knows. Called by geo/draw_up and
// geo/planar. Works on the plane; needs no GL context; takes rings that touch or cross themselves and one another.
#pragma once

#include <cstdint>
#include <vector>

#include "geo/layer.h"

namespace beffroi::geo {

struct Triangles {
  Path points;
  std::vector<std::uint32_t> corners;  // three indices into the points each, counter-clockwise
};

// The inside of the rings, by the even-odd rule, in compact triangles; none for rings without area.
Triangles triangulate(const std::vector<Path>& rings);

// The most triangles in one range.
constexpr std::size_t triangles_per_range = 256;

// Puts triangles that lie together next to each other, and says where they lie. Indices count from `first`.
std::vector<Range> sort_by_place(Triangles& triangles, std::uint32_t feature);

// Appends triangles with the vertices that `make_vertex` makes of their points.
template <class Vertex, class MakeVertex>
void append(Triangles triangles, const MakeVertex& make_vertex, std::uint32_t feature, Mesh<Vertex>& mesh) {
  const auto base = static_cast<std::uint32_t>(mesh.vertices.size());
  const auto first = static_cast<std::uint32_t>(mesh.indices.size());
  for (Range& range : sort_by_place(triangles, feature)) {
    range.first += first;
    mesh.ranges.push_back(range);
  }
  for (const Vec2 point : triangles.points) mesh.vertices.push_back(make_vertex(point));
  for (const std::uint32_t corner : triangles.corners) mesh.indices.push_back(base + corner);
}

// Appends the inside of the rings.
void add_fill(const std::vector<Path>& rings, std::uint32_t feature, Mesh<FillVertex>& mesh);

}  // namespace beffroi::geo
