#include "text/field.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace beffroi::text {

namespace {

struct Segment {
  Vec2 a;
  Vec2 b;
};

// The texels [begin, end) whose centres lie in min..max, of a row or a column of `count`.
struct Span {
  int begin;
  int end;
};

Span centres_within(double min, double max, int count) {
  return {std::max(0, static_cast<int>(std::ceil(min - 0.5))),
          std::min(count, static_cast<int>(std::floor(max - 0.5)) + 1)};
}

// What each texel knows of the shape while the segments pass by, with the origin at the field's corner.
class Canvas {
public:
  Canvas(int width, int height, double spread)
      : width_(width), height_(height), spread_(spread), nearest_squared_(size(), spread * spread), winding_(size()) {}

  void add(const Segment& segment) {
    approach(segment);
    wind(segment);
  }

  int width() const { return width_; }
  int height() const { return height_; }

  std::vector<std::uint8_t> texels() const {
    std::vector<std::uint8_t> out(size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = encoded(std::sqrt(nearest_squared_[i]), winding_[i] != 0);
    return out;
  }

private:
  std::size_t size() const { return static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_); }
  std::size_t row(int y) const { return static_cast<std::size_t>(y) * static_cast<std::size_t>(width_); }

  // Only the texels within the spread of a segment can be nearest to it: that makes exact distances cheap.
  void approach(const Segment& s) {
    const Vec2 along = s.b - s.a;
    const double scale = 1 / std::max(dot(along, along), 1e-12);
    const auto [left, right] = std::minmax(s.a.x, s.b.x);
    const auto [top, bottom] = std::minmax(s.a.y, s.b.y);
    const Span columns = centres_within(left - spread_, right + spread_, width_);
    const Span rows = centres_within(top - spread_, bottom + spread_, height_);
    for (int y = rows.begin; y < rows.end; ++y) {
      double* nearest = nearest_squared_.data() + row(y);
      for (int x = columns.begin; x < columns.end; ++x) {
        const Vec2 from_a = Vec2{x + 0.5, y + 0.5} - s.a;
        const Vec2 off = from_a - along * std::clamp(dot(from_a, along) * scale, 0.0, 1.0);
        nearest[x] = std::min(nearest[x], dot(off, off));
      }
    }
  }

  // Every texel to the right of a segment that crosses its row turns once around it; the half-open span of rows counts
  // a shared end point once.
  void wind(const Segment& s) {
    const bool down = s.a.y < s.b.y;
    const auto [top, bottom] = std::minmax(s.a.y, s.b.y);
    const int end = std::min(height_, static_cast<int>(std::ceil(bottom - 0.5)));
    for (int y = std::max(0, static_cast<int>(std::ceil(top - 0.5))); y < end; ++y) {
      const double crossing = s.a.x + (s.b.x - s.a.x) * (y + 0.5 - s.a.y) / (s.b.y - s.a.y);
      int* turns = winding_.data() + row(y);
      for (int x = centres_within(crossing, width_, width_).begin; x < width_; ++x) turns[x] += down ? 1 : -1;
    }
  }

  std::uint8_t encoded(double distance, bool inside) const {
    const double value = 128 + (inside ? 128 : -128) * distance / spread_;
    return static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L));
  }

  int width_;
  int height_;
  double spread_;
  std::vector<double> nearest_squared_;
  std::vector<int> winding_;
};

}  // namespace

Field distance_field(const std::vector<Path>& rings, double spread) {
  Box2 box;
  for (const Path& ring : rings) box.include(bounds_of(ring));
  if (box.empty()) return {};
  box = box.grown(spread);
  const Vec2 corner{std::floor(box.min.x), std::floor(box.min.y)};
  Canvas canvas(static_cast<int>(std::ceil(box.max.x - corner.x)), static_cast<int>(std::ceil(box.max.y - corner.y)),
                spread);
  for (const Path& ring : rings) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
      canvas.add({ring[i] - corner, ring[(i + 1) % ring.size()] - corner});
    }
  }
  return {static_cast<int>(corner.x), static_cast<int>(corner.y), canvas.width(), canvas.height(), canvas.texels()};
}

}  // namespace beffroi::text
