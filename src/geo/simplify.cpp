#include "geo/simplify.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace beffroi::geo {

namespace {

constexpr std::size_t least_in_ring = 3;
constexpr int most_tries = 16;

// The distance from a→b, squared.
class SquaredDistance {
public:
  SquaredDistance(Vec2 a, Vec2 b) : a_(a), along_(b - a) {
    if (const double square = dot(along_, along_); square > 0) scale_ = 1 / square;
  }
  double operator()(Vec2 point) const {
    const Vec2 off = point - a_ - along_ * std::clamp(dot(point - a_, along_) * scale_, 0.0, 1.0);
    return dot(off, off);
  }

private:
  Vec2 a_;
  Vec2 along_;
  double scale_ = 0;
};

std::vector<std::size_t> all_of(const Path& path) {
  std::vector<std::size_t> indices(path.size());
  std::iota(indices.begin(), indices.end(), std::size_t{0});
  return indices;
}

}  // namespace

std::vector<std::size_t> vertices_of_line(const Path& line, double tolerance, const Stays& stays) {
  if (line.size() < 3) return all_of(line);
  std::vector<std::size_t> kept{0};
  std::vector<std::size_t> ends{line.size() - 1};  // of the pieces still to look at, the next one last
  for (std::size_t i = line.size() - 2; i > 0; --i)
    if (stays(line[i])) ends.push_back(i);
  while (!ends.empty()) {
    const SquaredDistance distance(line[kept.back()], line[ends.back()]);
    std::pair<double, std::size_t> farthest{0, 0};
    for (std::size_t i = kept.back() + 1; i < ends.back(); ++i) farthest = std::max(farthest, {distance(line[i]), i});
    if (farthest.first > tolerance * tolerance) {
      ends.push_back(farthest.second);
    } else {
      kept.push_back(ends.back());
      ends.pop_back();
    }
  }
  return kept;
}

std::vector<std::size_t> vertices_of_ring(const Path& ring, double tolerance, const Stays& stays) {
  if (ring.empty()) return {};
  Path closed = ring;
  closed.push_back(ring.front());
  for (int i = 0; i < most_tries; ++i) {
    std::vector<std::size_t> kept = vertices_of_line(closed, tolerance, stays);
    kept.pop_back();
    if (kept.size() >= least_in_ring) return kept;
    tolerance /= 2;
  }
  return all_of(ring);
}

Path pick(const Path& path, const std::vector<std::size_t>& indices) {
  Path picked;
  picked.reserve(indices.size());
  for (const std::size_t index : indices) picked.push_back(path[index]);
  return picked;
}

}  // namespace beffroi::geo
