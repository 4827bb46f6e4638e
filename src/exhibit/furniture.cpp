#include "exhibit/furniture.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "exhibit/lettering.h"
#include "map/grounds.h"

namespace beffroi::exhibit {

namespace {

constexpr double longest_bar_ems = 12;  // of the smallest legible type
constexpr double shortest_bar_ems = 3;  // in a narrow picture; none below
constexpr double around_bar_ems = 4;    // its length in words, and air
constexpr double metres_per_km = 1000;

std::string length_text(const content::Language& language, double length_m) {
  const bool in_km = length_m >= metres_per_km;
  const std::string number = content::number(language, in_km ? length_m / metres_per_km : length_m, 0);
  return content::fill(content::text(language, in_km ? "ui.kilometres" : "ui.metres"), {{"n", number}});
}

void put(const SetLine& line, Vec2 pen, Furniture& out) {
  out.box.include(Box2{{pen.x, pen.y - line.ascent}, {pen.x + line.width, pen.y + line.descent}});
  out.texts.push_back(*line.text);
  for (map::Glyph& glyph : out.texts.back().glyphs) glyph.position = glyph.position + pen;
}

// What lies behind all of it: borders and rivers would run through its small type.
void put_band(const LabelView& view, Colour ground, Furniture& out) {
  constexpr float strength = 0.85F;
  const Vec2 size = view.state.viewport.size_px;
  const double height_px = view.metrics.margin;
  const double middle = size.y - height_px / 2;
  out.curves.push_back({{{-height_px, middle}, {size.x + height_px, middle}}, with_alpha(ground, strength), height_px});
}

// A line with its ends turned up, on a wider one that lifts it from the map.
void put_bar(const LabelView& view, const map::Text& like, Vec2 right, double length_px, Furniture& out) {
  constexpr double width_mm = 0.5;
  const double width_px = std::max(1.5, width_mm * view.state.viewport.px_per_mm);
  const Vec2 up{0, -like.size_px * 0.35};
  const Vec2 left = right - Vec2{length_px, 0};
  const Path path{left + up, left, right, right + up};
  out.curves.push_back({path, like.halo, width_px + 2 * like.halo_px});
  out.curves.push_back({path, like.colour, width_px});
  out.box.include(bounds_of(path));
}

// What the map shows at this scale and its key explains.
struct KeyEntry {
  std::string name;
  Colour colour;  // opaque
};

// Of what a layer's areas are filled with, the colour that has most of their outlines.
std::optional<Colour> usual_fill(const geo::Layer& layer, const map::LayerStyle& style) {
  std::map<std::string_view, std::size_t> lengths;
  for (const geo::Feature& feature : layer.features)
    for (const Path& path : feature.paths) lengths[geo::field(feature, style.fill_field)] += path.size();
  std::optional<Colour> usual = style.fill;
  std::size_t longest = 0;
  for (const auto& [value, colour] : style.fill_values)
    if (lengths[value] > std::exchange(longest, std::max(longest, lengths[value]))) usual = colour;
  return usual;
}

bool is_in_sight(const LabelView& view, const map::LayerStyle& style) {
  constexpr double least_opacity = 0.5;
  return style.opacity.at(view.scale) >= least_opacity;
}

// As it looks on the map: laid over the areas drawn before it.
std::optional<KeyEntry> key_entry(const LabelView& view) {
  Colour ground = view.theme.backdrop;
  for (const geo::Layer& layer : view.world.geography->layers) {
    const auto style = view.theme.layers.find(layer.id);
    if (style == view.theme.layers.end() || !is_in_sight(view, style->second)) continue;
    const std::optional<Colour> fill = usual_fill(layer, style->second);
    const std::string id = fmt::format("layer.{}.name", layer.id);
    if (content::has_text(view.language, id))
      return KeyEntry{content::text(view.language, id),
                      map::over(ground, style->second.glow.value_or(fill.value_or(Colour{})))};
    if (fill) ground = map::over(ground, *fill);
  }
  return std::nullopt;
}

// A dot of the colour, and what it stands for, both left of `right`.
void put_key(const LabelView& view, const map::LabelStyle& style, const KeyEntry& entry, Vec2 right, Furniture& out) {
  constexpr double radius_em = 0.36;
  const SetLine name = set_line(view, style, entry.name);
  const Vec2 pen = right - Vec2{name.width, 0};
  const double radius_px = radius_em * name.text->size_px;
  const Vec2 centre = pen + Vec2{-view.metrics.gap * 0.75 - radius_px, -name.ascent / 2};
  const Box2 box = box_around(centre, {2 * radius_px, 2 * radius_px});
  if (box.min.x < view.metrics.margin) return;
  out.discs.push_back({centre, radius_px, entry.colour, view.metrics.hairline, name.text->colour, 0, {}});
  out.box.include(box);
  put(name, pen, out);
}

}  // namespace

double round_length_m(double most_m) {
  double length = 1;
  if (!(most_m > 1)) return length;
  const double power = std::pow(10, std::floor(std::log10(most_m)));
  for (const double factor : {1.0, 2.0, 3.0, 5.0})
    if (factor * power <= most_m) length = factor * power;
  return length;
}

Furniture furniture(const World& world, const State& state) {
  const LabelView view = make_label_view(world, state);
  const map::LabelStyle* style = style_of(view.theme, "credit");
  if (style == nullptr) return {};
  const Metrics& m = view.metrics;
  const double metres_per_px = state.camera.metres_per_px;
  const SetLine credit = set_line(view, *style, content::text(view.language, "credit"));
  const double room_px = state.viewport.size_px.x - credit.width - 3 * m.margin - around_bar_ems * m.legible;
  const double length_m = round_length_m(std::min(longest_bar_ems * m.legible, room_px) * metres_per_px);
  const SetLine length = set_line(view, *style, length_text(view.language, length_m));

  const Vec2 corner = state.viewport.size_px - Vec2{m.margin, m.margin / 2};
  const Vec2 credit_pen = corner + Vec2{-credit.width, (credit.ascent - credit.descent) / 2};
  const Vec2 length_pen = credit_pen - Vec2{2 * m.gap + length.width, 0};
  const Vec2 bar_right = length_pen - Vec2{m.gap * 0.75, 0};
  Furniture out;
  put_band(view, style->halo, out);
  if (room_px > shortest_bar_ems * m.legible) {
    put_bar(view, *length.text, bar_right, length_m / metres_per_px, out);
    put(length, length_pen, out);
  }
  put(credit, credit_pen, out);
  if (const auto entry = key_entry(view)) put_key(view, *style, *entry, {out.box.min.x - 2 * m.gap, credit_pen.y}, out);
  return out;
}

}  // namespace beffroi::exhibit
