#include <doctest/doctest.h>

#include "map/lens.h"

using namespace beffroi;
using namespace beffroi::map;

namespace {

Scene small_scene() {
  Scene scene;
  scene.viewport = {{400, 300}, 2};
  scene.camera = {{1000, 2000}, 10};
  scene.backdrop = {1, 1, 1, 1};
  scene.layers.emplace_back(Stroke{{}, {1, 0, 0, 0.5F}, 4, 6, 2});
  scene.discs.push_back({{100, 60}, 8, {0, 1, 0, 1}, 2, {0, 0, 1, 1}, 6, {1, 1, 1, 0.25F}});
  scene.texts.push_back({"a", text::Face::regular, 20, {1, 1, 1, 1}, 3, {0, 0, 0, 1}, {{U'a', {120, 80}, 0}}});
  Scene inset;
  inset.viewport = {{50, 40}, 2};
  inset.camera = {{0, 0}, 100};
  inset.corner = {340, 20};
  scene.insets.push_back(inset);
  return scene;
}

void check_near(Vec2 a, Vec2 b) {
  CHECK(a.x == doctest::Approx(b.x));
  CHECK(a.y == doctest::Approx(b.y));
}

}  // namespace

TEST_CASE("a part of a scene shows each place where the whole shows it") {
  const Scene scene = small_scene();
  const Box2 box{{40, 30}, {240, 180}};
  for (const double scale : {1.0, 0.5}) {
    const Scene part = part_of(scene, box, scale);
    check_near(part.viewport.size_px, box.size() * scale);
    for (const Vec2 local : {Vec2{1000, 2000}, Vec2{300, 2600}}) {
      const Vec2 in_whole = to_screen(scene.camera, scene.viewport, local);
      check_near(to_screen(part.camera, part.viewport, local), (in_whole - box.min) * scale);
    }
    check_near(part.discs.front().centre, Vec2{60, 30} * scale);
    CHECK(part.discs.front().radius_px == doctest::Approx(8 * scale));
    check_near(part.texts.front().glyphs.front().position, Vec2{80, 50} * scale);
    CHECK(part.texts.front().size_px == doctest::Approx(20 * scale));
    CHECK(std::get<Stroke>(part.layers.front()).width_px == doctest::Approx(4 * scale));
    CHECK(scale_denominator(part.camera, part.viewport) ==
          doctest::Approx(scale_denominator(scene.camera, scene.viewport)));
  }
}

TEST_CASE("an inset is cut at the part's edge, and left out beyond it") {
  const Scene scene = small_scene();
  CHECK(part_of(scene, {{0, 0}, {340, 300}}).insets.empty());
  const Scene part = part_of(scene, {{360, 0}, {400, 50}}, 2);
  REQUIRE(part.insets.size() == 1);
  const Scene& inset = part.insets.front();
  check_near(inset.corner, {0, 40});
  check_near(inset.viewport.size_px, {60, 60});
  // What lay in the inset's own corner (20, 0) now lies in its corner (0, 0).
  const Scene& whole = scene.insets.front();
  check_near(to_local(inset.camera, inset.viewport, {0, 0}), to_local(whole.camera, whole.viewport, {20, 0}));
}

TEST_CASE("darkening mixes colours as a layer above would, and covers no more than before") {
  const Colour dark{0.1F, 0.2F, 0.3F, 1};
  const Scene night = darkened(small_scene(), dark, 0.5);
  CHECK(night.backdrop == mix({1, 1, 1, 1}, dark, 0.5F));
  const Colour stroke = std::get<Stroke>(night.layers.front()).colour;
  CHECK(stroke == with_alpha(mix({1, 0, 0, 1}, dark, 0.5F), 0.5F));
  CHECK(night.discs.front().glow.a == 0.25F);
  CHECK(darkened(small_scene(), dark, 1).texts.front().halo == dark);
  CHECK(to_text(darkened(small_scene(), dark, 0)) == to_text(small_scene()));

  // A stroke on the sea, then dimmed; a dimmed stroke on the dimmed sea: the same pixel.
  const Colour sea{1, 1, 1, 1};
  const Colour wet = mix(sea, {1, 0, 0, 1}, 0.5F);
  const Colour dimmed_after = mix(wet, dark, 0.5F);
  const Colour dimmed_before = mix(night.backdrop, with_alpha(stroke, 1), 0.5F);
  CHECK(dimmed_after.r == doctest::Approx(dimmed_before.r));
  CHECK(dimmed_after.g == doctest::Approx(dimmed_before.g));
}

TEST_CASE("light that is only added grows weaker in the dark, and brings no colour of the dark with it") {
  Scene scene;
  scene.layers = {Glow{{}, {1, 0.5F, 0, 0.8F}, 0}, Glow{{}, {1, 0.5F, 0, 0.8F}, 1}};
  const Colour dark{0, 0, 1, 1};
  const Scene night = darkened(scene, dark, 0.5);
  CHECK(std::get<Glow>(night.layers[0]).colour == Colour{0.5F, 0.25F, 0, 0.8F});
  CHECK(std::get<Glow>(night.layers[1]).colour == Colour{0.5F, 0.25F, 0.5F, 0.8F});
}
