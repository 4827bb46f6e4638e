#include "geo/smooth.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>
#include <unordered_map>
#include <utility>

namespace beffroi::geo {

namespace {

constexpr double most_pieces = 16;  // of one corner

struct HashPoint {
  std::size_t operator()(Vec2 p) const {
    constexpr std::size_t odd = 0x9E3779B97F4A7C15;
    return std::hash<double>{}(p.x) * odd ^ std::hash<double>{}(p.y);
  }
};

// The points that have other than two neighbours, over all paths: junctions and ends.
class Network {
public:
  void add(const Path& path, bool closed) {
    for (std::size_t i = 0; i + 1 < path.size(); ++i) connect(path[i], path[i + 1]);
    if (closed) connect(path.back(), path.front());
  }

  bool is_between_two(Vec2 p) const {
    const auto found = neighbours_.find(p);
    return found != neighbours_.end() && found->second.count == 2;
  }

private:
  struct Neighbours {
    std::array<Vec2, 3> points;
    std::size_t count = 0;

    void add(Vec2 p) {
      const auto* end = points.begin() + count;
      if (count < points.size() && std::find(points.cbegin(), end, p) == end) points.at(count++) = p;
    }
  };

  void connect(Vec2 a, Vec2 b) {
    if (a == b) return;
    neighbours_[a].add(b);
    neighbours_[b].add(a);
  }

  std::unordered_map<Vec2, Neighbours, HashPoint> neighbours_;
};

bool lies_on_side(Vec2 p, const Box2& box) {
  return p.x == box.min.x || p.x == box.max.x || p.y == box.min.y || p.y == box.max.y;
}

// From the corner towards a neighbour, where its curve begins.
Vec2 cut(Vec2 corner, Vec2 neighbour, double reach) {
  const double share = reach / length(neighbour - corner);
  return share < 0.5 ? lerp(corner, neighbour, share) : (corner + neighbour) / 2;  // the same from both sides
}

void append(Path& path, Vec2 p) {
  if (path.empty() || path.back() != p) path.push_back(p);
}

// A parabola in n pieces strays from its curve by |from - 2 corner + to| / (4 n²). Its points are reckoned in the same
// order whichever way a path runs, so that neighbours share them to the last bit.
void append_corner(Vec2 before, Vec2 corner, Vec2 after, const Smoothing& smoothing, Path& path) {
  const bool turned = std::pair(after.x, after.y) < std::pair(before.x, before.y);
  if (turned) std::swap(before, after);
  const Vec2 from = cut(corner, before, smoothing.reach);
  const Vec2 to = cut(corner, after, smoothing.reach);
  const double bend = length(from - corner * 2 + to) / 4;
  if (bend <= smoothing.tolerance) return append(path, corner);
  const auto pieces = static_cast<int>(std::min(std::ceil(std::sqrt(bend / smoothing.tolerance)), most_pieces));
  for (int i = 0; i <= pieces; ++i) {
    const double t = static_cast<double>(turned ? pieces - i : i) / pieces;
    append(path, lerp(lerp(from, corner, t), lerp(corner, to, t), t));
  }
}

Path smoothed(const Path& path, bool closed, const Network& network, const Smoothing& smoothing) {
  const std::size_t size = path.size();
  Path out;
  out.reserve(size * 2);
  for (std::size_t i = 0; i < size; ++i) {
    const bool has_both = closed || (i > 0 && i + 1 < size);
    const Vec2 before = path[(i + size - 1) % size];
    const Vec2 after = path[(i + 1) % size];
    const bool moves = has_both && before != path[i] && after != path[i] && network.is_between_two(path[i]) &&
                       !lies_on_side(path[i], smoothing.window);
    if (moves) append_corner(before, path[i], after, smoothing, out);
    else append(out, path[i]);
  }
  if (closed && out.size() > 1 && out.front() == out.back()) out.pop_back();
  return out;
}

}  // namespace

void smooth(std::vector<Feature>& features, Shape shape, const Smoothing& smoothing) {
  if (shape == Shape::points) return;
  const bool closed = shape == Shape::areas;
  Network network;
  for (const Feature& feature : features)
    for (const Path& path : feature.paths)
      if (!path.empty()) network.add(path, closed);
  for (Feature& feature : features)
    for (Path& path : feature.paths) path = smoothed(path, closed, network, smoothing);
}

}  // namespace beffroi::geo
