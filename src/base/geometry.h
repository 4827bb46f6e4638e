// Points and boxes in double precision. The space a value lives in (lon/lat, local metres, pixels) is in its name.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace beffroi {

struct Vec2 {
  double x = 0;
  double y = 0;

  bool operator==(const Vec2&) const = default;
};

constexpr Vec2 operator+(Vec2 a, Vec2 b) { return {a.x + b.x, a.y + b.y}; }
constexpr Vec2 operator-(Vec2 a, Vec2 b) { return {a.x - b.x, a.y - b.y}; }
constexpr Vec2 operator*(Vec2 a, double k) { return {a.x * k, a.y * k}; }
constexpr Vec2 operator/(Vec2 a, double k) { return {a.x / k, a.y / k}; }
constexpr double dot(Vec2 a, Vec2 b) { return a.x * b.x + a.y * b.y; }
constexpr double cross(Vec2 a, Vec2 b) { return a.x * b.y - a.y * b.x; }
inline double length(Vec2 a) { return std::sqrt(dot(a, a)); }  // several times faster than std::hypot
inline Vec2 lerp(Vec2 a, Vec2 b, double t) { return a + (b - a) * t; }
inline bool is_finite(Vec2 a) { return std::isfinite(a.x) && std::isfinite(a.y); }

// An axis-aligned box. A default-made one is empty and grows by `include`.
struct Box2 {
  Vec2 min{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
  Vec2 max{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

  bool operator==(const Box2&) const = default;

  bool empty() const { return !(min.x <= max.x && min.y <= max.y); }
  double width() const { return max.x - min.x; }
  double height() const { return max.y - min.y; }
  Vec2 size() const { return max - min; }
  Vec2 centre() const { return (min + max) * 0.5; }
  bool contains(Vec2 p) const { return p.x >= min.x && p.x <= max.x && p.y >= min.y && p.y <= max.y; }
  bool overlaps(const Box2& o) const {
    return min.x < o.max.x && o.min.x < max.x && min.y < o.max.y && o.min.y < max.y;
  }
  void include(Vec2 p) {
    min = {std::min(min.x, p.x), std::min(min.y, p.y)};
    max = {std::max(max.x, p.x), std::max(max.y, p.y)};
  }
  void include(const Box2& o) {
    if (o.empty()) return;
    include(o.min);
    include(o.max);
  }
  Box2 grown(double by) const { return {{min.x - by, min.y - by}, {max.x + by, max.y + by}}; }
  Box2 intersection(const Box2& o) const {
    return {{std::max(min.x, o.min.x), std::max(min.y, o.min.y)}, {std::min(max.x, o.max.x), std::min(max.y, o.max.y)}};
  }
};

inline Box2 box_at(Vec2 corner, Vec2 size) { return {corner, corner + size}; }
inline Box2 box_around(Vec2 centre, Vec2 size) { return {centre - size * 0.5, centre + size * 0.5}; }
inline Vec2 clamp(Vec2 p, const Box2& box) {
  return {std::clamp(p.x, box.min.x, box.max.x), std::clamp(p.y, box.min.y, box.max.y)};
}

// A polyline or, when its owner says so, a closed ring (the first point is not repeated at the end).
using Path = std::vector<Vec2>;

// Twice the signed area is cross-summed; counter-clockwise rings are positive (shoelace formula).
inline double signed_area(const Path& ring) {
  double twice = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) twice += cross(ring[i], ring[(i + 1) % ring.size()]);
  return twice * 0.5;
}

// By the crossings of a ray to the east.
inline bool encloses(const Path& ring, Vec2 p) {
  bool inside = false;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = ring[i];
    const Vec2 b = ring[(i + 1) % ring.size()];
    if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
  }
  return inside;
}

// By the even-odd rule: a ring in a ring is a hole.
inline bool encloses(const std::vector<Path>& rings, Vec2 p) {
  return std::ranges::count_if(rings, [&](const Path& ring) { return encloses(ring, p); }) % 2 != 0;
}

inline Box2 bounds_of(const Path& path) {
  Box2 box;
  for (const Vec2 p : path) box.include(p);
  return box;
}

}  // namespace beffroi
