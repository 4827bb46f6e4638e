#include "map/line_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace beffroi::map {

namespace {

// Letters turn by no more than this from one to the next: little where the line runs calmly anywhere near, more where
// it does not; beyond that the word falls apart.
constexpr std::array max_turns_rad{0.12, 0.3};
// Where the line bends too much, the name is tried this many half lengths up and down the line.
constexpr int max_shifts = 4;

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

// The piece of the line that reaches at least from `from` to `to`, where it is as long.
Path piece(const Measured& line, double from, double to) {
  const auto first = std::ranges::upper_bound(line.along, from) - line.along.begin();
  const auto last = std::ranges::lower_bound(line.along, to) - line.along.begin();
  const auto begin = std::max<std::ptrdiff_t>(first - 1, 0);
  const auto end = std::min(last + 1, std::ssize(line.points));
  return {line.points.begin() + begin, line.points.begin() + end};
}

double turn_between(double from_rad, double to_rad) {
  return std::abs(std::remainder(to_rad - from_rad, 2 * std::numbers::pi));
}

// The stretch from `from` to `to`, with wiggles shorter than the word averaged out: each point is the mean of the
// `window` points around it.
Path calmed(const Measured& line, double from, double to) {
  constexpr int steps = 64;
  constexpr int half_window = 6;
  constexpr std::ptrdiff_t window = 2 * half_window + 1;
  std::array<Vec2, steps + window> points;
  for (std::size_t i = 0; i < points.size(); ++i)
    points.at(i) = line.at(std::lerp(from, to, (static_cast<double>(i) - half_window) / steps));
  Path out;
  for (auto first = points.begin(); points.end() - first >= window; ++first)
    out.push_back(std::accumulate(first, first + window, Vec2{}) / window);
  return out;
}

Vec2 direction_of(double angle_rad) { return {std::cos(angle_rad), std::sin(angle_rad)}; }
Vec2 upright_on(Vec2 ahead) { return {ahead.y, -ahead.x}; }

// The line on which the letters stand, beside that which they follow: so that their gaps are even where it bends.
Path lifted(const Path& line, double lift_px) {
  Path out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const Vec2 step = line[std::min(i + 1, line.size() - 1)] - line[i == 0 ? 0 : i - 1];
    const double way = length(step);
    out.push_back(way > 0 ? line[i] + upright_on(step / way) * lift_px : line[i]);
  }
  return out;
}

// How wide the letter is, up to where the next one begins.
double width_of(const text::Line& letters, std::size_t i) {
  const double end = i + 1 < letters.glyphs.size() ? letters.glyphs[i + 1].x_px : letters.width_px;
  return end - letters.glyphs[i].x_px;
}

// Each letter stands with its middle on the line, so that the gaps stay even where it bends.
std::optional<std::vector<Glyph>> set_from(const Measured& line, double start, const text::Line& letters,
                                           double max_turn_rad) {
  std::vector<Glyph> out;
  for (std::size_t i = 0; i < letters.glyphs.size(); ++i) {
    const double half = width_of(letters, i) / 2;
    const double middle = start + letters.glyphs[i].x_px + half;
    const Vec2 direction = line.at(middle + half) - line.at(middle - half);
    const double angle = std::atan2(direction.y, direction.x);
    if (!out.empty() && turn_between(out.back().angle_rad, angle) > max_turn_rad) return std::nullopt;
    out.push_back({letters.glyphs[i].code_point, line.at(middle) - direction_of(angle) * half, angle});
  }
  return out;
}

std::optional<std::vector<Glyph>> set_at(Measured line, double start, const text::Line& letters, double lift_px,
                                         double max_turn_rad) {
  if (start < 0 || start + letters.width_px > line.total()) return std::nullopt;
  if (line.at(start).x > line.at(start + letters.width_px).x) {
    start = line.total() - start - letters.width_px;
    std::ranges::reverse(line.points);
    line = measure(line.points);
  }
  // A little more than the word needs, because averaging shortens the way.
  const double spare = letters.width_px * 0.15;
  const Measured calm = measure(lifted(calmed(line, start - spare, start + letters.width_px + spare), lift_px));
  return set_from(calm, (calm.total() - letters.width_px) / 2, letters, max_turn_rad);
}

}  // namespace

std::optional<std::vector<Glyph>> set_along(const Path& line_px, Vec2 near_px, const text::Line& letters,
                                            double lift_px) {
  if (line_px.size() < 2 || letters.glyphs.empty()) return std::nullopt;
  const Measured whole = measure(line_px);
  const double nearest = nearest_distance(whole, near_px);
  const double reach = letters.width_px * (max_shifts / 2.0 + 1);
  const Measured line = measure(piece(whole, nearest - reach, nearest + reach));
  const double start = nearest_distance(line, near_px) - letters.width_px / 2;
  for (const double max_turn_rad : max_turns_rad)
    for (int shift = 0; shift <= max_shifts; ++shift)
      for (const int sign : {1, -1}) {
        const double shifted = start + sign * shift * letters.width_px / 2;
        if (auto glyphs = set_at(line, shifted, letters, lift_px, max_turn_rad)) return glyphs;
      }
  return std::nullopt;
}

}  // namespace beffroi::map
