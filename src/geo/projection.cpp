#include "geo/projection.h"

#include <cmath>
#include <mutex>
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

// The datums of satellite surveys all lie within two metres of WGS 84: less than such a map shows, and PROJ takes most
// of them for the same. The search of its database for the way between them takes longer than to project a whole map.
bool is_close_to_wgs84(PJ_CONTEXT* context, const PJ* crs) {
  constexpr double axis_m = 6'378'137;
  constexpr double inverse_flattening = 298.2572;  // of WGS 84 and of GRS 80, in what they share
  const Pj ellipsoid(proj_get_ellipsoid(context, crs));
  const Pj meridian(proj_get_prime_meridian(context, crs));
  double axis = 0;
  double flattening = 0;
  double longitude = 0;
  return ellipsoid && meridian &&
         proj_ellipsoid_get_parameters(context, ellipsoid.get(), &axis, nullptr, nullptr, &flattening) != 0 &&
         proj_prime_meridian_get_parameters(context, meridian.get(), &longitude, nullptr, nullptr) != 0 &&
         std::abs(axis - axis_m) < 1e-3 && std::abs(flattening - inverse_flattening) < 1e-4 && longitude == 0;
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
  mutable std::mutex one_at_a_time;  // PROJ's objects are for one thread, Worlds that share one may be in two

  Pj create(const std::string& definition) const { return Pj(proj_create(context.get(), definition.c_str())); }

  // A transformation with x first on both sides. Returns false when PROJ knows no way.
  bool open(const Pj& source, const Pj& target) {
    return take(Pj(proj_create_crs_to_crs_from_pj(context.get(), source.get(), target.get(), nullptr, nullptr)));
  }

  // From WGS 84 to a projected CRS: its own formulas alone, where its datum allows.
  bool open_from_wgs84(const Pj& target) {
    const bool is_plain = proj_get_type(target.get()) == PJ_TYPE_PROJECTED_CRS;
    if (is_plain && is_close_to_wgs84(context.get(), target.get()))
      return take(Pj(proj_crs_get_coordoperation(context.get(), target.get())));
    const Pj lonlat = create(lonlat_crs);
    return lonlat && open(lonlat, target);
  }

private:
  bool take(const Pj& raw) {
    if (raw) pj.reset(proj_normalize_for_visualization(context.get(), raw.get()));
    return pj != nullptr;
  }
};

void Transform::Free::operator()(Handles* handles) const { delete handles; }

std::optional<Vec2> Transform::forward(Vec2 point) const {
  const std::lock_guard lock(handles_->one_at_a_time);
  return apply(handles_->pj.get(), PJ_FWD, point);
}

std::optional<Vec2> Transform::inverse(Vec2 point) const {
  const std::lock_guard lock(handles_->one_at_a_time);
  return apply(handles_->pj.get(), PJ_INV, point);
}

Result<Projection> Projection::make(const std::string& target_crs, Vec2 origin_lonlat) {
  constexpr const char* remedy = "name a projected CRS in metres, such as \"EPSG:3812\"";
  Transform transform(new Transform::Handles);
  Transform::Handles& proj = *transform.handles_;
  const Pj target = proj.create(target_crs);
  const std::string fault = target_fault(proj.context.get(), target.get(), target_crs);
  if (!fault.empty()) return failure<Projection>({Severity::error, {}, fault, remedy});
  if (!proj.open_from_wgs84(target))
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
