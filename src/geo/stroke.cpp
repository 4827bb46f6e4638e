#include "geo/stroke.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace beffroi::geo {

namespace {

constexpr int max_fan_steps = 4;  // for a full turn back
constexpr double fan_step = std::numbers::pi / max_fan_steps;

Path without_repeats(const Path& line) {
  Path out;
  out.reserve(line.size());
  for (const Vec2 point : line)
    if (out.empty() || out.back() != point) out.push_back(point);
  return out;
}

Vec2 unit(Vec2 v) { return v / length(v); }
Vec2 left_of(Vec2 direction) { return {-direction.y, direction.x}; }
Vec2 rotated(Vec2 v, double angle) {
  return {v.x * std::cos(angle) - v.y * std::sin(angle), v.x * std::sin(angle) + v.y * std::cos(angle)};
}

// The unit left normal of every segment.
std::vector<Vec2> normals_of(const Path& line) {
  std::vector<Vec2> normals;
  normals.reserve(line.size());
  for (std::size_t i = 1; i < line.size(); ++i) normals.push_back(left_of(unit(line[i] - line[i - 1])));
  return normals;
}

// The normals at a corner, from the segment before to the segment after: one, mitred, or a fan.
struct Join {
  std::array<Vec2, max_fan_steps + 1> normals;
  std::size_t count = 0;

  void add(Vec2 normal) { normals.at(count++) = normal; }
  Vec2 last() const { return normals.at(count - 1); }
};

Join make_join(Vec2 before, Vec2 after) {
  Join join;
  const double half_cosine = length(before + after) / 2;  // of half the turn
  if (half_cosine * mitre_limit >= 1) {
    join.add(unit(before + after) / half_cosine);
    return join;
  }
  const double turn = std::atan2(cross(before, after), dot(before, after));
  const int steps = std::clamp(static_cast<int>(std::ceil(std::abs(turn) / fan_step)), 1, max_fan_steps);
  for (int step = 0; step <= steps; ++step) join.add(rotated(before, turn * step / steps));
  return join;
}

Join make_end(Vec2 normal) {
  Join end;
  end.add(normal);
  return end;
}

class Ribbon {
public:
  Ribbon(std::uint32_t feature, Mesh<StrokeVertex>& mesh) : feature_(feature), mesh_(mesh) {}

  void start(Vec2 at, Vec2 normal) {
    add_pair(at, 0, normal);
    last_ = at;
  }

  // A segment to `at`, and the join there.
  void go_to(Vec2 at, double along, const Join& join) {
    if (segments_++ % segments_per_range == 0) begin_range();
    for (std::size_t i = 0; i < join.count; ++i) {
      add_pair(at, along, join.normals.at(i));
      connect_last_pairs();
    }
    mesh_.ranges.back().bounds.include(at);
    last_ = at;
  }

private:
  void begin_range() {
    mesh_.ranges.push_back({static_cast<std::uint32_t>(mesh_.indices.size()), 0, feature_, {}});
    mesh_.ranges.back().bounds.include(last_);
  }

  void add_pair(Vec2 at, double along, Vec2 normal) {
    const auto f = [](double value) { return static_cast<float>(value); };
    mesh_.vertices.push_back({f(at.x), f(at.y), f(normal.x), f(normal.y), -1, f(along)});
    mesh_.vertices.push_back({f(at.x), f(at.y), f(-normal.x), f(-normal.y), 1, f(along)});
  }

  void connect_last_pairs() {
    const auto end = static_cast<std::uint32_t>(mesh_.vertices.size());
    for (const std::uint32_t back : {4U, 3U, 2U, 2U, 3U, 1U}) mesh_.indices.push_back(end - back);
    mesh_.ranges.back().count += 6;
  }

  std::uint32_t feature_;
  Mesh<StrokeVertex>& mesh_;
  std::uint32_t segments_ = 0;
  Vec2 last_;
};

}  // namespace

void add_stroke(const Path& line, std::uint32_t feature, Mesh<StrokeVertex>& mesh) {
  const Path points = without_repeats(line);
  if (points.size() < 2) return;
  const std::vector<Vec2> normals = normals_of(points);
  const bool is_closed = points.front() == points.back();
  const Join end = is_closed ? make_join(normals.back(), normals.front()) : make_end(normals.back());
  Ribbon ribbon(feature, mesh);
  ribbon.start(points.front(), is_closed ? end.last() : normals.front());
  double along = 0;
  for (std::size_t i = 1; i < points.size(); ++i) {
    along += length(points[i] - points[i - 1]);
    ribbon.go_to(points[i], along, i < normals.size() ? make_join(normals[i - 1], normals[i]) : end);
  }
}

}  // namespace beffroi::geo
