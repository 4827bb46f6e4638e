#include <algorithm>

#include <doctest/doctest.h>

#include "exhibit/labels.h"
#include "exhibit/markers.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }

State at_stop(const content::Tour& tour, const content::Stop& stop, Vec2 size_px, int text_size) {
  State state = initial_state(world(), map::make_viewport(size_px, world().reading.diagonal_inch));
  update(state, SetMotion{"reduced"}, world());
  update(state, SetTextSize{std::to_string(text_size)}, world());
  update(state, StartTour{tour.id}, world());
  update(state, JumpToStop{stop.id}, world());
  update(state, Tick{1}, world());
  return state;
}

// The hubs that a stop speaks of.
bool is_meant(const content::Stop& stop, const content::Hub& hub) {
  return hub.id == stop.item || hub.id == stop.other ||
         (stop.shows == content::Shows::topic && content::has_topic(hub, stop.item));
}

template <class Check>
void at_every_stop(const Check& check) {
  for (const Vec2 size_px : usual_screens)
    for (const int text_size : {0, largest_text_size})
      for (const content::Tour& tour : world().content.tours)
        for (const content::Stop& stop : tour.stops) {
          CAPTURE(size_px.x);
          CAPTURE(text_size);
          CAPTURE(tour.id);
          CAPTURE(stop.id);
          check(stop, at_stop(tour, stop, size_px, text_size));
        }
}

}  // namespace

TEST_CASE("a tour's caption covers no hub that its stop speaks of, and no other panel") {
  at_every_stop([](const content::Stop& stop, const State& state) {
    const Screen screen = layout_screen(world(), state);
    REQUIRE_FALSE(screen.tour.box.empty());
    for (const Marker& marker : markers(world(), state))
      if (is_meant(stop, world().content.hubs[marker.hub]))
        CHECK_FALSE(screen.tour.box.grown(marker.radius_px).contains(marker.centre_px));
    for (const Box2& other : {screen.heading, screen.tools, screen.zoom, screen.hubs, screen.card, screen.inset})
      CHECK_FALSE(screen.tour.box.overlaps(other));
    CHECK(box_at({}, state.viewport.size_px).contains(screen.tour.box.min));
  });
}

TEST_CASE("a tour's caption stays as high and where it is from stop to stop") {
  for (const content::Tour& tour : world().content.tours) {
    const Box2 first = layout_screen(world(), at_stop(tour, tour.stops.front(), {1920, 1080}, 0)).tour.box;
    for (const content::Stop& stop : tour.stops)
      CHECK(layout_screen(world(), at_stop(tour, stop, {1920, 1080}, 0)).tour.box == first);
  }
}

TEST_CASE("whoever wanders off a tour has the list of hubs again, and the way back above it") {
  for (const Vec2 size_px : usual_screens) {
    const content::Tour& tour = world().content.tours.front();
    State state = at_stop(tour, tour.stops.front(), size_px, 0);
    CHECK(layout_screen(world(), state).hubs.empty());
    update(state, StepZoom{1}, world());
    const Screen screen = layout_screen(world(), state);
    REQUIRE_FALSE(screen.hubs.empty());
    CHECK(screen.tour.box.max.y < screen.hubs.min.y);
    CHECK(screen.tour.box.height() >= screen.metrics.touch);
  }
}
