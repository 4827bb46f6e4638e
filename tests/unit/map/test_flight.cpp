#include <doctest/doctest.h>

#include "map/flight.h"

using namespace beffroi;
using namespace beffroi::map;

namespace {

constexpr double width_px = 1920;
const Camera bruges{{-80'000, 79'000}, 100};
const Camera liege{{86'000, 16'000}, 100};
const Camera overview{{0, 0}, 260};

Flight flight(Camera from, Camera to) { return {from, to, width_px, {}}; }

// The largest step of the picture, in pixels of the moment, over the whole flight.
double largest_step_px(const Flight& f) {
  double largest = 0;
  Camera last = f.from;
  for (double t = 0; t <= duration_s(f); t += 1.0 / 60) {
    const Camera here = camera_at(f, t);
    largest = std::max(largest, length(here.centre - last.centre) / here.metres_per_px);
    last = here;
  }
  return largest;
}

}  // namespace

TEST_CASE("a flight begins and ends exactly where it should") {
  for (const Flight& f :
       {flight(bruges, liege), flight(overview, liege), flight(liege, overview), flight(liege, liege)}) {
    CHECK(camera_at(f, 0) == f.from);
    CHECK(camera_at(f, -1) == f.from);
    CHECK(camera_at(f, duration_s(f)) == f.to);
    CHECK(camera_at(f, duration_s(f) + 100) == f.to);
  }
}

TEST_CASE("its formula reaches the end by itself: the last moment does not jump") {
  for (const Flight& f : {flight(bruges, liege), flight(overview, liege), flight(liege, overview)}) {
    const Camera nearly = camera_at(f, duration_s(f) - 1e-4);
    CHECK(length(nearly.centre - f.to.centre) < 0.01 * f.to.metres_per_px);
    CHECK(nearly.metres_per_px == doctest::Approx(f.to.metres_per_px).epsilon(1e-4));
  }
}

TEST_CASE("between far places the eye climbs, and comes down again") {
  const Flight f = flight(bruges, liege);
  const Camera middle = camera_at(f, duration_s(f) / 2);
  CHECK(middle.metres_per_px > 1.1 * bruges.metres_per_px);
  // Between equal scales the path is symmetrical.
  CHECK(length(middle.centre - (bruges.centre + liege.centre) * 0.5) < 1);
}

TEST_CASE("a pure zoom stays over its place, and its scale changes evenly") {
  const Flight f = flight(overview, {overview.centre, 65});
  double last = overview.metres_per_px;
  for (double t = 0.05; t < duration_s(f); t += 0.05) {
    const Camera here = camera_at(f, t);
    CHECK(here.centre == overview.centre);
    CHECK(here.metres_per_px <= last);
    last = here.metres_per_px;
  }
  // The paper: the length of a pure zoom is ln(w0 / w1) / rho.
  CHECK(duration_s(f) == doctest::Approx(std::log(4.0) / 1.42 / 1.2));
}

TEST_CASE("a longer way takes longer, and no flight flings the picture") {
  const Camera ghent{{-44'000, 61'000}, 100};
  CHECK(duration_s(flight(bruges, ghent)) < duration_s(flight(bruges, liege)));
  CHECK(duration_s(flight(bruges, liege)) < 4);
  CHECK(largest_step_px(flight(bruges, liege)) < width_px / 10);
}

TEST_CASE("nothing to fly is over at once") { CHECK(duration_s(flight(liege, liege)) == 0); }

TEST_CASE("a straight flight keeps the place that both its views share, and takes as long as its zoom") {
  const Vec2 anchor{30'000, -20'000};
  Flight f = flight(overview, {anchor + (overview.centre - anchor) / 2, overview.metres_per_px / 2});
  f.straight = true;
  CHECK(duration_s(f) == doctest::Approx(std::log(2.0) / 1.42 / 1.2));
  for (double t = 0; t <= duration_s(f); t += 0.05) {
    const Camera here = camera_at(f, t);
    const Vec2 aside_px = (anchor - here.centre) / here.metres_per_px;
    CHECK(length(aside_px - (anchor - overview.centre) / overview.metres_per_px) < 1e-6);
  }
  CHECK(camera_at(f, duration_s(f)) == f.to);
}
