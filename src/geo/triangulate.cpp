#include "geo/triangulate.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <span>

#include <GL/glu.h>

#include "geo/delaunay.h"
#include "geo/quarter.h"

namespace beffroi::geo {

namespace {

// The tessellator knows a point by its index, dressed up as a pointer.
void* as_pointer(std::size_t index) { return std::bit_cast<void*>(index); }
std::size_t as_index(const void* pointer) { return std::bit_cast<std::size_t>(pointer); }

void on_corner(void* point, void* triangles) {
  static_cast<Triangles*>(triangles)->corners.push_back(static_cast<std::uint32_t>(as_index(point)));
}

// Being asked about edge flags makes the tessellator hand out plain triangles instead of strips and fans.
void on_edge_flag(GLboolean /*flag*/, void* /*triangles*/) {}

// Two edges cross: there is a new point.
void on_crossing(GLdouble* at, void** /*neighbours*/, GLfloat* /*weights*/, void** out, void* triangles) {
  Path& points = static_cast<Triangles*>(triangles)->points;
  *out = as_pointer(points.size());
  points.push_back({at[0], at[1]});
}

struct FreeTess {
  void operator()(GLUtesselator* tess) const { gluDeleteTess(tess); }
};
using Tess = std::unique_ptr<GLUtesselator, FreeTess>;

template <class Function>
void set_callback(GLUtesselator* tess, GLenum which, Function* function) {
  gluTessCallback(tess, which, reinterpret_cast<void (*)()>(function));
}

Tess make_tess() {
  Tess tess(gluNewTess());
  gluTessProperty(tess.get(), GLU_TESS_WINDING_RULE, GLU_TESS_WINDING_ODD);
  gluTessNormal(tess.get(), 0, 0, 1);
  set_callback(tess.get(), GLU_TESS_VERTEX_DATA, on_corner);
  set_callback(tess.get(), GLU_TESS_EDGE_FLAG_DATA, on_edge_flag);
  set_callback(tess.get(), GLU_TESS_COMBINE_DATA, on_crossing);
  return tess;
}

using Corners = std::array<std::uint32_t, 3>;

struct Sorting {
  const Path& points;
  const Corners* start;
  std::uint32_t feature;
};

Box2 bounds_of(const Path& points, std::span<const Corners> triangles) {
  Box2 box;
  for (const Corners& corners : triangles)
    for (const std::uint32_t corner : corners) box.include(points[corner]);
  return box;
}

// Halves what is too much for one range across its longer side.
void split(const Sorting& sorting, std::span<Corners> part, std::vector<Range>& ranges) {
  const Box2 bounds = bounds_of(sorting.points, part);
  if (part.size() <= triangles_per_range) {
    const auto first = static_cast<std::uint32_t>(part.data() - sorting.start) * 3;
    ranges.push_back({first, static_cast<std::uint32_t>(part.size()) * 3, sorting.feature, bounds});
    return;
  }
  const double Vec2::*side = bounds.width() > bounds.height() ? &Vec2::x : &Vec2::y;
  const auto middle = part.begin() + static_cast<std::ptrdiff_t>(part.size() / 2);
  const auto place = [&](const Corners& c) {
    return sorting.points[c[0]].*side + sorting.points[c[1]].*side + sorting.points[c[2]].*side;
  };
  std::ranges::nth_element(part, middle, {}, place);
  split(sorting, {part.begin(), middle}, ranges);
  split(sorting, {middle, part.end()}, ranges);
}

void join(const Triangles& more, Triangles& all) {
  const auto base = static_cast<std::uint32_t>(all.points.size());
  all.points.insert(all.points.end(), more.points.begin(), more.points.end());
  for (const std::uint32_t corner : more.corners) all.corners.push_back(base + corner);
}

}  // namespace

Triangles triangulate(const std::vector<Path>& rings) {
  Triangles out;
  const Tess tess = make_tess();
  gluTessBeginPolygon(tess.get(), &out);
  for (const Path& ring : rings) {
    gluTessBeginContour(tess.get());
    for (const Vec2 point : ring) {
      std::array<GLdouble, 3> position{point.x, point.y, 0};
      gluTessVertex(tess.get(), position.data(), as_pointer(out.points.size()));
      out.points.push_back(point);
    }
    gluTessEndContour(tess.get());
  }
  gluTessEndPolygon(tess.get());
  flip_to_delaunay(out.points, out.corners);
  return out;
}

std::vector<Range> sort_by_place(Triangles& triangles, std::uint32_t feature) {
  if (triangles.corners.empty()) return {};
  std::vector<Corners> all(triangles.corners.size() / 3);
  std::memcpy(all.data(), triangles.corners.data(), all.size() * sizeof(Corners));
  std::vector<Range> ranges;
  split({triangles.points, all.data(), feature}, all, ranges);
  std::memcpy(triangles.corners.data(), all.data(), all.size() * sizeof(Corners));
  return ranges;
}

void add_fill(const std::vector<Path>& rings, std::uint32_t feature, Mesh<FillVertex>& mesh) {
  const auto make_vertex = [](Vec2 p) { return FillVertex{static_cast<float>(p.x), static_cast<float>(p.y)}; };
  Triangles triangles;
  for (const std::vector<Path>& piece : quarter(rings)) join(triangulate(piece), triangles);
  append(std::move(triangles), make_vertex, feature, mesh);
}

}  // namespace beffroi::geo
