#include "exhibit/furniture.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "exhibit/lettering.h"

namespace beffroi::exhibit {

namespace {

constexpr double longest_bar_ems = 12;    // of the smallest legible type
constexpr double shortest_bar_ems = 1.5;  // where there is little room; none below
constexpr double shorter = 0.99;          // than a length that does not fit
constexpr double beside_gaps = 0.6;       // between a picture and its words
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
  const Vec2 size = view.state.viewport.size_px;
  const double height_px = view.metrics.foot;
  const double middle = size.y - height_px / 2;
  out.curves.push_back({{{-height_px, middle}, {size.x + height_px, middle}}, ground, height_px});
}

struct Bar {
  SetLine length;  // in words
  double px = 0;
  double width_px = 0;  // of both
};

// The longest that leaves its length in words a place in `room_px`; none where it would be too short to be of use.
std::optional<Bar> set_bar(const LabelView& view, const map::LabelStyle& style, double room_px) {
  const double metres_per_px = view.state.camera.metres_per_px;
  const double shortest_px = shortest_bar_ems * view.metrics.legible;
  double most_px = longest_bar_ems * view.metrics.legible;
  while (most_px >= shortest_px) {
    const double length_m = round_length_m(most_px * metres_per_px);
    Bar bar{set_line(view, style, length_text(view.language, length_m)), length_m / metres_per_px};
    bar.width_px = bar.px + beside_gaps * view.metrics.gap + bar.length.width;
    if (bar.px >= shortest_px && bar.width_px <= room_px) return bar;
    most_px = bar.px * shorter;
  }
  return std::nullopt;
}

// A line with its ends turned up, on a wider one that lifts it from the map; and its length, which ends at `right`.
void put_bar(const LabelView& view, const Bar& bar, Vec2 right, Furniture& out) {
  constexpr double width_mm = 0.5;
  const map::Text& like = *bar.length.text;
  const double width_px = std::max(1.5, width_mm * view.state.viewport.px_per_mm);
  const Vec2 up{0, -like.size_px * 0.35};
  const Vec2 left = right - Vec2{bar.width_px, 0};
  const Vec2 end = left + Vec2{bar.px, 0};
  const Path path{left + up, left, end, end + up};
  out.curves.push_back({path, like.halo, width_px + 2 * like.halo_px});
  out.curves.push_back({path, like.colour, width_px});
  out.box.include(bounds_of(path));
  put(bar.length, right - Vec2{bar.length.width, 0}, out);
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
                      over(ground, style->second.glow.value_or(fill.value_or(Colour{})))};
    if (fill) ground = over(ground, *fill);
  }
  return std::nullopt;
}

// A patch of the colour, broad enough to be told from its outline, and what it stands for.
struct Key {
  SetLine name;
  Colour colour;
  Vec2 patch_px;
  double width_px = 0;  // of both
};

std::optional<Key> set_key(const LabelView& view, const map::LabelStyle& style) {
  constexpr Vec2 patch_em{1.3, 0.8};
  const std::optional<KeyEntry> entry = key_entry(view);
  if (!entry) return std::nullopt;
  Key key{set_line(view, style, entry->name), entry->colour, {}};
  key.patch_px = patch_em * key.name.text->size_px;
  key.width_px = key.patch_px.x + beside_gaps * view.metrics.gap + key.name.width;
  return key;
}

// Both left of `right`.
void put_key(const LabelView& view, const Key& key, Vec2 right, Furniture& out) {
  const Vec2 pen = right - Vec2{key.name.width, 0};
  const Vec2 centre{right.x - key.width_px + key.patch_px.x / 2, pen.y - key.name.ascent / 2};
  const Vec2 along{(key.patch_px.x - key.patch_px.y) / 2, 0};
  const Path line{centre - along, centre + along};
  out.curves.push_back({line, key.name.text->colour, key.patch_px.y});
  out.curves.push_back({line, key.colour, key.patch_px.y - 2 * view.metrics.hairline});
  out.box.include(box_around(centre, key.patch_px));
  put(key.name, pen, out);
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
  const double between_px = 2 * m.gap;
  const SetLine credit = set_line(view, *style, content::text(view.language, "credit"));
  const double room_px = state.viewport.size_px.x - 2 * m.margin - credit.width - between_px;
  const std::optional<Key> key = set_key(view, *style);
  std::optional<Bar> bar = key ? set_bar(view, *style, room_px - key->width_px - between_px) : std::nullopt;
  const bool has_key = bar.has_value();
  if (!bar) bar = set_bar(view, *style, room_px);

  const Vec2 corner = state.viewport.size_px - Vec2{m.margin, m.foot / 2};
  Vec2 pen = corner + Vec2{-credit.width, (credit.ascent - credit.descent) / 2};
  Furniture out;
  put_band(view, style->halo, out);
  put(credit, pen, out);
  pen.x -= between_px;
  if (bar) put_bar(view, *bar, pen, out);
  if (has_key) put_key(view, *key, {pen.x - bar->width_px - between_px, pen.y}, out);
  return out;
}

}  // namespace beffroi::exhibit
