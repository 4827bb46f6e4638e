// A place to draw in, for tests: an off-screen context and a picture. Any word of complaint from the driver fails the
// test that caused it. And the measures that tests take of pictures.
#pragma once

#include "base/image.h"
#include "geo/load.h"
#include "gl/debug.h"
#include "gl/framebuffer.h"
#include "map/scene.h"
#include "platform/headless.h"
#include "text/atlas.h"

namespace beffroi::test {

class Stage {
public:
  Stage();
  Stage(const Stage&) = delete;
  Stage(Stage&&) = delete;
  Stage& operator=(const Stage&) = delete;
  Stage& operator=(Stage&&) = delete;
  ~Stage();  // NOLINT(bugprone-exception-escape): a CHECK does not throw

  const gl::DebugListener& listener() const { return listener_; }

private:
  platform::Headless headless_;
  gl::DebugListener listener_;
};

// A scene of `width` x `height` px with a metre a pixel around local (0, 0), black all over.
map::Scene blank_scene(int width, int height);

// A geography of that one layer.
geo::Geography geography_of(geo::Layer layer);

// An area with its outline, as geo/ would make it, from a convex ring (counter-clockwise).
geo::Layer area_layer(const Path& convex_ring);
geo::Layer line_layer(const Path& line);

// What a fresh renderer makes of the scene.
Image picture_of(const map::Scene& scene, const geo::Geography& geography = geography_of({}),
                 const text::Atlas& atlas = {});

// How many whole pixels' worth of red there are: the area of what was drawn in pure red on black.
double red_area(const Image& image);
double red_area(const Image& image, const Box2& box_px);
int red_at(const Image& image, int x, int y);

}  // namespace beffroi::test
