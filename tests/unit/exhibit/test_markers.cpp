#include <algorithm>

#include <doctest/doctest.h>

#include "exhibit/compose.h"
#include "exhibit/describe.h"
#include "exhibit/marker_look.h"
#include "exhibit/markers.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }
State start() { return initial_state(world(), map::make_viewport({1280, 720}, world().reading.diagonal_inch)); }

void pass(State& state, double seconds) {
  for (double t = 0; t < seconds; t += 1.0 / 60) update(state, Tick{1.0 / 60}, world());
}

Marker marker(const State& state, std::size_t hub) { return markers(world(), state).at(hub); }

// What one marker adds to the picture.
map::Scene look_of(const Marker& marker) {
  const State state = start();
  const map::Theme& theme = theme_of(world(), "night");
  const MarkerView view{theme.marker, world().fonts, layout_screen(world(), state).metrics, state.viewport.px_per_mm};
  map::Scene scene;
  add_leader(view, marker, scene);
  add_marker(view, marker, world().content.hubs[marker.hub], scene);
  return scene;
}

bool shows(const map::Scene& scene, std::string_view text) {
  return std::ranges::any_of(scene.texts, [&](const map::Text& t) { return t.content == text && t.colour.a > 0; });
}

}  // namespace

TEST_CASE("a marker grows under the pointer over 150 ms, and goes back as softly") {
  State state = start();
  const double at_rest = marker(state, 2).radius_px;
  update(state, HoverMap{marker(state, 2).centre_px}, world());
  CHECK(marker(state, 2).radius_px == at_rest);
  CHECK(is_moving(state, world()));
  update(state, Tick{0.075}, world());
  const double midway = marker(state, 2).radius_px;
  update(state, Tick{0.08}, world());
  const double grown = marker(state, 2).radius_px;
  CHECK(at_rest < midway);
  CHECK(midway < grown);
  CHECK_FALSE(is_moving(state, world()));
  update(state, LeaveMap{}, world());
  update(state, Tick{0.075}, world());
  CHECK(marker(state, 2).radius_px == doctest::Approx(midway));
}

TEST_CASE("with reduced motion a marker is what it is at once") {
  State state = start();
  update(state, SetMotion{"reduced"}, world());
  update(state, SelectTopic{"ai"}, world());
  update(state, Tick{0.001}, world());
  CHECK(marker(state, 0).level.mate == 1);
  CHECK(marker(state, 2).level.dimmed == 1);
  CHECK_FALSE(is_moving(state, world()));
}

TEST_CASE("each state of a marker looks different from rest") {
  Marker rest;
  rest.radius_px = 16;
  const auto differs = [&](auto change) {
    Marker other = rest;
    change(other.level);
    return map::to_text(look_of(other)) != map::to_text(look_of(rest));
  };
  CHECK(differs([](MarkerLevels& level) { level.chosen = 1; }));
  CHECK(differs([](MarkerLevels& level) { level.mate = 1; }));
  CHECK(differs([](MarkerLevels& level) { level.focused = 1; }));
  CHECK(differs([](MarkerLevels& level) { level.visited = 1; }));
}

TEST_CASE("a dimmed marker is all in the theme's dimmed colours, solid and without a glow") {
  const map::MarkerStyle& style = theme_of(world(), "night").marker;
  Marker dimmed;
  dimmed.radius_px = 16;
  dimmed.level.dimmed = 1;
  dimmed.level.visited = 1;
  const map::Scene scene = look_of(dimmed);
  REQUIRE(scene.discs.size() == 3);  // marker, badge, sign of a visit
  for (const map::Disc& disc : scene.discs) {
    CHECK(disc.fill == style.dimmed_fill);
    CHECK(disc.fill.a == 1);
    CHECK(disc.ring == style.dimmed_ring);
  }
  CHECK(scene.discs.front().glow.a == 0);
  REQUIRE(scene.texts.size() == 3);  // icon, number, check
  CHECK(scene.texts[0].colour == style.dimmed_icon);
  CHECK(scene.texts[1].colour == style.dimmed_name);
  CHECK(scene.texts[2].colour == style.dimmed_icon);
}

TEST_CASE("a marker eases from its full colours to the dimmed ones, solid all the way") {
  const map::MarkerStyle& style = theme_of(world(), "night").marker;
  Marker marker;
  marker.radius_px = 16;
  marker.place_px = {-100, 0};
  const auto disc_at = [&](double dimmed) {
    marker.level.dimmed = dimmed;
    return look_of(marker).discs.at(1);  // after the dot at the city
  };
  CHECK(disc_at(0).fill == style.fill);
  CHECK(disc_at(0).ring == style.ring);
  CHECK(disc_at(0).glow == style.glow);
  CHECK(look_of(marker).curves.front().colour == style.leader);
  CHECK(disc_at(0.5).fill == mix(style.fill, style.dimmed_fill, 0.5F));
  CHECK(disc_at(0.5).fill.a == 1);
  CHECK(disc_at(1).fill == style.dimmed_fill);
  CHECK(look_of(marker).curves.front().colour == style.dimmed_ring);
}

TEST_CASE("what is chosen looks so although it was dimmed, and so does what is explained") {
  const map::MarkerStyle& style = theme_of(world(), "day").marker;
  const MarkerInks chosen = inks_of(style, {.chosen = 1, .dimmed = 1});
  CHECK(chosen.fill == style.chosen_fill);
  CHECK(chosen.icon == style.chosen_icon);
  Marker mate;
  mate.radius_px = 16;
  mate.level = {.mate = 1, .dimmed = 1};
  CHECK(look_of(mate).discs.front().ring == theme_of(world(), "night").marker.mate);
}

TEST_CASE("the name of a dimmed hub has the theme's colour for it, opaque, and the others theirs") {
  for (const char* look : {"night", "day", "contrast"}) {
    CAPTURE(look);
    State state = start();
    update(state, SetMotion{"reduced"}, world());
    update(state, SetTheme{look}, world());
    update(state, SelectTopic{"ai"}, world());
    pass(state, 1);
    const map::Theme& theme = theme_of(world(), look);
    const auto colour_of = [&](const char* hub) {
      return map::texts_of(state.labels.at(std::string("hub.") + hub).place).front().colour;
    };
    REQUIRE(world().content.hubs[2].id == "ghent");
    CHECK(colour_of("ghent") == theme.marker.dimmed_name);
    REQUIRE(world().content.hubs[0].id == "brussels");
    CHECK(colour_of("brussels") == theme.labels.at("hub").colour);
  }
}

TEST_CASE("who was visited bears a check, not only another colour") {
  State state = start();
  update(state, OpenHub{"ghent"}, world());
  update(state, CloseCard{}, world());
  pass(state, 4);
  CHECK(shows(look_of(marker(state, 2)), visited_icon));
  CHECK_FALSE(shows(look_of(marker(state, 1)), visited_icon));
}

TEST_CASE("a marker bears its number, legible, and off its icon, however small it is pressed") {
  State state = start();
  const Metrics metrics = layout_screen(world(), state).metrics;
  for (const bool pressed : {false, true}) {
    if (pressed) update(state, PressMap{marker(state, 4).centre_px}, world());
    pass(state, 1);
    const Marker liege = marker(state, 4);
    const map::Scene scene = look_of(liege);
    CHECK(shows(scene, "5"));
    for (const map::Text& text : scene.texts)
      if (text.content == "5") CHECK(text.size_px >= metrics.legible);
    // Material's icons keep a twelfth of their em free on each side.
    const double icon_px = scene.texts.front().size_px * 10 / 12;
    const Box2 icon = box_around(liege.centre_px, {icon_px, icon_px});
    const Vec2 number = liege.centre_px + number_offset(liege.radius_px);
    CHECK(length(number - clamp(number, icon)) >= number_radius_px(metrics));
  }
}

TEST_CASE("a line leads from the city to a marker that stands apart, and to none that stands on it") {
  Marker marker;
  marker.radius_px = 16;
  marker.centre_px = marker.place_px = {300, 300};
  CHECK(look_of(marker).curves.empty());
  marker.centre_px = {340, 300};
  const map::Scene scene = look_of(marker);
  REQUIRE(scene.curves.size() == 1);
  CHECK(scene.curves[0].points.front() == marker.place_px);
  CHECK(scene.curves[0].points.back() == marker.centre_px);
  CHECK(scene.discs.front().centre == marker.place_px);
}

TEST_CASE("waiting for visitors, markers breathe, each in its time; any hand ends it softly") {
  State state = start();
  update(state, SetAttract{"on"}, world());
  CHECK(is_moving(state, world()));
  double least = 1e9;
  double most = 0;
  double apart = 0;
  for (int i = 0; i < 600; ++i) {
    update(state, Tick{1.0 / 60}, world());
    const auto all = markers(world(), state);
    least = std::min(least, all[0].radius_px);
    most = std::max(most, all[0].radius_px);
    apart = std::max(apart, std::abs(all[0].radius_px - all[1].radius_px));
  }
  CHECK(most > least * 1.03);
  CHECK(apart > 0.3);
  const double before = marker(state, 0).radius_px;
  update(state, PressMap{{300, 300}}, world());
  CHECK(describe(state, world(), "attract") == "no");
  update(state, Tick{1.0 / 60}, world());
  CHECK(marker(state, 0).radius_px == doctest::Approx(before).epsilon(0.01));
  update(state, ReleaseMap{}, world());
  pass(state, 2);
  CHECK_FALSE(is_moving(state, world()));
}

TEST_CASE("with reduced motion nothing breathes, and nothing is drawn for it") {
  World without_tour = world();
  without_tour.operation.attract_tour.id.clear();
  State state = start();
  update(state, SetAttract{"on"}, without_tour);
  update(state, SetMotion{"reduced"}, without_tour);
  update(state, Tick{2}, without_tour);
  CHECK_FALSE(is_moving(state, without_tour));
  const double before = marker(state, 0).radius_px;
  pass(state, 1.3);
  CHECK(marker(state, 0).radius_px == before);
}

TEST_CASE("a marker is whole, or it is gone with its name and cannot be touched") {
  int gone = 0;
  for (const Vec2 size : usual_screens)
    for (const int text_size : {0, largest_text_size})
      for (const content::Hub& hub : world().content.hubs) {
        CAPTURE(size.x);
        CAPTURE(text_size);
        CAPTURE(hub.id);
        State state = initial_state(world(), map::make_viewport(size, world().reading.diagonal_inch));
        update(state, SetMotion{"reduced"}, world());
        update(state, SetTextSize{std::to_string(text_size)}, world());
        update(state, OpenHub{hub.id}, world());
        for (int i = 0; i < 3; ++i) update(state, Tick{1}, world());
        const Screen screen = layout_screen(world(), state);
        for (const Marker& marker : markers(world(), state)) {
          const std::string& id = world().content.hubs[marker.hub].id;
          CAPTURE(id);
          if (!marker.whole) {
            ++gone;
            CHECK(marker.in_sight == 0);
            CHECK(hub_at(world(), state, marker.centre_px) != id);
            CHECK_FALSE(state.labels.contains("hub." + id));
            continue;
          }
          CHECK(marker.in_sight == 1);
          const Box2 disc = box_around(marker.centre_px, Vec2{2, 2} * marker.radius_px);
          CHECK(disc.intersection(screen.map_area) == disc);
          for (const Box2& panel : panels(screen)) CHECK_FALSE(panel.overlaps(disc));
        }
      }
  CHECK(gone > 50);
}

TEST_CASE("a hub beside a theme's short banner is seen") {
  State state = initial_state(world(), map::make_viewport({1920, 1080}, world().reading.diagonal_inch));
  update(state, SetLanguage{"fr"}, world());
  update(state, SelectTopic{"ai"}, world());
  pass(state, 4);
  REQUIRE(world().content.hubs[3].id == "charleroi");
  const double down_px = layout_screen(world(), state).topic.centre().y - marker(state, 3).centre_px.y;
  state.camera.centre.y += down_px * state.camera.metres_per_px;
  const Marker charleroi = marker(state, 3);
  CHECK(layout_screen(world(), state).topic.min.y < charleroi.centre_px.y);  // level with it
  CHECK(charleroi.whole);
}

TEST_CASE("a marker that comes under a panel fades, and does not blink out") {
  State state = start();
  pass(state, 1);
  const double up_px = marker(state, 1).centre_px.y - layout_screen(world(), state).heading.max.y;
  state.camera.centre.y -= up_px * state.camera.metres_per_px;
  CHECK_FALSE(marker(state, 1).whole);
  CHECK(marker(state, 1).in_sight == 1);
  update(state, Tick{0.05}, world());
  CHECK(marker(state, 1).in_sight > 0);
  CHECK(marker(state, 1).in_sight < 1);
}

TEST_CASE("markers are smaller where the country is small, and never in the opening view") {
  for (const Vec2 size : usual_screens) {
    State state = initial_state(world(), map::make_viewport(size, world().reading.diagonal_inch));
    const double usual_px = metrics_of(world(), state).marker;
    CHECK(usual_px == make_metrics(state.viewport, world().reading).marker);
    state.camera.metres_per_px *= 4;
    CHECK(metrics_of(world(), state).marker < usual_px * 0.7);
    CHECK(metrics_of(world(), state).nearness == 0);
  }
}
