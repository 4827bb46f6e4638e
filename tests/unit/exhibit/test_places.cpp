#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include "exhibit/compose.h"
#include "exhibit/describe.h"
#include "exhibit/markers.h"
#include "exhibit/navigate.h"
#include "exhibit/objections.h"
#include "exhibit/regions.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }
State start(Vec2 size_px = {1920, 1080}) {
  return initial_state(world(), map::make_viewport(size_px, world().reading.diagonal_inch));
}

void pass(State& state, double seconds) {
  for (double t = 0; t < seconds; t += 1.0 / 60) update(state, Tick{1.0 / 60}, world());
}

Vec2 lonlat_px(const State& state, Vec2 lonlat) {
  const auto local = world().geography->projection.to_local(lonlat);
  REQUIRE(local);
  return map::to_screen(state.camera, state.viewport, *local);
}

void tap(State& state, Vec2 lonlat) { update(state, TapMap{lonlat_px(state, lonlat)}, world()); }

constexpr Vec2 bastogne{5.7167, 50.0000};
constexpr Vec2 nivelles{4.3230, 50.5980};
constexpr Vec2 reims{4.0317, 49.4583};
constexpr Vec2 north_sea{2.60, 51.40};

// Below the heading's shade and beside the panels at the foot.
void check_in_sight(const State& state, const Path& points) {
  const Screen screen = layout_screen(world(), state);
  REQUIRE_FALSE(points.empty());
  for (const Vec2 point : points) {
    const Vec2 at_px = map::to_screen(state.camera, state.viewport, point);
    CHECK(screen.map_area.contains(at_px));
    for (const Box2& panel : {screen.tools, screen.zoom, screen.foot, screen.place}) CHECK_FALSE(panel.contains(at_px));
  }
}

}  // namespace

TEST_CASE("every hub lies in the province that it is said to lie in") {
  for (std::size_t i = 0; i < world().hubs.size(); ++i) {
    CAPTURE(world().content.hubs[i].id);
    CHECK(province_at(world(), world().hubs[i]) == world().content.hubs[i].province);
  }
}

TEST_CASE("a tap on land chooses its province, a second one lets it go, and so does the sea") {
  State state = start();
  tap(state, bastogne);
  CHECK(describe(state, world(), "province") == "luxembourg");
  CHECK(state.card == Card::none);
  tap(state, nivelles);
  CHECK(describe(state, world(), "province") == "walloon-brabant");
  tap(state, nivelles);
  CHECK(describe(state, world(), "province") == "none");
  tap(state, bastogne);
  tap(state, north_sea);
  CHECK(describe(state, world(), "province") == "none");
  tap(state, reims);
  CHECK(describe(state, world(), "province") == "none");
}

TEST_CASE("a tap on a marker opens its hub, not the land beneath") {
  State state = start();
  update(state, TapMap{markers(world(), state).at(2).centre_px}, world());
  CHECK(state.hub == "ghent");
  CHECK(state.place.empty());
}

TEST_CASE("the chosen province is filled and outlined softly, and goes as softly") {
  State state = start();
  const std::size_t before = compose(world(), state).layers.size();
  update(state, SelectProvince{"namur"}, world());
  CHECK(is_moving(state, world()));
  pass(state, 3);
  CHECK_FALSE(is_moving(state, world()));
  const map::Scene scene = compose(world(), state);
  REQUIRE(scene.layers.size() == before + 2);
  const auto& stroke = std::get<map::Stroke>(scene.layers.back());
  const geo::Layer& layer = world().geography->layers.at(stroke.target.layer);
  CHECK(geo::field(layer.features.at(stroke.target.feature.value()), "province") == "namur");
  CHECK(stroke.colour == theme_of(world(), state.theme).place.line);
  // The lines of rivers and borders lie above the lifted land.
  const auto lifted = std::ranges::find_if(scene.layers, [&](const map::LayerItem& item) {
    const auto* fill = std::get_if<map::Fill>(&item);
    return fill != nullptr && fill->colour == theme_of(world(), state.theme).place.lift;
  });
  REQUIRE(lifted != scene.layers.end());
  CHECK(std::get<map::Fill>(*lifted).target.feature == stroke.target.feature);
  CHECK(scene.layers.end() - lifted > 3);
  update(state, ClearPlace{}, world());
  update(state, Tick{0.1}, world());
  CHECK(std::get<map::Stroke>(compose(world(), state).layers.back()).colour.a < stroke.colour.a);
  pass(state, 1);
  CHECK(compose(world(), state).layers.size() == before);
}

TEST_CASE("the outline of a region leads across water, and its fill leaves water as it is") {
  State state = start();
  update(state, OpenRegion{"flanders"}, world());
  pass(state, 3);
  const map::Scene scene = compose(world(), state);
  const std::vector<geo::Layer>& layers = world().geography->layers;
  const auto& outline = std::get<map::Stroke>(scene.layers.back());
  CHECK(layers.at(outline.target.layer).id == "regions");
  std::size_t fills = 0;
  for (const map::LayerItem& item : scene.layers) {
    const auto* fill = std::get_if<map::Fill>(&item);
    if (fill == nullptr || fill->colour != theme_of(world(), state.theme).place.lift) continue;
    ++fills;
    const geo::Layer& layer = layers.at(fill->target.layer);
    CHECK(layer.id == "tints");
    CHECK(geo::field(layer.features.at(fill->target.feature.value()), "region") == "flanders");
  }
  CHECK(fills == 1);
}

TEST_CASE("with reduced motion a place is marked at once") {
  State state = start();
  update(state, SetMotion{"reduced"}, world());
  update(state, OpenRegion{"wallonia"}, world());
  update(state, Tick{0.001}, world());
  CHECK(state.answers.place.level == 1);
  CHECK_FALSE(is_moving(state, world()));
}

TEST_CASE("a region is flown to, on every screen, and its hubs stand out") {
  for (const Vec2 size_px : {Vec2{1280, 720}, Vec2{1920, 1080}, Vec2{1080, 1920}, Vec2{2560, 1080}})
    for (const content::Region& region : world().content.regions) {
      CAPTURE(size_px.x);
      CAPTURE(region.id);
      State state = start(size_px);
      update(state, OpenRegion{region.id}, world());
      pass(state, 5);
      CHECK(describe(state, world(), "region") == region.id);
      check_in_sight(state, outline_points(world(), state.place, 500));
      const auto inside = hubs_in(world(), state.place);
      for (const Marker& marker : markers(world(), state)) {
        const bool belongs = std::ranges::find(inside, marker.hub) != inside.end();
        CHECK(marker.level.dimmed == (belongs ? 0 : 1));
      }
    }
}

TEST_CASE("standing, where a region is hardly larger than the country, the country stays whole") {
  State state = start({1080, 1920});
  update(state, OpenRegion{"flanders"}, world());
  pass(state, 5);
  for (const content::Region& region : world().content.regions)
    check_in_sight(state, outline_points(world(), {"", region.id}, 500));
  const double whole = state.camera.metres_per_px;
  update(state, OpenRegion{"brussels"}, world());
  pass(state, 5);
  CHECK(state.camera.metres_per_px < whole / 1.3);
}

TEST_CASE("standing, a tour goes from the country to its region without moving a map that shows both") {
  State state = start({1080, 1920});
  update(state, SetMotion{"reduced"}, world());
  update(state, StartTour{"regions"}, world());
  update(state, PauseTour{}, world());
  const map::Camera country = state.camera;
  update(state, NextStop{}, world());
  REQUIRE(state.place.region == "flanders");
  CHECK(state.camera == country);
}

TEST_CASE("while a region is chosen, only its own provinces are named") {
  State state = start();
  const auto named_provinces = [&] {
    std::set<std::string> regions;
    for (const content::Province& province : world().content.provinces)
      if (state.labels.contains("province." + province.id)) regions.insert(province.region);
    return regions;
  };
  update(state, ZoomMap{2, 960, 540}, world());
  pass(state, 4);
  CHECK(named_provinces().size() > 1);
  update(state, OpenRegion{"flanders"}, world());
  pass(state, 5);
  CHECK(named_provinces() == std::set<std::string>{"flanders"});
}

TEST_CASE("back leaves a region for the whole, and a hub opened from it goes back to it") {
  State state = start();
  update(state, OpenRegion{"flanders"}, world());
  pass(state, 4);
  const map::Camera flanders = state.camera;
  update(state, OpenHub{"bruges"}, world());
  pass(state, 4);
  update(state, GoBack{}, world());
  pass(state, 5);
  CHECK(describe(state, world(), "region") == "flanders");
  CHECK(state.camera == flanders);
  update(state, GoBack{}, world());
  pass(state, 5);
  CHECK(describe(state, world(), "region") == "none");
  CHECK(describe(state, world(), "home") == "yes");
}

TEST_CASE("a province moves the map no farther than its banner makes needful") {
  for (const Vec2 size_px : {Vec2{1280, 720}, Vec2{1080, 1920}})
    for (const content::Province& province : world().content.provinces) {
      CAPTURE(size_px.x);
      CAPTURE(province.id);
      State state = start(size_px);
      const map::Camera before = state.camera;
      update(state, SelectProvince{province.id}, world());
      pass(state, 3);
      CHECK(state.camera.metres_per_px == before.metres_per_px);
      Box2 seen;
      const Box2 land = bounds_of(world(), state.place);
      seen.include(map::to_screen(state.camera, state.viewport, land.min));
      seen.include(map::to_screen(state.camera, state.viewport, land.max));
      CHECK_FALSE(seen.overlaps(layout_screen(world(), state).place));
    }
}

TEST_CASE("a province that is out of sight is flown to") {
  State state = start();
  update(state, OpenHub{"liege"}, world());
  pass(state, 5);
  update(state, SelectProvince{"west-flanders"}, world());
  pass(state, 5);
  const Box2 room = map::free_box(state.viewport, layout_screen(world(), state).padding);
  const Box2 land = bounds_of(world(), state.place);
  CHECK(room.contains(map::to_screen(state.camera, state.viewport, land.centre())));
}

TEST_CASE("a place and a topic are never chosen together") {
  State state = start();
  update(state, SelectTopic{"ai"}, world());
  update(state, SelectProvince{"namur"}, world());
  CHECK(state.topic.empty());
  update(state, SelectTopic{"ai"}, world());
  CHECK(state.place.empty());
  update(state, OpenRegion{"brussels"}, world());
  CHECK(state.topic.empty());
  update(state, OpenOverview{}, world());
  CHECK(state.place.empty());
}

TEST_CASE("unknown places change nothing, and are objected to with the nearest name") {
  State state = start();
  update(state, SelectProvince{"namour"}, world());
  update(state, OpenRegion{"wallony"}, world());
  CHECK(state == start());
  const Issues issues = objections(OpenRegion{"walonia"}, world());
  REQUIRE(issues.size() == 1);
  CHECK(issues[0].remedy.find("wallonia") != std::string::npos);
  CHECK_FALSE(objections(SelectProvince{"namour"}, world()).empty());
  CHECK(objections(SelectProvince{"namur"}, world()).empty());
}

TEST_CASE("a region has its provinces; one that is its own has none") {
  CHECK(provinces_of(world(), "flanders").size() == 5);
  CHECK(provinces_of(world(), "brussels").empty());
  CHECK(hubs_in(world(), {"", "wallonia"}).size() == 3);
  CHECK(hubs_in(world(), {"luxembourg", ""}).empty());
}

TEST_CASE("without layers of provinces the land is mute, and nothing breaks") {
  auto loaded = load_world(test::belgium_folders());
  REQUIRE(loaded);
  World& mute = *loaded;
  mute.place_layers = {};
  State state = initial_state(mute, map::make_viewport({1920, 1080}, 55));
  update(state, TapMap{{960, 700}}, mute);
  CHECK(state.place.empty());
  update(state, OpenRegion{"wallonia"}, mute);
  for (int i = 0; i < 200; ++i) update(state, Tick{1.0 / 60}, mute);
  CHECK(state.camera == home_view(mute, state));
}

TEST_CASE("a double tap comes closer, and what lies under the finger stays there all the way") {
  State state = start();
  const Vec2 finger{1300, 400};
  const Vec2 subject = map::to_local(state.camera, state.viewport, finger);
  const double before = state.camera.metres_per_px;
  update(state, ApproachMap{2, finger}, world());
  CHECK(state.camera.metres_per_px == before);
  for (int i = 0; i < 60; ++i) {
    update(state, Tick{1.0 / 60}, world());
    CHECK(length(map::to_screen(state.camera, state.viewport, subject) - finger) < 0.01);
  }
  CHECK_FALSE(is_moving(state, world()));
  CHECK(state.camera.metres_per_px == doctest::Approx(before / 2));

  State calm = start();
  update(calm, SetMotion{"reduced"}, world());
  update(calm, ApproachMap{2, finger}, world());
  CHECK(calm.camera == state.camera);
}
