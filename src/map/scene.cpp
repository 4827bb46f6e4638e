#include "map/scene.h"

#include <fmt/format.h>

namespace beffroi::map {

namespace {

std::string to_text(const Target& target) {
  return target.feature ? fmt::format("layer {} feature {}", target.layer, *target.feature)
                        : fmt::format("layer {}", target.layer);
}

std::string to_text(const Ground& ground) {
  return fmt::format("ground {} {} beyond {}", to_text(ground.target), beffroi::to_text(ground.colour),
                     beffroi::to_text(ground.beyond));
}

std::string to_text(const Fill& fill) {
  return fmt::format("fill {} {}", to_text(fill.target), beffroi::to_text(fill.colour));
}

std::string to_text(const Stroke& stroke) {
  return fmt::format("stroke {} {} {:.1f}px", to_text(stroke.target), beffroi::to_text(stroke.colour), stroke.width_px);
}

std::string to_text(const Halo& halo) {
  return fmt::format("halo {} {}", to_text(halo.target), beffroi::to_text(halo.colour));
}

std::string to_text(const Glow& glow) {
  return fmt::format("glow {} {} cover {:.1f}", to_text(glow.target), beffroi::to_text(glow.colour), glow.cover);
}

std::string to_text(const Curve& curve) {
  const Vec2 from = curve.points.empty() ? Vec2{} : curve.points.front();
  const Vec2 to = curve.points.empty() ? Vec2{} : curve.points.back();
  return fmt::format("curve {:.1f} {:.1f} to {:.1f} {:.1f} of {} {} {:.1f}px", from.x, from.y, to.x, to.y,
                     curve.points.size(), beffroi::to_text(curve.colour), curve.width_px);
}

std::string to_text(const Disc& disc) {
  return fmt::format("disc {:.1f} {:.1f} r {:.1f} {} ring {:.1f} {}", disc.centre.x, disc.centre.y, disc.radius_px,
                     beffroi::to_text(disc.fill), disc.ring_px, beffroi::to_text(disc.ring));
}

std::string to_text(const Text& text) {
  const Vec2 start = text.glyphs.empty() ? Vec2{} : text.glyphs.front().position;
  return fmt::format("text \"{}\" {:.1f} {:.1f} {:.1f}px {}", text.content, start.x, start.y, text.size_px,
                     beffroi::to_text(text.colour));
}

}  // namespace

std::string to_text(const Scene& scene) {
  std::string out =
      fmt::format("view {:.0f}x{:.0f} centre {:.0f} {:.0f} {:.2f} m/px\n", scene.viewport.size_px.x,
                  scene.viewport.size_px.y, scene.camera.centre.x, scene.camera.centre.y, scene.camera.metres_per_px);
  out += fmt::format("backdrop {}\n", beffroi::to_text(scene.backdrop));
  for (const LayerItem& item : scene.layers)
    out += std::visit([](const auto& layer) { return to_text(layer); }, item) + '\n';
  for (const Curve& curve : scene.curves) out += to_text(curve) + '\n';
  for (const Disc& disc : scene.discs) out += to_text(disc) + '\n';
  for (const Text& text : scene.texts) out += to_text(text) + '\n';
  for (const Scene& inset : scene.insets)
    out += fmt::format("inset at {:.0f} {:.0f}\n", inset.corner.x, inset.corner.y) + to_text(inset);
  return out;
}

Scene moved(Scene scene, Vec2 by_px) {
  if (by_px == Vec2{}) return scene;
  // Screen px run down, metres north: to_screen in map/camera.h.
  scene.camera.centre = scene.camera.centre + Vec2{-by_px.x, by_px.y} * scene.camera.metres_per_px;
  for (Curve& curve : scene.curves)
    for (Vec2& point : curve.points) point = point + by_px;
  for (Disc& disc : scene.discs) disc.centre = disc.centre + by_px;
  for (Text& text : scene.texts)
    for (Glyph& glyph : text.glyphs) glyph.position = glyph.position + by_px;
  for (Scene& inset : scene.insets) inset.corner = inset.corner + by_px;
  return scene;
}

}  // namespace beffroi::map
