#include "exhibit/marker_look.h"

#include "text/icons.h"

namespace beffroi::exhibit {

namespace {

constexpr double ring_mm = 1.3;
constexpr double glow_of_radius = 0.9;
constexpr double icon_of_radius = 1.15;

}  // namespace

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

}  // namespace beffroi::exhibit
