#include "geo/planar.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <utility>

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

namespace beffroi::geo {

namespace {

constexpr double simplify_share = 1.0 / 30;  // of the distance at which the shore is looked at
constexpr int segments_per_quarter_turn = 8;
constexpr int bands_in_halo = 6;
constexpr double band_simplify_share = 1.0 / 12;  // of a band's width: a halo is soft
constexpr double anchor_precision = 0.01;         // of the area's size

// One GEOS context with what was made in it. A null geometry goes in and out of every step, as "cannot be made".
class Geos {
public:
  using Geometry = std::unique_ptr<GEOSGeometry, std::function<void(GEOSGeometry*)>>;

  Geos() : context_(GEOS_init_r()) {}
  Geos(const Geos&) = delete;
  Geos(Geos&&) = delete;
  Geos& operator=(const Geos&) = delete;
  Geos& operator=(Geos&&) = delete;
  ~Geos() { GEOS_finish_r(context_); }

  // Rings that cross, or run over an edge twice, are noded first. Nearly all do not: looking costs less than noding.
  Geometry area_of(const Area& rings) {
    std::vector<GEOSGeometry*> parts;
    for (const Path& ring : rings)
      if (GEOSGeometry* line = closed_line(ring)) parts.push_back(line);
    Geometry lines = collect(GEOS_MULTILINESTRING, parts);
    if (lines && GEOSisSimple_r(context_, lines.get()) != 1) lines = union_of(lines);
    return lines ? own(GEOSBuildArea_r(context_, lines.get())) : nullptr;
  }

  Geometry union_of(const std::vector<Area>& areas) {
    std::vector<GEOSGeometry*> polygons;
    for (const Area& area : areas)
      if (Geometry polygon = area_of(area)) polygons.push_back(polygon.release());
    return union_of(collect(GEOS_GEOMETRYCOLLECTION, polygons));
  }

  Geometry simplify(const Geometry& area, double tolerance) {
    return area ? own(GEOSSimplify_r(context_, area.get(), tolerance)) : nullptr;
  }

  Geometry widen(const Geometry& area, double distance) {
    if (!area || !std::isfinite(distance)) return nullptr;  // GEOS 3.11 crashes on a distance that is no number
    return own(GEOSBuffer_r(context_, area.get(), distance, segments_per_quarter_turn));
  }

  std::optional<Area> rings_of(const Geometry& area) {
    if (!area) return std::nullopt;
    Area rings;
    add_rings(area.get(), rings);
    return rings.empty() ? std::nullopt : std::optional(std::move(rings));
  }

  std::optional<Vec2> inner_point(const Geometry& area, double tolerance) {
    if (!area || GEOSisEmpty_r(context_, area.get()) != 0) return std::nullopt;
    const Geometry radius = own(GEOSMaximumInscribedCircle_r(context_, area.get(), tolerance));
    if (!radius) return std::nullopt;
    const Path ends = points_of(radius.get());
    return ends.empty() ? std::nullopt : std::optional(ends.front());
  }

  // Delaunay triangles: their corners, three by three. Slim bands get triangles across, not along.
  Path triangles_of(const Area& rings) {
    const Geometry area = area_of(rings);
    const Geometry triangles = area ? own(GEOSConstrainedDelaunayTriangulation_r(context_, area.get())) : nullptr;
    Path corners;
    for (const Path& triangle : rings_of(triangles).value_or(Area{}))
      if (triangle.size() == 3) corners.insert(corners.end(), triangle.begin(), triangle.end());
    return corners;
  }

private:
  Geometry own(GEOSGeometry* geometry) {
    return {geometry, [this](GEOSGeometry* g) { GEOSGeom_destroy_r(context_, g); }};
  }

  Geometry collect(int type, std::vector<GEOSGeometry*>& parts) {
    return own(GEOSGeom_createCollection_r(context_, type, parts.data(), static_cast<unsigned>(parts.size())));
  }

  Geometry union_of(const Geometry& parts) { return parts ? own(GEOSUnaryUnion_r(context_, parts.get())) : nullptr; }

  GEOSGeometry* closed_line(Path ring) {
    if (ring.size() < 3 || !std::ranges::all_of(ring, is_finite)) return nullptr;
    ring.push_back(ring.front());
    static_assert(sizeof(Vec2) == 2 * sizeof(double));
    GEOSCoordSequence* points =
        GEOSCoordSeq_copyFromBuffer_r(context_, &ring.front().x, static_cast<unsigned>(ring.size()), 0, 0);
    return points == nullptr ? nullptr : GEOSGeom_createLineString_r(context_, points);
  }

  Path points_of(const GEOSGeometry* line) {
    const GEOSCoordSequence* points = GEOSGeom_getCoordSeq_r(context_, line);
    unsigned size = 0;
    if (points == nullptr || GEOSCoordSeq_getSize_r(context_, points, &size) == 0 || size == 0) return {};
    Path path(size);
    GEOSCoordSeq_copyToBuffer_r(context_, points, &path.front().x, 0, 0);
    return path;
  }

  void add_ring(const GEOSGeometry* line, Area& rings) {
    Path ring = points_of(line);
    if (ring.size() < 4) return;
    ring.pop_back();
    rings.push_back(std::move(ring));
  }

  // Depth first through collections, down to polygons; points and lines have no rings.
  void add_rings(const GEOSGeometry* geometry, Area& rings) {
    const int type = GEOSGeomTypeId_r(context_, geometry);
    if (type == GEOS_POLYGON && GEOSisEmpty_r(context_, geometry) == 0) {
      add_ring(GEOSGetExteriorRing_r(context_, geometry), rings);
      for (int i = 0; i < GEOSGetNumInteriorRings_r(context_, geometry); ++i)
        add_ring(GEOSGetInteriorRingN_r(context_, geometry, i), rings);
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
      for (int i = 0; i < GEOSGetNumGeometries_r(context_, geometry); ++i)
        add_rings(GEOSGetGeometryN_r(context_, geometry, i), rings);
    }
  }

  GEOSContextHandle_t context_;
};

// From 1 at t = 0 to 0 at t = 1, level at both ends.
float falloff(double t) { return static_cast<float>((1 - t) * (1 - t) * (1 + 2 * t)); }

struct Edge {
  Area rings;
  float strength = 0;
};

// Appends what lies between an edge and the one around it, as one range.
void add_band(Geos& geos, const Edge& inner, const Edge& outer, std::uint32_t feature, Mesh<BandVertex>& mesh) {
  Area both = outer.rings;
  both.insert(both.end(), inner.rings.begin(), inner.rings.end());
  std::map<std::pair<double, double>, float> strength_at;
  for (const Path& ring : inner.rings)
    for (const Vec2 p : ring) strength_at[{p.x, p.y}] = inner.strength;

  const Path corners = geos.triangles_of(both);
  const auto first = static_cast<std::uint32_t>(mesh.indices.size());
  for (const Vec2 p : corners) {
    const auto known = strength_at.find({p.x, p.y});
    const float strength = known == strength_at.end() ? outer.strength : known->second;
    mesh.indices.push_back(static_cast<std::uint32_t>(mesh.vertices.size()));
    mesh.vertices.push_back({static_cast<float>(p.x), static_cast<float>(p.y), strength});
  }
  if (!corners.empty())
    mesh.ranges.push_back({first, static_cast<std::uint32_t>(corners.size()), feature, bounds_of(corners)});
}

double size_of(const Area& area) {
  Box2 box;
  for (const Path& ring : area) box.include(bounds_of(ring));
  return box.empty() ? 0 : std::min(box.width(), box.height());
}

}  // namespace

std::optional<Area> dissolve(const std::vector<Area>& areas) {
  Geos geos;
  return geos.rings_of(geos.union_of(areas));
}

std::optional<Area> widen(const std::vector<Area>& areas, double distance) {
  Geos geos;
  return geos.rings_of(geos.widen(geos.simplify(geos.union_of(areas), distance * simplify_share), distance));
}

bool add_halo(const std::vector<Area>& areas, double width, std::uint32_t feature, Mesh<BandVertex>& mesh) {
  Geos geos;
  const Geos::Geometry whole = geos.union_of(areas);
  const double tolerance = width / bands_in_halo * band_simplify_share;
  const Geos::Geometry simple = geos.simplify(whole, tolerance);
  std::optional<Area> rings = geos.rings_of(whole);
  if (!rings) return false;
  std::vector<Edge> edges{{std::move(*rings), falloff(0)}};
  for (int i = 1; i <= bands_in_halo; ++i) {
    const double t = static_cast<double>(i) / bands_in_halo;
    rings = geos.rings_of(geos.simplify(geos.widen(simple, width * t), tolerance));
    if (!rings) return false;
    edges.push_back({std::move(*rings), falloff(t)});
  }
  for (std::size_t i = 1; i < edges.size(); ++i) add_band(geos, edges[i - 1], edges[i], feature, mesh);
  return true;
}

std::optional<Vec2> label_anchor(const Area& area) {
  Geos geos;
  const double tolerance = size_of(area) * anchor_precision;
  return geos.inner_point(geos.simplify(geos.area_of(area), tolerance / 2), tolerance);
}

}  // namespace beffroi::geo
