#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "exhibit/furniture.h"
#include "exhibit/labels.h"
#include "exhibit/markers.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }

State start(Vec2 size, std::string_view language) {
  State state = initial_state(world(), map::make_viewport(size, world().reading.diagonal_inch));
  update(state, SetMotion{"reduced"}, world());
  update(state, SetLanguage{std::string(language)}, world());
  return state;
}

// The band, the bar and what lifts it from the map; then, where there is a key, its patch and the outline of that.
const map::Curve& bar_of(const Furniture& foot) { return foot.curves.at(2); }
bool has_key(const Furniture& foot) { return foot.curves.size() == 5; }

bool covers(const Marker& marker, const Box2& box) {
  return marker.whole && length(marker.centre_px - clamp(marker.centre_px, box)) < marker.radius_px;
}

void check_clear(const State& state) {
  const Box2 box = furniture(world(), state).box;
  REQUIRE_FALSE(box.empty());
  const Box2 glass = box_at({}, state.viewport.size_px);
  CHECK(glass.contains(box.min));
  CHECK(glass.contains(box.max));
  for (const Box2& panel : panels(layout_screen(world(), state))) CHECK_FALSE(panel.overlaps(box));
  for (const LabelInView& label : labels_in_view(world(), state))
    if (label.has_room) CHECK_FALSE(label.place.box.overlaps(box));
  for (const Marker& marker : markers(world(), state)) CHECK_FALSE(covers(marker, box));
}

void rest(State& state) { update(state, Tick{1}, world()); }

}  // namespace

TEST_CASE("a scale bar has a round length") {
  CHECK(round_length_m(0.3) == 1);
  CHECK(round_length_m(1) == 1);
  CHECK(round_length_m(2999) == 2000);
  CHECK(round_length_m(4999) == 3000);
  CHECK(round_length_m(5000) == 5000);
  CHECK(round_length_m(99'999) == 50'000);
  CHECK(round_length_m(100'000) == 100'000);
}

TEST_CASE("the scale bar is as long on the glass as what it says") {
  State state = start({1920, 1080}, "fr");
  state.camera.metres_per_px = 260;
  const Furniture foot = furniture(world(), state);
  const Box2 bar = bounds_of(bar_of(foot).points);
  CHECK(bar.width() * 260 == doctest::Approx(30'000));
  CHECK(foot.texts.at(1).content == "30\u202fkm");
  state.camera.metres_per_px = 5;
  CHECK(furniture(world(), state).texts.at(1).content == "500\u202fm");
}

TEST_CASE("scale and source lie on the glass, clear of panels, names and markers, beside an open card as well") {
  for (const Vec2 size : usual_screens)
    for (const content::Language& language : world().content.languages)
      for (const int text_size : {0, largest_text_size})
        for (const Actions& open :
             {Actions{}, Actions{OpenHub{"ghent"}}, Actions{OpenHub{"ghent"}, SelectTopic{"circular"}}}) {
          CAPTURE(size.x);
          CAPTURE(size.y);
          CAPTURE(language.code);
          CAPTURE(text_size);
          CAPTURE(open.size());
          State state = start(size, language.code);
          update(state, SetTextSize{std::to_string(text_size)}, world());
          for (const Action& action : open) update(state, action, world());
          rest(state);
          check_clear(state);
        }
}

TEST_CASE("scale and source have one place, whatever opens, slides in or comes near") {
  State state = start({1920, 1080}, "nl");
  const Box2 usual = furniture(world(), state).box;
  state.card = Card::overview;
  for (const double slide : {0.3, 0.5, 1.0}) {
    state.card_slide = slide;
    CHECK(furniture(world(), state).box == usual);
  }
  state.camera.centre = state.camera.centre + Vec2{50'000, 40'000};
  CHECK(furniture(world(), state).box == usual);
}

TEST_CASE("the scale bar is nearly as long at every scale") {
  State state = start({1920, 1080}, "en");
  const double legible_px = metrics_of(world(), state).legible;
  for (double metres_per_px = 50; metres_per_px < 900; metres_per_px *= 1.1) {
    state.camera.metres_per_px = metres_per_px;
    const double bar_px = bounds_of(bar_of(furniture(world(), state)).points).width();
    CHECK(bar_px <= 12 * legible_px + 0.01);
    CHECK(bar_px > 6 * legible_px);
  }
}

TEST_CASE("the key explains what is coloured at this scale, where there is room for it") {
  State state = start({1920, 1080}, "de");
  const auto key_of = [&] {
    const Furniture foot = furniture(world(), state);
    return std::pair(has_key(foot), foot.texts.back().content);
  };
  for (const double denominator : {150'000.0, 450'000.0}) {  // shapes of towns, their light
    state.camera.metres_per_px *= denominator / map::scale_denominator(state.camera, state.viewport);
    CHECK(key_of() == std::pair<bool, std::string>(true, "Siedlungsflächen"));
  }
  state.viewport.size_px.x = 500;
  CHECK_FALSE(key_of().first);
}

TEST_CASE("the key explains what is coloured at every scale at which towns are shown, with no gap between") {
  State state = start({1280, 720}, "de");
  for (double denominator = 100'000; denominator < 1'000'000; denominator *= 1.03) {
    state.camera.metres_per_px *= denominator / map::scale_denominator(state.camera, state.viewport);
    CAPTURE(denominator);
    CHECK(has_key(furniture(world(), state)));
  }
}

TEST_CASE("where type is large, the scale bar is shorter rather than the key left out") {
  for (const char* language : {"fr", "nl", "de", "en"}) {
    State state = start({1080, 1920}, language);
    update(state, SetTextSize{std::to_string(largest_text_size)}, world());
    update(state, SelectTopic{"ai"}, world());
    rest(state);
    CAPTURE(language);
    CHECK(has_key(furniture(world(), state)));
  }
}

TEST_CASE("the key shows a colour as it looks on the map, on the tint that has the longest outline") {
  State state = start({1920, 1080}, "de");
  const map::Theme& theme = theme_of(world(), state.theme);
  const auto colour_at = [&](double denominator) {
    state.camera.metres_per_px *= denominator / map::scale_denominator(state.camera, state.viewport);
    return furniture(world(), state).curves.back().colour;
  };
  CHECK(colour_at(150'000) == theme.layers.at("towns").fill_values.at("flanders"));
  const map::LayerStyle& light = theme.layers.at("urban");
  CHECK(colour_at(450'000) == over(theme.layers.at("tints").fill_values.at("wallonia"), *light.glow));
}

TEST_CASE("nothing of the map runs through scale and source") {
  for (const Vec2 size : usual_screens) {
    const Furniture foot = furniture(world(), start(size, "fr"));
    const map::Curve& band = foot.curves.front();
    const Box2 across = bounds_of(band.points);
    CHECK(
        Box2{across.min - Vec2{0, band.width_px / 2}, across.max + Vec2{0, band.width_px / 2}}.contains(foot.box.min));
    CHECK(across.max.x >= size.x);
    CHECK(across.max.y + band.width_px / 2 == size.y);
    CHECK(band.colour.a > 0.8);
  }
}

TEST_CASE("a theme without a voice for the credit has no furniture") {
  auto bare = load_world(test::belgium_folders());
  REQUIRE(bare);
  bare->themes.front().labels.erase("credit");
  CHECK(furniture(*bare, start({1920, 1080}, "fr")).box.empty());
  CHECK(furniture(*bare, start({1920, 1080}, "fr")).texts.empty());
}
