#include <doctest/doctest.h>

#include "exhibit/furniture.h"
#include "exhibit/labels.h"
#include "exhibit/markers.h"
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

bool covers(const Marker& marker, const Box2& box) {
  return marker.in_sight > 0 && length(marker.centre_px - clamp(marker.centre_px, box)) < marker.radius_px;
}

// Large type may leave no room for it.
void check_clear(const State& state) {
  const Box2 box = furniture(world(), state).box;
  if (state.text_size == 0) REQUIRE_FALSE(box.empty());
  if (box.empty()) return;
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
  CHECK(round_length_m(4999) == 2000);
  CHECK(round_length_m(5000) == 5000);
  CHECK(round_length_m(99'999) == 50'000);
  CHECK(round_length_m(100'000) == 100'000);
}

TEST_CASE("the scale bar is as long on the glass as what it says") {
  State state = start({1920, 1080}, "fr");
  state.camera.metres_per_px = 260;
  const Furniture foot = furniture(world(), state);
  REQUIRE(foot.curves.size() == 2);
  const Box2 bar = bounds_of(foot.curves.back().points);
  CHECK(bar.width() * 260 == doctest::Approx(20'000));
  CHECK(foot.texts.front().content == "20\u202fkm");
  state.camera.metres_per_px = 5;
  CHECK(furniture(world(), state).texts.front().content == "500\u202fm");
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

TEST_CASE("while the card slides in, the source fades out and comes up beside it") {
  State state = start({1920, 1080}, "nl");
  const auto opacity = [&](double slide) {
    state.card = Card::overview;
    state.card_slide = slide;
    return furniture(world(), state).texts.back().colour.a;
  };
  CHECK(opacity(0) == 1);
  CHECK(opacity(0.5) == doctest::Approx(0));
  CHECK(opacity(1) == 1);
}

TEST_CASE("where a marker comes, scale and source fade, and come up elsewhere") {
  State state = start({1920, 1080}, "en");
  rest(state);
  const Furniture usual = furniture(world(), state);
  const Vec2 marker = markers(world(), state).at(4).centre_px;  // Liège: no other lies to its east
  const auto beside = [&](double way_px) {
    State moved = state;
    const Vec2 by_px = usual.box.min - Vec2{way_px, 0} - marker;
    moved.camera.centre = moved.camera.centre + Vec2{-by_px.x, by_px.y} * moved.camera.metres_per_px;
    return furniture(world(), moved);
  };
  CHECK(beside(300).box == usual.box);
  CHECK(beside(300).texts.back().colour.a == doctest::Approx(usual.texts.back().colour.a));
  CHECK(beside(60).box == usual.box);
  CHECK(beside(60).texts.back().colour.a < usual.texts.back().colour.a);
  CHECK(beside(0).box.max.x < usual.box.min.x);
  CHECK(beside(0).texts.back().colour.a == doctest::Approx(usual.texts.back().colour.a));
}

TEST_CASE("a theme without a voice for the credit has no furniture") {
  auto bare = load_world(test::belgium_folders());
  REQUIRE(bare);
  bare->themes.front().labels.erase("credit");
  CHECK(furniture(*bare, start({1920, 1080}, "fr")).box.empty());
  CHECK(furniture(*bare, start({1920, 1080}, "fr")).texts.empty());
}
