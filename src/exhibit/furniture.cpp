#include "exhibit/furniture.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "exhibit/lettering.h"

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
  Colour colour;
};

std::optional<KeyEntry> key_entry(const LabelView& view) {
  for (const geo::Layer& layer : view.world.geography->layers) {
    const std::string id = fmt::format("layer.{}.name", layer.id);
    const auto style = view.theme.layers.find(layer.id);
    if (style == view.theme.layers.end() || !content::has_text(view.language, id)) continue;
    const map::LayerStyle& look = style->second;
    if (look.opacity.at(view.scale) < 0.5) continue;
    const Colour of_areas = look.fill_values.empty() ? look.fill.value_or(Colour{}) : look.fill_values.begin()->second;
    return KeyEntry{content::text(view.language, id), look.glow.value_or(of_areas)};
  }
  return std::nullopt;
}

// What is faint on the map must be known again in a dot.
Colour bold(Colour colour) {
  constexpr float strength = 2.5F;
  return with_alpha(colour, std::min(colour.a * strength, 1.0F));
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
  out.discs.push_back({centre, radius_px, bold(entry.colour), view.metrics.hairline, name.text->colour, 0, {}});
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
  if (room_px > shortest_bar_ems * m.legible) {
    put_bar(view, *length.text, bar_right, length_m / metres_per_px, out);
    put(length, length_pen, out);
  }
  put(credit, credit_pen, out);
  if (const auto entry = key_entry(view)) put_key(view, *style, *entry, {out.box.min.x - 2 * m.gap, credit_pen.y}, out);
  return out;
}

}  // namespace beffroi::exhibit
