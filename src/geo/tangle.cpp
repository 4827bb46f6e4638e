#include "geo/tangle.h"

#include <algorithm>
#include <cstddef>

namespace beffroi::geo {

namespace {

constexpr std::size_t free_effort = 1'000'000;  // pairs looked at
constexpr std::size_t effort_per_edge = 1'000;

struct Edge {
  Vec2 left;
  Vec2 right;
};

std::vector<Edge> edges_from_left_to_right(const std::vector<Path>& rings) {
  std::vector<Edge> edges;
  for (const Path& ring : rings)
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Vec2 a = ring[i];
      const Vec2 b = ring[(i + 1) % ring.size()];
      edges.push_back(a.x <= b.x ? Edge{a, b} : Edge{b, a});
    }
  std::ranges::sort(edges, {}, [](const Edge& edge) { return edge.left.x; });
  return edges;
}

bool overlap_in_y(const Edge& a, const Edge& b) {
  return std::max(a.left.y, a.right.y) >= std::min(b.left.y, b.right.y) &&
         std::max(b.left.y, b.right.y) >= std::min(a.left.y, a.right.y);
}

// Whether the ends of `b` lie on two sides of the line through `a`; touching does not count.
bool parts(const Edge& a, const Edge& b) {
  const Vec2 along = a.right - a.left;
  return cross(along, b.left - a.left) * cross(along, b.right - a.left) < 0;
}

}  // namespace

bool is_tangle(const std::vector<Path>& rings) {
  const std::vector<Edge> edges = edges_from_left_to_right(rings);
  std::size_t effort_left = free_effort + effort_per_edge * edges.size();
  std::size_t crossings_left = edges.size();
  for (auto a = edges.begin(); a != edges.end(); ++a) {
    for (auto b = a + 1; b != edges.end() && b->left.x <= a->right.x; ++b) {
      if (effort_left-- == 0) return true;
      if (overlap_in_y(*a, *b) && parts(*a, *b) && parts(*b, *a) && crossings_left-- == 0) return true;
    }
  }
  return false;
}

}  // namespace beffroi::geo
