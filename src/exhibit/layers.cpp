#include "exhibit/layers.h"

namespace beffroi::exhibit {

namespace {

struct LayerView {
  std::uint32_t index;
  const geo::Layer& layer;
  const map::LayerStyle& style;
  double scale;
  double px_per_mm;
};

// Whether the layer's own outline, drawn next, hides the edge of its fill. Lines are never thinner than a pixel, only
// paler: at this width they let too little of the edge through for its steps to be seen.
bool line_covers_edge(const LayerView& view) {
  constexpr double least_px = 0.7;
  return view.style.line && view.style.line->a == 1 && view.style.opacity.at(view.scale) == 1 &&
         view.style.dash_mm == 0 && view.style.width_mm.at(view.scale) * view.px_per_mm >= least_px;
}

void add_ground(const LayerView& view, Colour backdrop, map::Scene& scene) {
  if (view.layer.beyond.indices.empty() || !view.style.fill) return;
  scene.layers.emplace_back(map::Ground{{view.index, {}}, *view.style.fill, with_alpha(backdrop, 1)});
}

// One colour for the whole layer, or each feature in the colour of its field's value.
void add_fills(const LayerView& view, map::Scene& scene) {
  const double opacity = view.style.opacity.at(view.scale);
  if (view.layer.shape != geo::Shape::areas || opacity <= 0) return;
  const bool soft = !line_covers_edge(view);
  const auto add = [&](std::optional<std::uint32_t> feature, Colour colour) {
    scene.layers.emplace_back(map::Fill{{view.index, feature}, faint(colour, opacity), soft});
  };
  if (view.style.fill_field.empty()) {
    if (view.style.fill) add({}, *view.style.fill);
    return;
  }
  for (std::uint32_t i = 0; i < view.layer.features.size(); ++i) {
    const std::string value(geo::field(view.layer.features[i], view.style.fill_field));
    const auto colour = view.style.fill_values.find(value);
    if (colour != view.style.fill_values.end()) add(i, colour->second);
    else if (view.style.fill) add(i, *view.style.fill);
  }
}

void add_halo(const LayerView& view, Colour backdrop, map::Scene& scene) {
  if (!view.style.halo) return;
  const Colour colour = faint(*view.style.halo, view.style.halo_opacity.at(view.scale));
  const auto ground = view.style.halo_on_backdrop ? std::optional(backdrop) : std::nullopt;
  scene.layers.emplace_back(map::Halo{{view.index, {}}, colour, ground});
}

void add_glow(const LayerView& view, map::Scene& scene) {
  const double opacity = view.style.opacity.at(view.scale);
  if (!view.style.glow || opacity <= 0) return;
  const Colour colour = faint(*view.style.glow, opacity);
  scene.layers.emplace_back(map::Glow{{view.index, {}}, colour, view.style.glow_cover});
}

void add_line(const LayerView& view, map::Scene& scene) {
  const double opacity = view.style.opacity.at(view.scale);
  if (!view.style.line || opacity <= 0) return;
  const double width_px = view.style.width_mm.at(view.scale) * view.px_per_mm;
  scene.layers.emplace_back(map::Stroke{{view.index, {}},
                                        faint(*view.style.line, opacity),
                                        width_px,
                                        view.style.dash_mm * view.px_per_mm,
                                        view.style.gap_mm * view.px_per_mm});
}

void add_points(const LayerView& view, map::Scene& scene) {
  if (view.layer.shape != geo::Shape::points || !view.style.fill) return;
  const double radius_px = view.style.radius_mm.at(view.scale) * view.px_per_mm;
  for (const geo::Feature& feature : view.layer.features)
    for (const Path& points : feature.paths)
      for (const Vec2 point : points)
        scene.discs.push_back(
            {map::to_screen(scene.camera, scene.viewport, point), radius_px, *view.style.fill, 0, {}, 0, {}});
}

}  // namespace

void add_layer(const geo::Geography& geography, std::uint32_t index, const map::Theme& theme, map::Scene& scene) {
  const geo::Layer& layer = geography.layers.at(index);
  const auto style = theme.layers.find(layer.id);
  if (style == theme.layers.end()) return;
  const LayerView view{index, layer, style->second, map::scale_denominator(scene.camera, scene.viewport),
                       scene.viewport.px_per_mm};
  add_ground(view, theme.backdrop, scene);
  add_halo(view, theme.backdrop, scene);
  add_fills(view, scene);
  add_glow(view, scene);
  add_line(view, scene);
  add_points(view, scene);
}

}  // namespace beffroi::exhibit
