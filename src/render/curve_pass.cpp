#include "render/curve_pass.h"

#include <algorithm>
#include <cstddef>

namespace beffroi::render {

namespace {

constexpr double smooth_edge_px = 0.5;
constexpr double longest_mitre = 2;  // of half the width

Vec2 unit(Vec2 v) { return v / length(v); }
Vec2 left_of(Vec2 direction) { return {-direction.y, direction.x}; }

// The path without points that repeat the one before, which would have no direction.
Path without_repeats(const Path& points) {
  Path path = points;
  path.erase(std::unique(path.begin(), path.end()), path.end());
  return path;
}

// From the centre line to the side at a corner, for a half width of 1.
Vec2 mitre(Vec2 direction_in, Vec2 direction_out) {
  const Vec2 sum = left_of(direction_in) + left_of(direction_out);
  if (length(sum) < 1e-6) return left_of(direction_in);
  const Vec2 middle = unit(sum);
  return middle * std::min(1 / std::max(dot(middle, left_of(direction_in)), 1e-6), longest_mitre);
}

// Appends the pairs of points that the two sides of one curve run through.
class Strip {
public:
  Strip(const map::Curve& curve, std::vector<CurveVertex>& vertices) : vertices_(vertices) {
    const double width_px = std::max(curve.width_px, 1.0);
    const auto paleness = static_cast<float>(std::min(curve.width_px, 1.0));
    half_width_ = width_px / 2;
    tint_ = premultiplied(with_alpha(curve.colour, curve.colour.a * paleness));
  }

  void run_through(const Path& path) {
    const Vec2 start = unit(path[1] - path[0]);
    const Vec2 end = unit(path[path.size() - 1] - path[path.size() - 2]);
    add_pair(path.front() - start * reach(), left_of(start), reach());
    add_pair(path.front(), left_of(start), 0);
    for (std::size_t i = 1; i + 1 < path.size(); ++i)
      add_pair(path[i], mitre(unit(path[i] - path[i - 1]), unit(path[i + 1] - path[i])), 0);
    add_pair(path.back(), left_of(end), 0);
    add_pair(path.back() + end * reach(), left_of(end), reach());
  }

private:
  double reach() const { return half_width_ + smooth_edge_px; }

  void add_pair(Vec2 middle, Vec2 side, double beyond) {
    for (const double sign : {-1.0, 1.0}) {
      const Vec2 p = middle + side * (sign * reach());
      vertices_.push_back({static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(beyond),
                           static_cast<float>(sign * reach()), static_cast<float>(half_width_), tint_});
    }
  }

  std::vector<CurveVertex>& vertices_;
  double half_width_ = 0;
  Colour tint_;
};

// Two triangles between each pair of vertices and the next, from vertex `first` on.
void add_triangles(std::uint32_t first, std::uint32_t end, std::vector<std::uint32_t>& indices) {
  for (std::uint32_t i = first; i + 3 < end; i += 2)
    for (const std::uint32_t corner : {0U, 1U, 2U, 2U, 1U, 3U}) indices.push_back(i + corner);
}

}  // namespace

Result<CurvePass> CurvePass::make() {
  auto program = make_screen_program({"screen.vert", "curve.vert", "curve.frag"});
  if (!program) return {std::nullopt, std::move(program.issues)};
  CurvePass pass;
  pass.curve_ = std::move(*program);
  pass.vertices_ = gl::Buffer::make("curve vertices");
  pass.indices_ = gl::Buffer::make("curve indices");
  pass.array_ = gl::VertexArray::make("curves");
  pass.array_.fetch(pass.vertices_, sizeof(CurveVertex),
                    {{0, 2, offsetof(CurveVertex, x)},
                     {1, 2, offsetof(CurveVertex, beyond)},
                     {2, 1, offsetof(CurveVertex, half_width)},
                     {3, 4, offsetof(CurveVertex, tint)}},
                    gl::Step::per_vertex);
  pass.array_.index_with(pass.indices_);
  return {std::move(pass), {}};
}

void CurvePass::draw(const View& view, std::span<const map::Curve> curves) {
  strip_.clear();
  triangles_.clear();
  for (const map::Curve& curve : curves) {
    const Path path = without_repeats(curve.points);
    if (path.size() < 2) continue;
    const auto first = static_cast<std::uint32_t>(strip_.size());
    Strip(curve, strip_).run_through(path);
    add_triangles(first, static_cast<std::uint32_t>(strip_.size()), triangles_);
  }
  if (triangles_.empty()) return;
  vertices_.stream(std::span<const CurveVertex>(strip_));
  indices_.stream(std::span<const std::uint32_t>(triangles_));
  gl::Runs all;
  all.add(0, static_cast<std::uint32_t>(triangles_.size()));
  curve_.look(view);
  gl::draw_triangles({.target = view.target}, curve_.program, array_, all);
}

}  // namespace beffroi::render
