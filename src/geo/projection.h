// Lon/lat degrees ⇄ local metres, through PROJ, which only this piece knows. x is always longitude or east. PROJ never
// goes to the network and never prints. Far points explode in a conic projection: clip before projecting.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/geometry.h"
#include "base/result.h"

namespace beffroi::geo {

// A PROJ transformation between two coordinate systems, both with x first.
class Transform {
public:
  std::optional<Vec2> forward(Vec2 point) const;
  std::optional<Vec2> inverse(Vec2 point) const;

private:
  friend class Projection;
  friend class SourceCrs;
  struct Handles;
  struct Free {
    void operator()(Handles* handles) const;
  };
  explicit Transform(Handles* handles) : handles_(handles) {}
  std::unique_ptr<Handles, Free> handles_;
};

class Projection {
public:
  // `target_crs`: a PROJ name such as "EPSG:3812", of a projected CRS in metres; `origin_lonlat` becomes local (0, 0).
  static Result<Projection> make(const std::string& target_crs, Vec2 origin_lonlat);

  // Nothing when the point has no finite image.
  std::optional<Vec2> to_local(Vec2 lonlat) const;
  std::optional<Vec2> to_lonlat(Vec2 local) const;
  // In projected metres, without the origin taken off: for tests against published coordinates.
  std::optional<Vec2> to_projected(Vec2 lonlat) const { return transform_.forward(lonlat); }

private:
  Projection(Transform transform, Vec2 origin) : transform_(std::move(transform)), origin_(origin) {}

  Transform transform_;
  Vec2 origin_;  // in projected metres
};

// Brings a file's coordinates to lon/lat: the transformation from what its .prj says, or the identity for lon/lat
// files.
class SourceCrs {
public:
  // `wkt`: the text of the .prj; empty means lon/lat.
  static Result<SourceCrs> make(const std::string& wkt);
  bool is_lonlat() const { return !transform_; }
  // Nothing when the point has no finite image.
  std::optional<Vec2> to_lonlat(Vec2 point) const { return transform_ ? transform_->forward(point) : point; }

private:
  explicit SourceCrs(std::optional<Transform> transform) : transform_(std::move(transform)) {}

  std::optional<Transform> transform_;
};

}  // namespace beffroi::geo
