#include "map/lens.h"

#include <utility>
#include <variant>

namespace beffroi::map {

namespace {

// From the pixels of the whole to those of the part.
struct Lens {
  Box2 box;
  double scale = 1;

  Vec2 place(Vec2 px) const { return (px - box.min) * scale; }

  void place(LayerItem& item) const {
    if (auto* stroke = std::get_if<Stroke>(&item)) {
      stroke->width_px *= scale;
      stroke->dash_px *= scale;
      stroke->gap_px *= scale;
    }
  }
  void place(Curve& curve) const {
    for (Vec2& point : curve.points) point = place(point);
    curve.width_px *= scale;
  }
  void place(Disc& disc) const {
    disc.centre = place(disc.centre);
    disc.radius_px *= scale;
    disc.ring_px *= scale;
    disc.glow_px *= scale;
  }
  void place(Text& text) const {
    for (Glyph& glyph : text.glyphs) glyph.position = place(glyph.position);
    text.size_px *= scale;
    text.halo_px *= scale;
  }
};

// What of an inset lies in the part.
void add_inset(const Lens& lens, const Scene& inset, Scene& part) {
  const Box2 common = lens.box.intersection(box_at(inset.corner, inset.viewport.size_px));
  if (common.empty() || common.width() <= 0 || common.height() <= 0) return;
  Scene seen = part_of(inset, {common.min - inset.corner, common.max - inset.corner}, lens.scale);
  seen.corner = lens.place(common.min);
  part.insets.push_back(std::move(seen));
}

// Mixes colours without touching how much they cover. What only adds light is not lit by the dark.
struct Shade {
  Colour dark;
  float share = 0;

  void lay_over(Colour& colour) const { colour = with_alpha(mix(colour, dark, share), colour.a); }
  void lay_over(std::optional<Colour>& colour) const {
    if (colour) lay_over(*colour);
  }

  void operator()(Ground& ground) const {
    lay_over(ground.colour);
    lay_over(ground.beyond);
  }
  void operator()(Fill& fill) const { lay_over(fill.colour); }
  void operator()(Stroke& stroke) const { lay_over(stroke.colour); }
  void operator()(Halo& halo) const {
    lay_over(halo.colour);
    lay_over(halo.ground);
  }
  void operator()(Glow& glow) const {
    const Shade of_ink{mix({0, 0, 0, 1}, dark, static_cast<float>(glow.cover)), share};
    of_ink.lay_over(glow.colour);
  }
  void operator()(LayerItem& item) const { std::visit(*this, item); }
  void operator()(Curve& curve) const { lay_over(curve.colour); }
  void operator()(Disc& disc) const {
    lay_over(disc.fill);
    lay_over(disc.ring);
    lay_over(disc.glow);
  }
  void operator()(Text& text) const {
    lay_over(text.colour);
    lay_over(text.halo);
  }
};

}  // namespace

Scene part_of(const Scene& scene, const Box2& box_px, double scale) {
  const Lens lens{box_px, scale};
  Scene part = scene;
  part.viewport = {box_px.size() * scale, scene.viewport.px_per_mm * scale};
  part.camera = {to_local(scene.camera, scene.viewport, box_px.centre()), scene.camera.metres_per_px / scale};
  for (LayerItem& item : part.layers) lens.place(item);
  for (Curve& curve : part.curves) lens.place(curve);
  for (Disc& disc : part.discs) lens.place(disc);
  for (Text& text : part.texts) lens.place(text);
  part.insets.clear();
  for (const Scene& inset : scene.insets) add_inset(lens, inset, part);
  return part;
}

Scene darkened(Scene scene, Colour dark, double share) {
  const Shade shade{dark, static_cast<float>(share)};
  shade.lay_over(scene.backdrop);
  for (LayerItem& item : scene.layers) shade(item);
  for (Curve& curve : scene.curves) shade(curve);
  for (Disc& disc : scene.discs) shade(disc);
  for (Text& text : scene.texts) shade(text);
  for (Scene& inset : scene.insets) inset = darkened(std::move(inset), dark, share);
  return scene;
}

Sheet darkened(Sheet panels, Colour dark, double share) {
  const Shade shade{dark, static_cast<float>(share)};
  for (SheetVertex& vertex : panels.vertices) shade.lay_over(vertex.tint);
  return panels;
}

Sheet scaled(Sheet panels, double scale) {
  const auto factor = static_cast<float>(scale);
  for (SheetVertex& vertex : panels.vertices) {
    vertex.x *= factor;
    vertex.y *= factor;
  }
  for (SheetRun& run : panels.runs) run.clip = {run.clip.min * scale, run.clip.max * scale};
  panels.size_px = panels.size_px * scale;
  return panels;
}

Sheet cut_to(Sheet panels, const Box2& box_px) {
  for (SheetRun& run : panels.runs) run.clip = run.clip.intersection(box_px);
  std::erase_if(panels.runs, [](const SheetRun& run) { return run.clip.empty(); });
  return panels;
}

}  // namespace beffroi::map
