#include <doctest/doctest.h>

#include "map/scene.h"

using namespace beffroi;
using namespace beffroi::map;

TEST_CASE("a picture that moves takes the map, and all that lies on it, along by the same pixels") {
  Scene scene;
  scene.viewport = make_viewport({1920, 1080}, 55);
  scene.camera = {{1000, 2000}, 150};
  scene.discs.push_back({{300, 400}, 20, {}, 0, {}, 0, {}});
  Text text;
  text.glyphs.push_back({U'a', {310, 420}, 0});
  scene.texts.push_back(text);
  scene.curves.push_back({{{1, 2}, {3, 4}}, {}, 1});
  scene.insets.emplace_back();
  scene.insets.front().corner = {30, 40};

  const Vec2 by{3, -2};
  const Scene after = moved(scene, by);
  const Vec2 place{5000, -7000};
  const Vec2 before_px = to_screen(scene.camera, scene.viewport, place);
  CHECK(length(to_screen(after.camera, after.viewport, place) - (before_px + by)) < 1e-6);
  CHECK(after.discs.front().centre == scene.discs.front().centre + by);
  CHECK(after.texts.front().glyphs.front().position == scene.texts.front().glyphs.front().position + by);
  CHECK(after.curves.front().points.back() == scene.curves.front().points.back() + by);
  CHECK(after.insets.front().corner == scene.insets.front().corner + by);
  CHECK(to_text(moved(scene, {})) == to_text(scene));
}
