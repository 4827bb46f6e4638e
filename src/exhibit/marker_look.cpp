#include "exhibit/marker_look.h"

#include <cmath>

#include <fmt/format.h>

#include "base/ease.h"
#include "text/icons.h"
#include "text/layout.h"

namespace beffroi::exhibit {

namespace {

constexpr double ring_mm = 1.3;
constexpr double glow_of_radius = 0.9;
constexpr double icon_of_radius = 1.1;

constexpr double focus_ring_mm = 1.6;
constexpr double focus_gap_mm = 2.2;    // between disc and ring, which closes in from twice as far
constexpr double sign_of_radius = 0.4;  // the check of what was visited
constexpr double sign_away = 1.1;
constexpr double thin_mm = 0.8;
constexpr double number_tracking_em = -0.04;  // two digits fit as one does

constexpr double leader_mm = 0.8;
constexpr double dot_mm = 1.6;

Colour between(Colour a, Colour b, double level) { return mix(a, b, static_cast<float>(ease_in_out(level))); }

map::Disc disc_of(const MarkerView& view, const Marker& marker, const MarkerInks& inks) {
  const MarkerLevels& level = marker.level;
  map::Disc disc;
  disc.centre = marker.centre_px;
  disc.radius_px = marker.radius_px;
  disc.fill = faint(inks.fill, marker.in_sight);
  disc.ring_px = ring_mm * view.px_per_mm * (1 + ease_in_out(level.mate));
  disc.ring = faint(between(inks.ring, view.style.mate, level.mate), marker.in_sight);
  disc.glow_px = marker.radius_px * glow_of_radius * (1 + 0.4 * ease_in_out(level.hovered) + 0.7 * marker.breath);
  disc.glow = faint(view.style.glow, (1 - ease_in_out(level.dimmed)) * marker.in_sight);
  return disc;
}

// A ring with the map inside: what the keyboard points at. It is never dimmed.
map::Disc focus_of(const MarkerView& view, const Marker& marker) {
  const double here = ease_in_out(marker.level.focused);
  map::Disc ring;
  ring.centre = marker.centre_px;
  ring.radius_px = marker.radius_px + focus_gap_mm * view.px_per_mm * (2 - here);
  ring.ring_px = focus_ring_mm * view.px_per_mm;
  ring.fill = with_alpha(view.style.focus, 0);
  ring.ring = faint(view.style.focus, here * marker.in_sight);
  return ring;
}

map::Disc badge(const MarkerView& view, const MarkerInks& inks, Vec2 centre, double radius_px, double opacity) {
  return {centre, radius_px, faint(inks.badge, opacity), thin_mm * view.px_per_mm, faint(inks.ring, opacity), 0, {}};
}

// An icon around a point. They fill their em: their box, from the baseline down to the descent, is centred there.
map::Text icon_at(const MarkerView& view, std::string_view name, Vec2 centre, double size_px, Colour colour) {
  map::Text icon;
  icon.content = name;
  icon.face = text::Face::icons;
  icon.size_px = size_px;
  icon.colour = colour;
  const char32_t code_point = text::icon(name).value_or(text::fallback_icon);
  const text::Font& font = view.fonts[text::Face::icons];
  const double rise = (font.ascent() - font.descent()) / 2 * size_px;
  const double half_width = font.advance(code_point) / 2 * size_px;
  icon.glyphs.push_back({code_point, centre + Vec2{-half_width, rise}, 0});
  return icon;
}

// Digits in the middle of the badge, as large as they must be to be read.
map::Text number_at(const MarkerView& view, std::size_t number, Vec2 centre, Colour colour) {
  map::Text out;
  out.content = fmt::format("{}", number);
  out.face = number_face;
  out.size_px = view.metrics.legible;
  out.colour = colour;
  const text::Line line = text::shape(view.fonts, {number_face, out.size_px, number_tracking_em}, out.content);
  const double drop = view.fonts[number_face].cap_height() * out.size_px / 2;
  for (const text::PlacedGlyph& glyph : line.glyphs)
    out.glyphs.push_back({glyph.code_point, centre + Vec2{glyph.x_px - line.width_px / 2, drop}, 0});
  return out;
}

void add_number(const MarkerView& view, const Marker& marker, const MarkerInks& inks, map::Scene& scene) {
  const Vec2 centre = marker.centre_px + number_offset(marker.radius_px);
  scene.discs.push_back(badge(view, inks, centre, number_radius_px(view.metrics), marker.in_sight));
  scene.texts.push_back(number_at(view, marker.hub + 1, centre, faint(inks.number, marker.in_sight)));
}

// A small check, down and to the right.
void add_visited_sign(const MarkerView& view, const Marker& marker, const MarkerInks& inks, map::Scene& scene) {
  const double opacity = ease_in_out(marker.level.visited) * marker.in_sight;
  if (opacity <= 0) return;
  const Vec2 centre = marker.centre_px + Vec2{1, 1} * (marker.radius_px * sign_away / std::sqrt(2.0));
  const double radius_px = marker.radius_px * sign_of_radius;
  scene.discs.push_back(badge(view, inks, centre, radius_px, opacity));
  scene.texts.push_back(icon_at(view, visited_icon, centre, 1.6 * radius_px, faint(inks.visited, opacity)));
}

}  // namespace

// What is chosen looks so even while it still has something of dimmed.
MarkerInks inks_of(const map::MarkerStyle& style, const MarkerLevels& level) {
  const auto dimmed = [&](Colour full, Colour quiet) { return between(full, quiet, level.dimmed); };
  return {.fill = between(dimmed(style.fill, style.dimmed_fill), style.chosen_fill, level.chosen),
          .ring = dimmed(style.ring, style.dimmed_ring),
          .icon = between(dimmed(style.icon, style.dimmed_icon), style.chosen_icon, level.chosen),
          .badge = dimmed(style.badge, style.dimmed_fill),
          .number = name_ink(style, style.number, level.dimmed),
          .visited = dimmed(style.visited, style.dimmed_icon),
          .leader = dimmed(style.leader, style.dimmed_ring)};
}

Colour name_ink(const map::MarkerStyle& style, Colour text, double dimmed) {
  return between(text, style.dimmed_name, dimmed);
}

void add_marker(const MarkerView& view, const Marker& marker, const content::Hub& hub, map::Scene& scene) {
  if (marker.in_sight <= 0) return;
  if (marker.level.focused > 0) scene.discs.push_back(focus_of(view, marker));
  const MarkerInks inks = inks_of(view.style, marker.level);
  scene.discs.push_back(disc_of(view, marker, inks));
  scene.texts.push_back(
      icon_at(view, hub.icon, marker.centre_px, marker.radius_px * icon_of_radius, faint(inks.icon, marker.in_sight)));
  add_number(view, marker, inks, scene);
  add_visited_sign(view, marker, inks, scene);
}

void add_leader(const MarkerView& view, const Marker& marker, map::Scene& scene) {
  const double opacity = leader_strength(marker) * marker.in_sight;
  if (opacity <= 0) return;
  const Colour colour = faint(inks_of(view.style, marker.level).leader, opacity);
  scene.curves.push_back({{marker.place_px, marker.centre_px}, colour, leader_mm * view.px_per_mm});
  scene.discs.push_back({marker.place_px,
                         dot_mm * view.px_per_mm,
                         colour,
                         thin_mm * view.px_per_mm,
                         faint(view.style.ring, opacity),
                         0,
                         {}});
}

}  // namespace beffroi::exhibit
