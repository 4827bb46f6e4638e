#include "geo/simplify.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace beffroi::geo {

namespace {

constexpr std::size_t least_in_ring = 3;

double distance_to_segment(Vec2 point, Vec2 a, Vec2 b) {
  const Vec2 along = b - a;
  const double square = dot(along, along);
  const double t = square > 0 ? std::clamp(dot(point - a, along) / square, 0.0, 1.0) : 0.0;
  return length(point - (a + along * t));
}

std::vector<std::size_t> all_of(const Path& path) {
  std::vector<std::size_t> indices(path.size());
  std::iota(indices.begin(), indices.end(), std::size_t{0});
  return indices;
}

}  // namespace

std::vector<std::size_t> vertices_of_line(const Path& line, double tolerance) {
  if (line.size() < 3) return all_of(line);
  std::vector<std::size_t> kept{0};
  std::vector<std::size_t> ends{line.size() - 1};  // of the pieces still to look at, the next one last
  while (!ends.empty()) {
    std::pair<double, std::size_t> farthest{0, 0};
    for (std::size_t i = kept.back() + 1; i < ends.back(); ++i)
      farthest = std::max(farthest, {distance_to_segment(line[i], line[kept.back()], line[ends.back()]), i});
    if (farthest.first > tolerance) {
      ends.push_back(farthest.second);
    } else {
      kept.push_back(ends.back());
      ends.pop_back();
    }
  }
  return kept;
}

std::vector<std::size_t> vertices_of_ring(const Path& ring, double tolerance) {
  if (ring.empty()) return {};
  Path closed = ring;
  closed.push_back(ring.front());
  std::vector<std::size_t> kept = vertices_of_line(closed, tolerance);
  kept.pop_back();
  return kept.size() < least_in_ring ? all_of(ring) : kept;
}

}  // namespace beffroi::geo
