#include "geo/projection.h"

#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <proj.h>

namespace beffroi::geo {

namespace {

constexpr const char* lonlat_crs = "OGC:CRS84";  // WGS 84, longitude first; EPSG:4326 has latitude first

struct FreePj {
  void operator()(PJ* pj) const { proj_destroy(pj); }
};
struct FreeContext {
  void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
using Pj = std::unique_ptr<PJ, FreePj>;
using Context = std::unique_ptr<PJ_CONTEXT, FreeContext>;

Context make_context() {
  Context context(proj_context_create());
  proj_log_level(context.get(), PJ_LOG_NONE);
  proj_context_set_enable_network(context.get(), 0);
  return context;
}

// The CRS beneath a datum shift or a height, if any.
Pj horizontal_crs(PJ_CONTEXT* context, Pj crs) {
  while (crs && proj_get_type(crs.get()) == PJ_TYPE_BOUND_CRS) crs.reset(proj_get_source_crs(context, crs.get()));
  if (crs && proj_get_type(crs.get()) == PJ_TYPE_COMPOUND_CRS) crs.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
  return crs;
}

bool is_in_metres(PJ_CONTEXT* context, const PJ* crs) {
  const Pj axes(proj_crs_get_coordinate_system(context, crs));
  double metres = 0;
  return axes &&
         proj_cs_get_axis_info(context, axes.get(), 0, nullptr, nullptr, nullptr, &metres, nullptr, nullptr, nullptr) !=
             0 &&
         metres == 1.0;
}

// "" when `crs` is a projected one in metres, else why not.
std::string target_fault(PJ_CONTEXT* context, const PJ* crs, const std::string& name) {
  if (crs == nullptr) return fmt::format("the projection '{}' is not known", name);
  const Pj plane = horizontal_crs(context, Pj(proj_clone(context, crs)));
  if (!plane || proj_get_type(plane.get()) != PJ_TYPE_PROJECTED_CRS)
    return fmt::format("'{}' is not a map projection", name);
  if (!is_in_metres(context, plane.get())) return fmt::format("the projection '{}' is not in metres", name);
  return "";
}

std::optional<Vec2> apply(PJ* pj, PJ_DIRECTION direction, Vec2 point) {
  const PJ_COORD out = proj_trans(pj, direction, proj_coord(point.x, point.y, 0, 0));
  const Vec2 image{out.xy.x, out.xy.y};
  return is_finite(image) ? std::optional(image) : std::nullopt;
}

}  // namespace

struct Transform::Handles {
  Context context = make_context();
  Pj pj;

  Pj create(const std::string& definition) const { return Pj(proj_create(context.get(), definition.c_str())); }

  // A transformation with x first on both sides. Returns false when PROJ knows no way.
  bool open(const Pj& source, const Pj& target) {
    const Pj raw(proj_create_crs_to_crs_from_pj(context.get(), source.get(), target.get(), nullptr, nullptr));
    if (raw) pj.reset(proj_normalize_for_visualization(context.get(), raw.get()));
    return pj != nullptr;
  }
};

void Transform::Free::operator()(Handles* handles) const { delete handles; }

std::optional<Vec2> Transform::forward(Vec2 point) const { return apply(handles_->pj.get(), PJ_FWD, point); }
std::optional<Vec2> Transform::inverse(Vec2 point) const { return apply(handles_->pj.get(), PJ_INV, point); }

Result<Projection> Projection::make(const std::string& target_crs, Vec2 origin_lonlat) {
  constexpr const char* remedy = "name a projected CRS in metres, such as \"EPSG:3812\"";
  Transform transform(new Transform::Handles);
  Transform::Handles& proj = *transform.handles_;
  const Pj target = proj.create(target_crs);
  const std::string fault = target_fault(proj.context.get(), target.get(), target_crs);
  if (!fault.empty()) return failure<Projection>({Severity::error, {}, fault, remedy});
  const Pj lonlat = proj.create(lonlat_crs);
  if (!lonlat || !proj.open(lonlat, target))
    return failure<Projection>(
        {Severity::error, {}, fmt::format("no way leads from lon/lat to '{}'", target_crs), remedy});
  const std::optional<Vec2> origin = transform.forward(origin_lonlat);
  if (!origin)
    return failure<Projection>({Severity::error,
                                {},
                                fmt::format("the map's origin ({}, {}) has no place in the projection '{}'",
                                            origin_lonlat.x, origin_lonlat.y, target_crs),
                                "choose an origin, as longitude and latitude, inside the projection's area"});
  return {Projection(std::move(transform), *origin), {}};
}

std::optional<Vec2> Projection::to_local(Vec2 lonlat) const {
  const std::optional<Vec2> projected = transform_.forward(lonlat);
  return projected ? std::optional(*projected - origin_) : std::nullopt;
}

std::optional<Vec2> Projection::to_lonlat(Vec2 local) const { return transform_.inverse(local + origin_); }

Result<SourceCrs> SourceCrs::make(const std::string& wkt) {
  if (wkt.empty()) return {SourceCrs(std::nullopt), {}};
  Transform transform(new Transform::Handles);
  Transform::Handles& proj = *transform.handles_;
  const Pj source = proj.create(wkt);
  const Pj lonlat = proj.create(lonlat_crs);
  constexpr PJ_COMPARISON_CRITERION in_any_order = PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS;
  if (source && lonlat &&
      proj_is_equivalent_to_with_ctx(proj.context.get(), source.get(), lonlat.get(), in_any_order) != 0)
    return {SourceCrs(std::nullopt), {}};
  if (!source || !lonlat || !proj.open(source, lonlat))
    return failure<SourceCrs>({Severity::error,
                               {},
                               "its .prj is not understood: the coordinates could lie anywhere",
                               "write the .prj anew, e.g. with ogr2ogr"});
  return {SourceCrs(std::move(transform)), {}};
}

}  // namespace beffroi::geo
