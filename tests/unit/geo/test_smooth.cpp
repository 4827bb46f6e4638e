#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "geo/smooth.h"

using namespace beffroi;
using namespace beffroi::geo;

namespace {

const Box2 far_window{{-1000, -1000}, {1000, 1000}};

std::vector<Feature> features_of(const std::vector<Path>& paths) {
  std::vector<Feature> features;
  features.reserve(paths.size());
  for (const Path& path : paths) features.push_back({{}, {path}, {}});
  return features;
}

std::vector<Path> smoothed(const std::vector<Path>& paths, Shape shape, const Smoothing& smoothing) {
  std::vector<Feature> features = features_of(paths);
  smooth(features, shape, smoothing);
  std::vector<Path> out;
  out.reserve(features.size());
  for (const Feature& feature : features) out.push_back(feature.paths.front());
  return out;
}

bool has(const Path& path, Vec2 p) { return std::ranges::find(path, p) != path.end(); }

// The sharpest corner, as the cosine between the segments that meet there: 1 goes straight on.
double sharpest(const Path& line) {
  double least = 1;
  for (std::size_t i = 1; i + 1 < line.size(); ++i) {
    const Vec2 in = line[i] - line[i - 1];
    const Vec2 out = line[i + 1] - line[i];
    least = std::min(least, dot(in, out) / length(in) / length(out));
  }
  return least;
}

}  // namespace

TEST_CASE("a corner becomes a curve that stays within reach of it, and the ends stay") {
  const Path corner{{0, 0}, {10, 0}, {10, 10}};
  const Path curve = smoothed({corner}, Shape::lines, {0.01, 2, far_window}).front();
  CHECK(curve.front() == corner.front());
  CHECK(curve.back() == corner.back());
  CHECK(sharpest(corner) == doctest::Approx(0));
  CHECK(sharpest(curve) > 0.9);
  CHECK(has(curve, {8, 0}));
  CHECK(has(curve, {10, 2}));
}

TEST_CASE("dense outlines are left as they are") {
  const Path dense{{0, 0}, {0.01, 0.002}, {0.02, 0}, {0.03, 0.002}};
  CHECK(smoothed({dense}, Shape::lines, {0.01, 2, far_window}).front() == dense);
}

TEST_CASE("what two areas share stays shared, and where three meet nothing moves") {
  const Path left{{0, 0}, {5, 0}, {6, 3}, {4, 6}, {5, 10}, {0, 10}};
  const Path right{{5, 0}, {10, 0}, {10, 10}, {5, 10}, {4, 6}, {6, 3}};
  const auto curves = smoothed({left, right}, Shape::areas, {0.01, 1, far_window});
  CHECK(has(curves[0], {5, 0}));
  CHECK(has(curves[0], {5, 10}));
  CHECK(signed_area(curves[0]) + signed_area(curves[1]) < signed_area(left) + signed_area(right));
  int shared = 0;
  for (const Vec2 p : curves[0]) {
    const bool on_border = p.x > 3 && p.y > 0 && p.y < 10;
    if (on_border) CHECK(has(curves[1], p));
    shared += on_border ? 1 : 0;
  }
  CHECK(shared > 8);
}

TEST_CASE("a rounded border is the same to the last bit from both sides, whatever the numbers") {
  Path border;
  for (int i = 0; i < 20; ++i) border.push_back({4 + std::sin(i * 1.7) / 3, 50 + i / 7.0});
  Path left = border;
  left.push_back({0, 60});
  Path right(border.rbegin(), border.rend());
  right.push_back({9, 40});
  const auto curves = smoothed({left, right}, Shape::areas, {0.001, 1, far_window});
  CHECK(curves[0].size() > 3 * border.size());
  for (const Vec2 p : curves[0])
    if (p.x > 3) CHECK(has(curves[1], p));  // the rest is round the corner of its own
}

TEST_CASE("where the data was cut at the window, nothing is rounded") {
  const Path cut{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
  CHECK(smoothed({cut}, Shape::areas, {0.01, 2, {{0, 0}, {10, 10}}}).front() == cut);
}

TEST_CASE("points and empty paths are let through") {
  CHECK(smoothed({{{1, 1}}}, Shape::points, {0.01, 2, far_window}).front() == Path{{1, 1}});
  CHECK(smoothed({{}}, Shape::areas, {0.01, 2, far_window}).front().empty());
}
