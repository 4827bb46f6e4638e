#include "map/line_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

namespace beffroi::map {

namespace {

// Letters turn by no more than this from one to the next: little where the line runs calmly anywhere near, more where
// it does not; beyond that the word falls apart.
constexpr std::array max_turns_rad{0.12, 0.2};
// Where the line bends too much, the name is tried these half lengths up and down the line.
constexpr std::array shifts{0, 1, -1, 2, -2, 3, -3, 4, -4};
constexpr double farthest_shift = 4;

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

Measured measure(Path points) {
  Measured line{std::move(points), {0}};
  for (std::size_t i = 1; i < line.points.size(); ++i)
    line.along.push_back(line.along.back() + length(line.points[i] - line.points[i - 1]));
  return line;
}

// A place on a polyline: this share of the way from the point `after` to the next one.
struct Spot {
  std::size_t after = 0;
  double share = 0;
};

Spot nearest_spot(const Path& points, Vec2 p) {
  Spot best;
  double least = std::numeric_limits<double>::max();
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Vec2 step = points[i + 1] - points[i];
    const double square = dot(step, step);
    const double share = square > 0 ? std::clamp(dot(p - points[i], step) / square, 0.0, 1.0) : 0;
    const Vec2 away = points[i] + step * share - p;
    if (dot(away, away) >= least) continue;
    least = dot(away, away);
    best = {i, share};
  }
  return best;
}

// The piece of the line around the spot that reaches at least so far to either side, where the line is as long.
Path piece(const Path& points, const Spot& spot, double reach) {
  const auto run = [&](std::size_t from, std::size_t to) { return length(points[to] - points[from]); };
  std::size_t first = spot.after;
  std::size_t last = spot.after + 1;
  const double before = run(first, last) * spot.share;
  for (double way = before; way < reach && first > 0; --first) way += run(first - 1, first);
  for (double way = run(spot.after, last) - before; way < reach && last + 1 < points.size(); ++last)
    way += run(last, last + 1);
  using Step = Path::difference_type;
  return {points.begin() + static_cast<Step>(first), points.begin() + static_cast<Step>(last) + 1};
}

double distance_to(const Measured& line, const Spot& spot) {
  return std::lerp(line.along[spot.after], line.along[spot.after + 1], spot.share);
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

// Read from left to right, whichever way the line runs.
std::optional<std::vector<Glyph>> set_at(const Measured& line, double start, const text::Line& letters, double lift_px,
                                         double max_turn_rad) {
  const double end = start + letters.width_px;
  if (start < 0 || end > line.total()) return std::nullopt;
  const bool backwards = line.at(start).x > line.at(end).x;
  // More than the word needs, because averaging shortens the way: the more so, the more the line winds.
  for (const double share : {0.15, 0.4}) {
    const double spare = letters.width_px * share;
    const Path calm_line =
        backwards ? calmed(line, end + spare, start - spare) : calmed(line, start - spare, end + spare);
    const Measured calm = measure(lifted(calm_line, lift_px));
    if (calm.total() >= letters.width_px)
      return set_from(calm, (calm.total() - letters.width_px) / 2, letters, max_turn_rad);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::vector<Glyph>> set_along(const Path& line_px, Vec2 near_px, const text::Line& letters,
                                            double lift_px) {
  if (line_px.size() < 2 || letters.glyphs.empty()) return std::nullopt;
  const double reach = letters.width_px * (farthest_shift / 2 + 1);
  const Path near = piece(line_px, nearest_spot(line_px, near_px), reach);
  const Measured line = measure(near);
  const double middle = distance_to(line, nearest_spot(near, near_px));
  for (const double max_turn_rad : max_turns_rad)
    for (const int half_lengths : shifts) {
      const double start = middle + (half_lengths - 1) * letters.width_px / 2;
      if (auto glyphs = set_at(line, start, letters, lift_px, max_turn_rad)) return glyphs;
    }
  return std::nullopt;
}

}  // namespace beffroi::map
