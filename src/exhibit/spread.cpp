#include "exhibit/spread.h"

#include <algorithm>
#include <cmath>

namespace beffroi::exhibit {

namespace {

// Two markers, the way from the first to the second on the map, and how strongly they had to be pushed apart.
struct Pair {
  std::size_t first;
  std::size_t second;
  Vec2 way;  // of length 1; no zoom and no pan turns it
  double push_px = 0;
};

// Places in one spot get ways of their own, by the golden angle.
Vec2 told_apart(const std::vector<Vec2>& places, std::size_t i) {
  constexpr double golden_angle_rad = 2.399963229728653;
  constexpr double hardly_px = 1e-6;
  const double angle_rad = golden_angle_rad * static_cast<double>(i);
  return places[i] + Vec2{std::cos(angle_rad), std::sin(angle_rad)} * hardly_px;
}

std::vector<Pair> pairs_of(const std::vector<Vec2>& places) {
  std::vector<Pair> pairs;
  pairs.reserve(places.size() * places.size() / 2);
  for (std::size_t i = 0; i < places.size(); ++i)
    for (std::size_t j = i + 1; j < places.size(); ++j) {
      const Vec2 way = told_apart(places, j) - told_apart(places, i);
      pairs.push_back({i, j, way / length(way)});
    }
  return pairs;
}

// One round over all pairs; what was pushed too far is let back. Returns the largest step.
double push(std::vector<Vec2>& places, std::vector<Pair>& pairs, double least_px) {
  double largest = 0;
  for (Pair& pair : pairs) {
    const double missing_px = least_px - dot(pair.way, places[pair.second] - places[pair.first]);
    const double step_px = std::max(missing_px / 2, -pair.push_px);
    pair.push_px += step_px;
    places[pair.first] = places[pair.first] - pair.way * step_px;
    places[pair.second] = places[pair.second] + pair.way * step_px;
    largest = std::max(largest, std::abs(step_px));
  }
  return largest;
}

}  // namespace

// The nearest arrangement (by the sum of squares) in which every two markers are apart along the way between their
// places: a projection onto a convex set, so that markers never move more than their places do. Found by Hildreth's
// method ("A quadratic programming procedure", 1957).
std::vector<Vec2> spread(std::vector<Vec2> places_px, double least_px) {
  constexpr int most_rounds = 2000;
  constexpr double at_rest_px = 1e-4;
  constexpr double margin_px = 0.01;  // what the last rounds would have found
  std::vector<Pair> pairs = pairs_of(places_px);
  for (int round = 0; round < most_rounds; ++round)
    if (push(places_px, pairs, least_px + margin_px) < at_rest_px) break;
  return places_px;
}

}  // namespace beffroi::exhibit
