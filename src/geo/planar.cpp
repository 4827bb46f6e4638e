#include "geo/planar.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <set>
#include <span>
#include <utility>

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#include "geo/simplify.h"
#include "geo/triangulate.h"

namespace beffroi::geo {

namespace {

constexpr double simplify_share = 1.0 / 30;  // of the distance at which the shore is looked at
constexpr double sliver_share = 1.0 / 16;    // of the square of that distance
constexpr int segments_per_quarter_turn = 8;
constexpr int bands_in_halo = 5;
constexpr double band_simplify_share = 1.0 / 8;  // of a band's width: a halo is soft
constexpr double edge_share = 1.0 / 4;           // of that: where a halo begins, water may lie within the areas

// One GEOS context with what was made in it. A null geometry goes in and out of every step, as "cannot be made".
class Geos {
public:
  using Geometry = std::unique_ptr<GEOSGeometry, std::function<void(GEOSGeometry*)>>;
  using Prepared = std::unique_ptr<const GEOSPreparedGeometry, std::function<void(const GEOSPreparedGeometry*)>>;

  Geos() : context_(GEOS_init_r()) {}
  Geos(const Geos&) = delete;
  Geos(Geos&&) = delete;
  Geos& operator=(const Geos&) = delete;
  Geos& operator=(Geos&&) = delete;
  ~Geos() { GEOS_finish_r(context_); }

  Geometry area_of(const Area& rings) {
    Geometry area = polygons_of({rings});
    return is_valid(area) ? std::move(area) : noded_area_of(rings);
  }

  // Areas that do not meet are united as they stand.
  Geometry union_of(const std::vector<Area>& areas) {
    Geometry apart = polygons_of(areas);
    if (is_valid(apart)) return apart;
    std::vector<GEOSGeometry*> parts;
    for (const Area& area : areas)
      if (Geometry part = area_of(area)) parts.push_back(part.release());
    return union_of(collect(GEOS_GEOMETRYCOLLECTION, parts));
  }

  Geometry simplify(const Geometry& area, double tolerance) {
    return area ? own(GEOSSimplify_r(context_, area.get(), tolerance)) : nullptr;
  }

  Geometry widen(const Geometry& area, double distance) {
    if (!area || !std::isfinite(distance)) return nullptr;  // GEOS 3.11 crashes on a distance that is no number
    return own(GEOSBuffer_r(context_, area.get(), distance, segments_per_quarter_turn));
  }

  // What is asked of one area many times goes faster once it is ready for that.
  Prepared prepare(const Geometry& area) {
    return {GEOSPrepare_r(context_, area.get()),
            [this](const GEOSPreparedGeometry* ready) { GEOSPreparedGeom_destroy_r(context_, ready); }};
  }

  // The parts that are larger than `least`, and of which a point of theirs does not lie in any of the areas.
  Geometry parts_off(const Geometry& area, const std::vector<Area>& others, double least) {
    if (!area) return nullptr;
    std::vector<GEOSGeometry*> parts;
    for (int i = 0; i < GEOSGetNumGeometries_r(context_, area.get()); ++i) {
      Geometry part = own(GEOSGeom_clone_r(context_, GEOSGetGeometryN_r(context_, area.get(), i)));
      if (size_of(part) < least || lies_on(others, point_in(part))) continue;
      parts.push_back(part.release());
    }
    return collect(GEOS_GEOMETRYCOLLECTION, parts);
  }

  Geometry without(const Geometry& area, const Geometry& other) {
    return area && other ? own(GEOSDifference_r(context_, area.get(), other.get())) : nullptr;
  }

  Geometry with(const Geometry& area, const Geometry& other) {
    if (!area || !other) return nullptr;
    std::vector<GEOSGeometry*> parts{GEOSGeom_clone_r(context_, area.get()), GEOSGeom_clone_r(context_, other.get())};
    return own(GEOSUnaryUnion_r(context_, collect(GEOS_GEOMETRYCOLLECTION, parts).get()));
  }

  Area common(const Area& rings, const Geometry& whole, const Prepared& ready) {
    const Geometry area = area_of(rings);
    if (!area || GEOSPreparedIntersects_r(context_, ready.get(), area.get()) != 1) return {};
    if (GEOSPreparedContains_r(context_, ready.get(), area.get()) == 1) return rings;
    return rings_of(own(GEOSIntersection_r(context_, whole.get(), area.get()))).value_or(Area{});
  }

  std::optional<Area> rings_of(const Geometry& area) {
    if (!area) return std::nullopt;
    Area rings;
    add_rings(area.get(), rings);
    return rings.empty() ? std::nullopt : std::optional(std::move(rings));
  }

private:
  static bool lies_on(const std::vector<Area>& areas, Vec2 point) {
    return std::ranges::any_of(areas, [&](const Area& area) { return encloses(area, point); });
  }

  Geometry own(GEOSGeometry* geometry) {
    return {geometry, [this](GEOSGeometry* g) { GEOSGeom_destroy_r(context_, g); }};
  }

  Vec2 point_in(const Geometry& area) {
    Vec2 point;
    const Geometry found = own(GEOSPointOnSurface_r(context_, area.get()));
    if (!found) return point;
    GEOSGeomGetX_r(context_, found.get(), &point.x);
    GEOSGeomGetY_r(context_, found.get(), &point.y);
    return point;
  }

  double size_of(const Geometry& area) {
    double size = 0;
    if (area) GEOSArea_r(context_, area.get(), &size);
    return size;
  }

  Geometry collect(int type, std::vector<GEOSGeometry*>& parts) {
    return own(GEOSGeom_createCollection_r(context_, type, parts.data(), static_cast<unsigned>(parts.size())));
  }

  // Areas that share their borders point by point are united by leaving out these: GEOS refuses where that is not so.
  Geometry union_of(const Geometry& parts) {
    if (!parts) return nullptr;
    Geometry whole = own(GEOSCoverageUnion_r(context_, parts.get()));
    return is_valid(whole) ? std::move(whole) : own(GEOSUnaryUnion_r(context_, parts.get()));
  }

  bool is_valid(const Geometry& area) { return area && GEOSisValid_r(context_, area.get()) == 1; }

  // As most files order them: a hole follows the ring it lies in, and turns the other way. To be checked.
  Geometry polygons_of(const std::vector<Area>& areas) {
    std::vector<GEOSGeometry*> polygons;
    for (const Area& rings : areas)
      for (auto shell = rings.begin(); shell != rings.end();) {
        const bool turn = signed_area(*shell) > 0;
        const auto next =
            std::find_if(shell + 1, rings.end(), [&](const Path& r) { return (signed_area(r) > 0) == turn; });
        if (GEOSGeometry* polygon = polygon_of({shell, next})) polygons.push_back(polygon);
        shell = next;
      }
    return collect(GEOS_MULTIPOLYGON, polygons);
  }

  GEOSGeometry* polygon_of(std::span<const Path> rings) {
    std::vector<GEOSGeometry*> lines;
    for (const Path& ring : rings)
      if (GEOSGeometry* line = closed<GEOSGeom_createLinearRing_r>(ring)) lines.push_back(line);
    if (lines.empty()) return nullptr;
    return GEOSGeom_createPolygon_r(context_, lines.front(), lines.data() + 1, static_cast<unsigned>(lines.size() - 1));
  }

  // Crossings, and edges run over twice, make no trouble here.
  Geometry noded_area_of(const Area& rings) {
    std::vector<GEOSGeometry*> lines;
    for (const Path& ring : rings)
      if (GEOSGeometry* line = closed<GEOSGeom_createLineString_r>(ring)) lines.push_back(line);
    const Geometry crossing = collect(GEOS_MULTILINESTRING, lines);
    const Geometry noded = crossing ? own(GEOSUnaryUnion_r(context_, crossing.get())) : nullptr;
    return noded ? own(GEOSBuildArea_r(context_, noded.get())) : nullptr;
  }

  template <auto make>
  GEOSGeometry* closed(Path ring) {
    if (ring.size() < 3 || !std::ranges::all_of(ring, is_finite)) return nullptr;
    ring.push_back(ring.front());
    static_assert(sizeof(Vec2) == 2 * sizeof(double));
    GEOSCoordSequence* points =
        GEOSCoordSeq_copyFromBuffer_r(context_, &ring.front().x, static_cast<unsigned>(ring.size()), 0, 0);
    return points == nullptr ? nullptr : make(context_, points);
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

// The areas as they look from afar. Each on its own: neighbours come apart by up to twice the tolerance.
std::vector<Area> simplified(std::vector<Area> areas, double tolerance) {
  for (Area& area : areas)
    for (Path& ring : area) ring = pick(ring, vertices_of_ring(ring, tolerance));
  return areas;
}

struct Edge {
  Area area;
  float strength = 0;
};

// What lies between an edge and the one around it: by the even-odd rule, what both enclose is left out.
void add_band(const Edge& inner, const Edge& outer, std::uint32_t feature, Mesh<BandVertex>& mesh) {
  std::set<std::pair<double, double>> on_inner;
  for (const Path& ring : inner.area)
    for (const Vec2 p : ring) on_inner.insert({p.x, p.y});
  const auto make_vertex = [&](Vec2 p) {
    const float strength = on_inner.contains({p.x, p.y}) ? inner.strength : outer.strength;
    return BandVertex{static_cast<float>(p.x), static_cast<float>(p.y), strength};
  };
  Area between = inner.area;
  between.insert(between.end(), outer.area.begin(), outer.area.end());
  append(triangulate(between), make_vertex, feature, mesh);
}

}  // namespace

std::optional<Area> dissolve(const std::vector<Area>& areas) {
  Geos geos;
  return geos.rings_of(geos.union_of(areas));
}

std::optional<std::vector<Area>> cut_to(const Area& ground, const std::vector<Area>& areas) {
  Geos geos;
  const Geos::Geometry whole = geos.area_of(ground);
  if (!geos.rings_of(whole)) return std::nullopt;
  const Geos::Prepared ready = geos.prepare(whole);
  std::vector<Area> cut;
  cut.reserve(areas.size());
  for (const Area& area : areas) cut.push_back(geos.common(area, whole, ready));
  return cut;
}

std::vector<std::optional<Area>> widen(const std::vector<Area>& areas, const std::vector<double>& distances,
                                       double turn) {
  if (distances.empty()) return {};
  Geos geos;
  const double finest = std::ranges::min(distances) * simplify_share;
  const Geos::Geometry whole = geos.union_of(simplified(areas, finest));
  std::vector<std::optional<Area>> wider;
  wider.reserve(distances.size());
  for (const double distance : distances) {
    const auto as_fine = [&](const Geos::Geometry& area) { return geos.simplify(area, distance * simplify_share); };
    wider.push_back(geos.rings_of(geos.widen(as_fine(geos.widen(as_fine(whole), distance + turn)), -turn)));
  }
  return wider;
}

std::optional<Area> bridge(const Area& area, const std::vector<Area>& land, double width) {
  Geos geos;
  const Geos::Geometry whole = geos.area_of(area);
  const Geos::Geometry rough = geos.simplify(whole, width * simplify_share);
  const Geos::Geometry closed = geos.widen(geos.widen(rough, width / 2), -width / 2);
  const double sliver = width * width * sliver_share;  // what is left where the rough shore strays from the fine one
  return geos.rings_of(geos.with(whole, geos.parts_off(geos.without(closed, whole), land, sliver)));
}

std::optional<Area> deep_inside(const std::vector<Area>& areas, double depth) {
  constexpr double share = 1.0 / 8;
  Geos geos;
  const Geos::Geometry whole = geos.simplify(geos.union_of(simplified(areas, depth * share / 2)), depth * share);
  return geos.rings_of(geos.simplify(geos.widen(whole, -depth), depth * share));
}

bool add_halo(const std::vector<Area>& areas, double width, std::uint32_t feature, Mesh<BandVertex>& mesh) {
  Geos geos;
  const double tolerance = width / bands_in_halo * band_simplify_share;
  const auto widened = [&](const Geos::Geometry& area, double distance) {
    return geos.rings_of(geos.simplify(geos.widen(area, distance), tolerance));
  };
  const double fine = tolerance * edge_share;
  const Geos::Geometry edge_of_areas = geos.union_of(simplified(areas, fine / 2));
  const Geos::Geometry shore = geos.simplify(edge_of_areas, tolerance);
  std::vector<Edge> edges;
  edges.push_back(
      {geos.rings_of(geos.simplify(geos.widen(edge_of_areas, -2 * fine), fine)).value_or(Area{}), falloff(0)});
  for (int i = 1; i <= bands_in_halo; ++i) {
    const double t = static_cast<double>(i) / bands_in_halo;
    std::optional<Area> edge = widened(shore, width * t);
    if (!edge) return false;
    edges.push_back({std::move(*edge), falloff(t)});
  }
  for (std::size_t i = 1; i < edges.size(); ++i) add_band(edges[i - 1], edges[i], feature, mesh);
  return true;
}

}  // namespace beffroi::geo
