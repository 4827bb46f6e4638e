#include <doctest/doctest.h>

#include "exhibit/markers.h"
#include "exhibit/screen.h"
#include "exhibit/spread.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }

State start(Vec2 size_px) { return initial_state(world(), map::make_viewport(size_px, world().reading.diagonal_inch)); }

double least_distance(const std::vector<Vec2>& places) {
  double least = 1e9;
  for (std::size_t i = 0; i < places.size(); ++i)
    for (std::size_t j = i + 1; j < places.size(); ++j) least = std::min(least, length(places[i] - places[j]));
  return least;
}

std::vector<Vec2> centres(const State& state) {
  std::vector<Vec2> out;
  for (const Marker& marker : markers(world(), state)) out.push_back(marker.centre_px);
  return out;
}

// A crowd, a row, and two in one spot.
const std::vector<Vec2> cluster{{0, 0}, {3, 1}, {1, 4}, {-2, 2}, {6, 6}, {6, 6}, {9, 6}, {12, 6}, {200, 0}};

std::vector<Vec2> scaled(double factor) {
  std::vector<Vec2> out;
  out.reserve(cluster.size());
  for (const Vec2 place : cluster) out.push_back(place * factor);
  return out;
}

}  // namespace

TEST_CASE("markers that would lie on each other move apart as far as a finger needs") {
  const auto apart = spread(cluster, 40);
  CHECK(least_distance(apart) >= 40);
  CHECK(apart.back() == cluster.back());  // who stands alone stays
}

TEST_CASE("what is apart stays where it is, and the same places always spread alike") {
  const std::vector<Vec2> apart{{0, 0}, {50, 0}, {0, 50}};
  CHECK(spread(apart, 40) == apart);
  CHECK(spread(cluster, 40) == spread(cluster, 40));
}

TEST_CASE("a little zoom moves spread markers a little: none jumps") {
  const double step = 1.002;
  for (double factor = 0.01; factor < 20; factor *= step) {
    const auto before = spread(scaled(factor), 40);
    const auto after = spread(scaled(factor * step), 40);
    CAPTURE(factor);
    // Their places move by half a pixel at most at such a step.
    for (std::size_t i = 0; i + 1 < cluster.size(); ++i) CHECK(length(after[i] - before[i]) < 1);
  }
}

TEST_CASE("panning moves spread markers along, without turning them") {
  std::vector<Vec2> moved = cluster;
  for (Vec2& place : moved) place = place + Vec2{512, -256};
  const auto before = spread(cluster, 40);
  const auto after = spread(moved, 40);
  for (std::size_t i = 0; i < before.size(); ++i) CHECK(length(after[i] - before[i] - Vec2{512, -256}) < 1e-6);
}

TEST_CASE("no marker of the opening view lies within a finger of another, on any screen") {
  for (const Vec2 size_px : {Vec2{1280, 720}, Vec2{1080, 1920}, Vec2{1920, 1080}, Vec2{2560, 1080}}) {
    const State state = start(size_px);
    CHECK(least_distance(centres(state)) >= layout_screen(world(), state).metrics.touch);
  }
}

TEST_CASE("from far away markers stand apart from their cities, and are touched where they stand") {
  State state = start({1280, 720});
  update(state, ZoomMap{0.2, {640, 400}}, world());
  const double touch_px = layout_screen(world(), state).metrics.touch;
  bool any_moved = false;
  for (const Marker& marker : markers(world(), state)) {
    any_moved = any_moved || length(marker.centre_px - marker.place_px) > 1;
    CHECK(hub_at(world(), state, marker.centre_px) == world().content.hubs[marker.hub].id);
  }
  CHECK(any_moved);
  CHECK(least_distance(centres(state)) >= touch_px);
}
