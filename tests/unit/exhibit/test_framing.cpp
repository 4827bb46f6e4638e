#include <doctest/doctest.h>

#include "exhibit/framing.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const map::Viewport viewport{{1000, 800}, 1};
const Room whole_glass{{{100, 100}, {900, 700}}, {}};
// 40 km by 20 km, without its corner in the south-west.
const Path wedge{{0, 20'000}, {20'000, 20'000}, {40'000, 20'000}, {0, 19'000}, {20'000, 10'000}, {40'000, 0}};

bool anywhere(const map::Camera&) { return true; }

std::optional<map::Camera> view_of(const Path& points, const Room& room, double closest_m_per_px = 1) {
  return closest_view(points, room, viewport, closest_m_per_px, anywhere);
}

Box2 seen(const Path& points, const map::Camera& camera) {
  Box2 box;
  for (const Vec2 point : points) box.include(map::to_screen(camera, viewport, point));
  return box;
}

}  // namespace

TEST_CASE("without panels a subject fills the room, in its middle") {
  const auto view = view_of(wedge, whole_glass);
  REQUIRE(view);
  CHECK(view->metres_per_px == doctest::Approx(50));
  CHECK(length(seen(wedge, *view).centre() - Vec2{500, 400}) < 1e-6);
}

TEST_CASE("a panel where the subject's own corner is empty costs nothing") {
  Room room = whole_glass;
  room.taken = {{{0, 500}, {280, 800}}};
  const auto view = view_of(wedge, room);
  REQUIRE(view);
  CHECK(view->metres_per_px == doctest::Approx(50));
}

TEST_CASE("from a panel in its way a subject stands back, clear of it and in the room") {
  Room room = whole_glass;
  room.taken = {{{0, 0}, {450, 420}}};
  const auto view = view_of(wedge, room);
  REQUIRE(view);
  CHECK(view->metres_per_px > 50);
  for (const Vec2 point : wedge) {
    const Vec2 at_px = map::to_screen(*view, viewport, point);
    CHECK_FALSE(room.taken[0].contains(at_px));
    CHECK(room.box.grown(1e-6).contains(at_px));
  }
}

TEST_CASE("a view shows all where nothing is under a panel or out of the room") {
  const map::Camera view{{20'000, 10'000}, 60};
  CHECK(shows_all(wedge, whole_glass, viewport, view));
  CHECK_FALSE(shows_all(wedge, {whole_glass.box, {{{0, 0}, {200, 250}}}}, viewport, view));
  CHECK_FALSE(shows_all(wedge, {{{200, 200}, {900, 700}}, {}}, viewport, view));
}

TEST_CASE("a small subject is no closer than allowed, and one without a permitted view has none") {
  const Path village{{0, 0}, {10, 10}};
  const auto view = view_of(village, whole_glass, 20);
  REQUIRE(view);
  CHECK(view->metres_per_px == 20);
  CHECK_FALSE(closest_view(village, whole_glass, viewport, 20, [](const map::Camera&) { return false; }));
  CHECK_FALSE(view_of({}, whole_glass));
  CHECK_FALSE(view_of(village, {{{500, 400}, {500, 400}}, {}}));
  CHECK_FALSE(view_of(village, {whole_glass.box, {whole_glass.box}}));
}

TEST_CASE("a view is moved as little as it takes to show one point more, and not where that takes too much") {
  const Path pair{{0, 0}, {20'000, 0}};
  const map::Camera view{{0, 0}, 48};  // the second point stands 16.7 px out of the room
  const map::Camera moved = moved_for(pair, whole_glass, viewport, view, 24);
  const Vec2 by_px = map::to_screen(moved, viewport, pair[0]) - map::to_screen(view, viewport, pair[0]);
  CHECK(shows_all(pair, whole_glass, viewport, moved));
  CHECK(length(by_px) < 20);
  CHECK(moved.metres_per_px == view.metres_per_px);
  CHECK(moved_for(pair, whole_glass, viewport, view, 15) == view);
  CHECK(moved_for({pair[0]}, whole_glass, viewport, view, 24) == view);
}
