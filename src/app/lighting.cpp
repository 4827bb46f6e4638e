#include "app/lighting.h"

#include "gl/draw.h"
#include "map/lens.h"

namespace beffroi::app {

namespace {

// OpenGL counts from below.
gl::Target part_of(const gl::Target& whole, const Box2& box_px) {
  const auto px = [](double length) { return static_cast<int>(length); };
  return {whole.framebuffer,
          px(box_px.width()),
          px(box_px.height()),
          px(box_px.min.x),
          whole.height - px(box_px.max.y),
          true};
}

}  // namespace

void draw_lit(render::Renderer& renderer, const map::Scene& scene, const Sheet& panels, const exhibit::Lighting& light,
              const gl::Target& target) {
  if (light.darkness >= 1) return gl::clear(target, light.dark);
  const double share = 1 - (1 - light.darkness) * (1 - light.dimness);
  if (share <= 0) {
    renderer.draw(scene, target);
    return renderer.draw(panels, target);
  }
  renderer.draw(map::darkened(scene, light.dark, share), target);
  renderer.draw(map::darkened(panels, light.dark, share), target);
  if (light.dimness <= 0) return;
  const Box2 box = exhibit::spot_box(light, scene.viewport.size_px);
  renderer.draw(map::darkened(map::part_of(scene, box), light.dark, light.darkness), part_of(target, box));
  renderer.draw(map::darkened(map::cut_to(panels, box), light.dark, light.darkness), target);
}

}  // namespace beffroi::app
