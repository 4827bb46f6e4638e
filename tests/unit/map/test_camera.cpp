#include <doctest/doctest.h>

#include "map/camera.h"

using namespace beffroi;
using namespace beffroi::map;

namespace {

const Viewport full_hd = make_viewport({1920, 1080}, 55);
const Padding card_at_right{30, 120, 600, 90};

void check_near(Vec2 a, Vec2 b, double tolerance) { CHECK(length(a - b) <= tolerance); }

}  // namespace

TEST_CASE("a 55 inch display has the pixels per millimetre that its diagonal says") {
  // 55 inch are 1397 mm; 1920 x 1080 has a diagonal of 2202.9 px.
  CHECK(full_hd.px_per_mm == doctest::Approx(2202.9 / 1397).epsilon(1e-4));
}

TEST_CASE("local metres to pixels and back is the identity, and north is up") {
  const Camera camera{{12'000, -34'000}, 137.5};
  for (const Vec2 px : {Vec2{0, 0}, Vec2{1920, 1080}, Vec2{333, 777}})
    check_near(to_screen(camera, full_hd, to_local(camera, full_hd, px)), px, 1e-9);
  CHECK(to_screen(camera, full_hd, camera.centre) == Vec2{960, 540});
  CHECK(to_screen(camera, full_hd, camera.centre + Vec2{0, 1000}).y < 540);
}

TEST_CASE("zooming keeps what lies under the pointer") {
  const Camera camera{{5000, 7000}, 200};
  const Vec2 pointer{1500, 200};
  const Vec2 under = to_local(camera, full_hd, pointer);
  const Camera closer = zoomed(camera, full_hd, 2.5, pointer);
  CHECK(closer.metres_per_px == doctest::Approx(80));
  check_near(to_local(closer, full_hd, pointer), under, 1e-6);
}

TEST_CASE("a framed box fits into the part that panels leave free, and touches two of its sides") {
  const Box2 box{{-140'000, -110'000}, {140'000, 110'000}};
  const Camera camera = frame(box, full_hd, card_at_right);
  const Vec2 top_left = to_screen(camera, full_hd, {box.min.x, box.max.y});
  const Vec2 bottom_right = to_screen(camera, full_hd, {box.max.x, box.min.y});
  const Box2 room = free_box(full_hd, card_at_right);
  CHECK(room.grown(1e-6).contains(top_left));
  CHECK(room.grown(1e-6).contains(bottom_right));
  const bool full_width = std::abs((bottom_right.x - top_left.x) - room.width()) < 1e-6;
  const bool full_height = std::abs((bottom_right.y - top_left.y) - room.height()) < 1e-6;
  CHECK((full_width || full_height));
  check_near((top_left + bottom_right) * 0.5, room.centre(), 1e-6);
}

TEST_CASE("a centred point lies in the middle of the free part") {
  const Camera camera = centred({1000, 2000}, 100, full_hd, card_at_right);
  check_near(to_screen(camera, full_hd, {1000, 2000}), free_box(full_hd, card_at_right).centre(), 1e-6);
}

TEST_CASE("the scale 1:n and the metres of a pixel are two ways to say one thing") {
  const Camera camera{{}, metres_per_px_at(170'000, full_hd)};
  CHECK(scale_denominator(camera, full_hd) == doctest::Approx(170'000));
  // At 1:170 000 a millimetre of glass is 170 m.
  CHECK(camera.metres_per_px * full_hd.px_per_mm == doctest::Approx(170));
}

TEST_CASE("the limits") {
  const Limits limits{{{-100'000, -100'000}, {100'000, 100'000}}, {{-400'000, -300'000}, {400'000, 300'000}}, 50};

  SUBCASE("nothing outside the data is ever seen") {
    for (const double metres_per_px : {10.0, 100.0, 300.0, 5000.0})
      for (const Vec2 centre : {Vec2{1e6, 0}, Vec2{-1e6, 1e6}, Vec2{0, 0}}) {
        const Box2 seen = visible_box(limited({centre, metres_per_px}, full_hd, limits), full_hd);
        CHECK(limits.data.grown(1e-6).contains(seen.min));
        CHECK(limits.data.grown(1e-6).contains(seen.max));
      }
  }
  SUBCASE("the eye comes no closer than allowed") { CHECK(limited({{}, 1}, full_hd, limits).metres_per_px == 50); }
  SUBCASE("a pan inside home follows the hand to the pixel") {
    const Camera camera{{0, 0}, 60};
    const Camera moved = panned(camera, full_hd, limits, {100, -40});
    check_near(moved.centre, {-6000, -2400}, 1e-6);
  }
  SUBCASE("outside home the hand meets resistance, and the way back is free") {
    const Camera edge{{100'000, 0}, 60};
    const Camera pulled = panned(edge, full_hd, limits, {-100, 0});
    CHECK(pulled.centre.x > edge.centre.x);
    CHECK(pulled.centre.x < edge.centre.x + 6000);
    CHECK(panned(pulled, full_hd, limits, {10, 0}).centre.x == doctest::Approx(pulled.centre.x - 600));
    CHECK(rested(pulled, full_hd, limits).centre.x == doctest::Approx(100'000));
  }
}
