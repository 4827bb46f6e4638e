#include "map/line_text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace beffroi::map {

namespace {

// Letters turn by no more than this from one to the next, or the word falls apart.
constexpr double max_turn_rad = 0.5;

// A polyline measured along its length.
struct Measured {
  Path points;
  std::vector<double> along;  // distance of each point from the start

  double total() const { return along.back(); }

  Vec2 at(double distance) const {
    const auto next = std::ranges::upper_bound(along, distance);
    if (next == along.begin()) return points.front();
    if (next == along.end()) return points.back();
    const auto i = static_cast<std::size_t>(next - along.begin());
    return lerp(points[i - 1], points[i], (distance - along[i - 1]) / (along[i] - along[i - 1]));
  }
};

Measured measure(const Path& points) {
  Measured line{points, {0}};
  for (std::size_t i = 1; i < points.size(); ++i)
    line.along.push_back(line.along.back() + length(points[i] - points[i - 1]));
  return line;
}

double nearest_distance(const Measured& line, Vec2 p) {
  double best = 0;
  double best_away = std::numeric_limits<double>::max();
  for (std::size_t i = 1; i < line.points.size(); ++i) {
    const Vec2 a = line.points[i - 1];
    const Vec2 step = line.points[i] - a;
    const double t = dot(step, step) > 0 ? std::clamp(dot(p - a, step) / dot(step, step), 0.0, 1.0) : 0;
    const double away = length(a + step * t - p);
    if (away >= best_away) continue;
    best_away = away;
    best = std::lerp(line.along[i - 1], line.along[i], t);
  }
  return best;
}

double turn_between(double from_rad, double to_rad) {
  return std::abs(std::remainder(to_rad - from_rad, 2 * std::numbers::pi));
}

std::optional<std::vector<Glyph>> set_from(const Measured& line, double start, const text::Line& letters,
                                           double lift_px) {
  std::vector<Glyph> out;
  // A letter leans on the stretch of line under it, so that small wiggles do not shake the word.
  const double reach = std::max(letters.width_px / 12, 6.0);
  for (const text::PlacedGlyph& letter : letters.glyphs) {
    const double here = start + letter.x_px;
    const Vec2 direction = line.at(here + reach) - line.at(here - reach);
    const double angle = std::atan2(direction.y, direction.x);
    if (!out.empty() && turn_between(out.back().angle_rad, angle) > max_turn_rad) return std::nullopt;
    const Vec2 up = {std::sin(angle), -std::cos(angle)};
    out.push_back({letter.code_point, line.at(here) + up * lift_px, angle});
  }
  return out;
}

}  // namespace

std::optional<std::vector<Glyph>> set_along(const Path& line_px, Vec2 near_px, const text::Line& letters,
                                            double lift_px) {
  if (line_px.size() < 2 || letters.glyphs.empty()) return std::nullopt;
  Measured line = measure(line_px);
  double start = nearest_distance(line, near_px) - letters.width_px / 2;
  if (start < 0 || start + letters.width_px > line.total()) return std::nullopt;
  if (line.at(start).x > line.at(start + letters.width_px).x) {
    start = line.total() - start - letters.width_px;
    std::ranges::reverse(line.points);
    line = measure(line.points);
  }
  return set_from(line, start, letters, lift_px);
}

}  // namespace beffroi::map
