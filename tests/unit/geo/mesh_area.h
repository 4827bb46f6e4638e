// What tests ask of triangles.
#pragma once

#include <cmath>

#include "geo/layer.h"

namespace beffroi::test {

template <class Vertex>
Vec2 corner(const geo::Mesh<Vertex>& mesh, std::size_t index) {
  const Vertex& vertex = mesh.vertices.at(mesh.indices.at(index));
  return {static_cast<double>(vertex.x), static_cast<double>(vertex.y)};
}

template <class Vertex>
double mesh_area(const geo::Mesh<Vertex>& mesh) {
  double area = 0;
  for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
    const Vec2 a = corner(mesh, i);
    area += std::abs(cross(corner(mesh, i + 1) - a, corner(mesh, i + 2) - a)) / 2;
  }
  return area;
}

template <class Vertex>
bool covers(const geo::Mesh<Vertex>& mesh, Vec2 p) {
  for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
    const Vec2 a = corner(mesh, i);
    const Vec2 b = corner(mesh, i + 1);
    const Vec2 c = corner(mesh, i + 2);
    const bool left = cross(b - a, p - a) >= 0;
    if (left == (cross(c - b, p - b) >= 0) && left == (cross(a - c, p - c) >= 0)) return true;
  }
  return false;
}

// Whether the ranges cut the indices into whole triangles without gap or overlap, each inside its own bounds.
template <class Vertex>
bool ranges_are_sound(const geo::Mesh<Vertex>& mesh) {
  std::uint32_t next = 0;
  for (const geo::Range& range : mesh.ranges) {
    if (range.first != next || range.count == 0 || range.count % 3 != 0) return false;
    next += range.count;
    for (std::uint32_t i = range.first; i < next; ++i)
      if (!range.bounds.grown(1e-3 + 1e-6 * length(range.bounds.max)).contains(corner(mesh, i))) return false;
  }
  return next == mesh.indices.size();
}

}  // namespace beffroi::test
