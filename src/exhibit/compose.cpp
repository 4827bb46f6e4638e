#include "exhibit/compose.h"

#include <algorithm>

#include "exhibit/labels.h"
#include "exhibit/markers.h"
#include "exhibit/screen.h"
#include "text/icons.h"

namespace beffroi::exhibit {

namespace {

Colour faint(Colour colour, double opacity) { return with_alpha(colour, colour.a * static_cast<float>(opacity)); }

// ---- Layers

struct LayerView {
  std::uint32_t index;
  const geo::Layer& layer;
  const map::LayerStyle& style;
  double scale;
  double px_per_mm;
};

// One colour for the whole layer, or each feature in the colour of its field's value.
void add_fills(const LayerView& view, map::Scene& scene) {
  if (view.layer.shape != geo::Shape::areas) return;
  if (view.style.fill_field.empty()) {
    if (view.style.fill) scene.layers.emplace_back(map::Fill{{view.index, {}}, *view.style.fill});
    return;
  }
  for (std::uint32_t i = 0; i < view.layer.features.size(); ++i) {
    const std::string value(geo::field(view.layer.features[i], view.style.fill_field));
    const auto colour = view.style.fill_values.find(value);
    if (colour != view.style.fill_values.end()) scene.layers.emplace_back(map::Fill{{view.index, i}, colour->second});
    else if (view.style.fill) scene.layers.emplace_back(map::Fill{{view.index, i}, *view.style.fill});
  }
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

void add_points(const LayerView& view, const State& state, map::Scene& scene) {
  if (view.layer.shape != geo::Shape::points || !view.style.fill) return;
  const double radius_px = view.style.radius_mm.at(view.scale) * view.px_per_mm;
  for (const geo::Feature& feature : view.layer.features)
    for (const Path& points : feature.paths)
      for (const Vec2 point : points)
        scene.discs.push_back(
            {map::to_screen(state.camera, state.viewport, point), radius_px, *view.style.fill, 0, {}, 0, {}});
}

void add_layers(const World& world, const State& state, const map::Theme& theme, map::Scene& scene) {
  for (std::uint32_t i = 0; i < world.geography.layers.size(); ++i) {
    const geo::Layer& layer = world.geography.layers[i];
    const auto style = theme.layers.find(layer.id);
    if (style == theme.layers.end()) continue;
    const LayerView view{i, layer, style->second, map::scale_denominator(state.camera, state.viewport),
                         state.viewport.px_per_mm};
    if (view.style.halo)
      scene.layers.emplace_back(map::Halo{{i, {}}, faint(*view.style.halo, view.style.halo_opacity.at(view.scale))});
    add_fills(view, scene);
    add_line(view, scene);
    add_points(view, state, scene);
  }
}

// ---- Markers

constexpr double ring_mm = 1.3;
constexpr double glow_of_radius = 0.9;
constexpr double icon_of_radius = 1.15;

map::Disc disc_of(const Marker& marker, const map::MarkerStyle& style, double px_per_mm) {
  const double opacity = marker.opacity;
  map::Disc disc;
  disc.centre = marker.centre_px;
  disc.radius_px = marker.radius_px;
  disc.fill = faint(marker.chosen ? style.chosen_fill : style.fill, opacity);
  disc.ring_px = ring_mm * px_per_mm * (marker.mate || marker.focused ? 2 : 1);
  disc.ring = faint(marker.mate || marker.focused ? style.mate : style.ring, opacity);
  disc.glow_px = marker.radius_px * glow_of_radius * (marker.hovered ? 1.4 : 1);
  disc.glow = faint(style.glow, opacity);
  return disc;
}

map::Text icon_of(const Marker& marker, const content::Hub& hub, const map::MarkerStyle& style,
                  const text::Fonts& fonts) {
  map::Text icon;
  icon.content = hub.icon;
  icon.face = text::Face::icons;
  icon.size_px = marker.radius_px * icon_of_radius;
  icon.colour = faint(marker.chosen ? style.chosen_icon : style.icon, marker.opacity);
  const char32_t code_point = text::icon(hub.icon).value_or(text::fallback_icon);
  // The icons fill their em: their box, from the baseline down to the descent, is centred on the marker.
  const text::Font& font = fonts[text::Face::icons];
  const double rise = (font.ascent() - font.descent()) / 2 * icon.size_px;
  const double half_width = font.advance(code_point) / 2 * icon.size_px;
  icon.glyphs.push_back({code_point, marker.centre_px + Vec2{-half_width, rise}, 0});
  return icon;
}

void add_markers(const World& world, const State& state, const map::Theme& theme, map::Scene& scene) {
  std::vector<Marker> all = markers(world, state);
  // What is dimmed lies at the bottom, what is chosen on top.
  std::ranges::stable_sort(all, {}, [](const Marker& m) { return std::pair(m.chosen, !m.dimmed); });
  for (const Marker& marker : all) {
    scene.discs.push_back(disc_of(marker, theme.marker, state.viewport.px_per_mm));
    scene.texts.push_back(icon_of(marker, world.content.hubs[marker.hub], theme.marker, world.fonts));
  }
}

// ---- Labels

void add_labels(const World& world, const State& state, map::Scene& scene) {
  for (LabelInView& label : labels_in_view(world, state)) {
    const auto found = state.labels.find(label.id);
    if (found == state.labels.end()) continue;
    const double opacity = found->second.opacity;
    for (map::Text& text : label.place.texts) {
      text.colour = faint(text.colour, opacity);
      text.halo = faint(text.halo, opacity);
      scene.texts.push_back(std::move(text));
    }
    if (!label.place.dot) continue;
    label.place.dot->fill = faint(label.place.dot->fill, opacity);
    label.place.dot->ring = faint(label.place.dot->ring, opacity);
    scene.discs.push_back(*label.place.dot);
  }
}

}  // namespace

map::Scene compose(const World& world, const State& state) {
  const map::Theme& theme = theme_of(world, state.theme);
  map::Scene scene;
  scene.viewport = state.viewport;
  scene.camera = state.camera;
  scene.backdrop = theme.backdrop;
  add_layers(world, state, theme, scene);
  add_labels(world, state, scene);
  add_markers(world, state, theme, scene);
  return scene;
}

}  // namespace beffroi::exhibit
