#include "geo/delaunay.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <unordered_map>
#include <utility>

namespace beffroi::geo {

namespace {

constexpr std::size_t most_flips_per_edge = 16;  // rounding must not keep it going for ever
constexpr double clearly_inside = 1e-9;          // of the terms that make up the test

using Edge = std::size_t;  // the i-th corner of triangle t is where edge 3 t + i starts

Edge next(Edge e) { return e % 3 == 2 ? e - 2 : e + 1; }
Edge previous(Edge e) { return next(next(e)); }

double turn(Vec2 a, Vec2 b, Vec2 c) { return cross(b - a, c - a); }

// Whether d lies inside the circle through a, b and c, which turn counter-clockwise.
bool in_circle(Vec2 a, Vec2 b, Vec2 c, Vec2 d) {
  a = a - d;
  b = b - d;
  c = c - d;
  const double of_a = dot(a, a) * cross(b, c);
  const double of_b = dot(b, b) * cross(c, a);
  const double of_c = dot(c, c) * cross(a, b);
  return of_a + of_b + of_c > clearly_inside * (std::abs(of_a) + std::abs(of_b) + std::abs(of_c));
}

class Triangulation {
public:
  Triangulation(const Path& points, std::vector<std::uint32_t>& corners)
      : points_(points), corners_(corners), twins_(corners.size()) {
    find_twins();
  }

  void flip_all() {
    std::vector<Edge> open(corners_.size());
    for (Edge e = 0; e < open.size(); ++e) open[e] = e;
    for (std::size_t left = most_flips_per_edge * corners_.size(); left > 0 && !open.empty(); --left) {
      const Edge e = open.back();
      open.pop_back();
      if (!should_flip(e)) continue;
      for (const Edge around : flip(e)) open.push_back(around);
    }
  }

private:
  void find_twins() {
    std::unordered_map<std::uint64_t, Edge> starts;
    starts.reserve(corners_.size());
    const auto key = [](std::uint32_t from, std::uint32_t to) { return std::uint64_t{from} << 32U | to; };
    for (Edge e = 0; e < corners_.size(); ++e) starts.emplace(key(corners_[e], corners_[next(e)]), e);
    for (Edge e = 0; e < corners_.size(); ++e) {
      const auto twin = starts.find(key(corners_[next(e)], corners_[e]));
      if (twin != starts.end()) twins_[e] = twin->second;
    }
    // An edge that three triangles claim is left alone: only pairs that agree may flip.
    for (Edge e = 0; e < corners_.size(); ++e)
      if (twins_[e] && twins_[*twins_[e]] != e) twins_[e].reset();
  }

  Vec2 at(Edge e) const { return points_[corners_[e]]; }

  bool should_flip(Edge e) const {
    if (!twins_[e]) return false;
    const Vec2 across = at(previous(*twins_[e]));
    const Vec2 apex = at(previous(e));
    return in_circle(at(e), at(next(e)), apex, across) && turn(apex, at(e), across) > 0 &&
           turn(across, at(next(e)), apex) > 0;
  }

  void join(Edge e, std::optional<Edge> twin) {
    twins_[e] = twin;
    if (twin) twins_[*twin] = e;
  }

  // From the diagonal e, which runs between a and b, to the other one, between the corners apex and across.
  // Returns the four edges around the quadrangle.
  std::array<Edge, 4> flip(Edge e) {
    const Edge f = *twins_[e];
    const auto after_e = twins_[next(e)];
    const auto after_f = twins_[next(f)];
    const std::uint32_t apex = corners_[previous(e)];
    const std::uint32_t across = corners_[previous(f)];
    corners_[next(e)] = across;
    corners_[next(f)] = apex;
    join(e, after_f);
    join(f, after_e);
    join(next(e), next(f));
    return {e, previous(e), f, previous(f)};
  }

  const Path& points_;
  std::vector<std::uint32_t>& corners_;
  std::vector<std::optional<Edge>> twins_;
};

}  // namespace

void flip_to_delaunay(const Path& points, std::vector<std::uint32_t>& corners) {
  Triangulation(points, corners).flip_all();
}

}  // namespace beffroi::geo
