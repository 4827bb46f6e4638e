#include "geo/triangulate.h"

#include <array>
#include <bit>
#include <memory>

#include <GL/glu.h>

namespace beffroi::geo {

namespace {

// Triangles as the tessellator hands them out: it knows a point by its index, dressed up as a pointer.
struct Triangles {
  Path points;
  std::vector<std::uint32_t> corners;
};

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
  return out;
}

}  // namespace

void add_fill(const std::vector<Path>& rings, std::uint32_t feature, Mesh<FillVertex>& mesh) {
  const Triangles triangles = triangulate(rings);
  if (triangles.corners.empty()) return;
  const auto base = static_cast<std::uint32_t>(mesh.vertices.size());
  const auto first = static_cast<std::uint32_t>(mesh.indices.size());
  for (const Vec2 point : triangles.points)
    mesh.vertices.push_back({static_cast<float>(point.x), static_cast<float>(point.y)});
  for (const std::uint32_t corner : triangles.corners) mesh.indices.push_back(base + corner);
  const auto count = static_cast<std::uint32_t>(triangles.corners.size());
  mesh.ranges.push_back({first, count, feature, bounds_of(triangles.points)});
}

}  // namespace beffroi::geo
