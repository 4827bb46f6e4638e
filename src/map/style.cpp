#include "map/style.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "map/contrast.h"
#include "map/distinct.h"

namespace beffroi::map {

namespace {

constexpr Range sizes{0.1, 10};
constexpr Range widths_mm{0, 100};
constexpr Range opacities{0, 1};
constexpr Range ranks{0, 10};

const std::vector<std::string> label_kinds{"hub",  "hub_official", "country",  "sea",   "river",
                                           "lake", "town",         "province", "credit"};

// [1:n, value]; nothing, and an issue, when it is no such pair.
std::optional<std::pair<double, double>> read_stop(const Node& node, std::string_view key, Range range,
                                                   Issues& issues) {
  const std::size_t before = issues.size();
  const Node named(Node::Table{{std::string(key), node}}, node.place());
  Reader reader(named, issues);
  const std::vector<double> numbers = reader.numbers(key);
  if (issues.size() > before) return std::nullopt;
  if (numbers.size() != 2 || numbers[0] <= 0)
    reader.report(node.place(), fmt::format("'{}' takes [scale, value] pairs", key),
                  "write [[500000, 0.4], [100000, 0.8]]");
  else if (numbers[1] < range.min || numbers[1] > range.max)
    reader.report(node.place(), fmt::format("'{}' is {}, outside {} to {}", key, numbers[1], range.min, range.max),
                  "correct the number");
  else return std::pair{numbers[0], numbers[1]};
  return std::nullopt;
}

// A plain number is a constant; a list of [1:n, value] pairs follows the scale.
Stops read_stops(Reader& reader, const Node& table, std::string_view key, double fallback, Range range,
                 Issues& issues) {
  const Node* node = table.find(key);
  if (node == nullptr || node->get_if<Node::Array>() == nullptr) return {{{1, reader.number_or(key, fallback, range)}}};
  Stops out{{}};
  for (const Node& pair : reader.tables(key))
    if (const auto stop = read_stop(pair, key, range, issues)) out.stops.push_back(*stop);
  std::ranges::sort(out.stops);
  if (out.stops.empty()) out.stops.emplace_back(1, fallback);
  return out;
}

constexpr std::array<std::pair<std::string_view, text::Face>, text::face_count> face_names{{
    {"regular", text::Face::regular},
    {"medium", text::Face::medium},
    {"semibold", text::Face::semibold},
    {"italic", text::Face::italic},
    {"title", text::Face::title},
    {"title_bold", text::Face::title_bold},
    {"icons", text::Face::icons},
}};

text::Face read_face(Reader& reader, text::Face fallback) {
  const std::string name = reader.text_or("face", "");
  if (name.empty()) return fallback;
  const auto* entry = std::ranges::find(face_names, name, &std::pair<std::string_view, text::Face>::first);
  if (entry != face_names.end()) return entry->second;
  std::vector<std::string> known;
  known.reserve(face_names.size());
  for (const auto& [known_name, face] : face_names) known.emplace_back(known_name);
  reader.report(reader.place("face"), fmt::format("there is no face '{}'", name), suggest(name, known));
  return fallback;
}

// Magenta stands for a colour that is not there: on a display nobody takes it for meant.
Colour required_colour(Reader& reader, std::string_view key) {
  if (!reader.has(key)) reader.text(key);  // reports it as missing
  return reader.colour_or(key, {1, 0, 1, 1});
}

std::optional<Colour> optional_colour(Reader& reader, std::string_view key) {
  if (!reader.has(key)) return std::nullopt;
  return reader.colour_or(key, {});
}

std::map<std::string, Colour> read_fill_values(const Node& table, Issues& issues) {
  std::map<std::string, Colour> out;
  Reader reader(table, issues);
  if (const auto* entries = table.get_if<Node::Table>())
    for (const auto& [value, colour] : *entries) out[value] = reader.colour_or(value, {});
  return out;
}

LayerStyle read_layer_style(const Node& table, Issues& issues) {
  Reader reader(table, issues);
  LayerStyle style;
  style.place = reader.place();
  style.fill = optional_colour(reader, "fill");
  style.fill_field = reader.text_or("fill_field", "");
  if (reader.has("fill_values")) style.fill_values = read_fill_values(reader.table("fill_values"), issues);
  style.line = optional_colour(reader, "line");
  style.width_mm = read_stops(reader, table, "width_mm", 0.5, widths_mm, issues);
  style.opacity = read_stops(reader, table, "opacity", 1, opacities, issues);
  style.dash_mm = reader.number_or("dash_mm", 0, {0, 100});
  style.gap_mm = reader.number_or("gap_mm", style.dash_mm, {0, 100});
  style.halo = optional_colour(reader, "halo");
  style.halo_on_backdrop = reader.flag_or("halo_on_backdrop", false);
  style.halo_opacity = read_stops(reader, table, "halo_opacity", 1, opacities, issues);
  style.glow = optional_colour(reader, "glow");
  style.glow_cover = reader.number_or("glow_cover", 0, opacities);
  style.least_contrast = reader.number_or("least_contrast", style.least_contrast, {1, 21});
  style.radius_mm = read_stops(reader, table, "radius_mm", 1, widths_mm, issues);
  reader.finish();
  return style;
}

LabelStyle read_label_style(const Node& table, Issues& issues) {
  Reader reader(table, issues);
  LabelStyle style;
  style.face = read_face(reader, text::Face::medium);
  style.colour = required_colour(reader, "colour");
  style.halo = reader.colour_or("halo", {0, 0, 0, 0});
  style.halo_mm = reader.number_or("halo_mm", 0, {0, 20});
  style.size = read_stops(reader, table, "size", 1, sizes, issues);
  style.tracking_em = reader.number_or("tracking", 0, {-0.1, 2});
  style.capitals = reader.flag_or("capitals", false);
  style.max_rank = read_stops(reader, table, "max_rank", 5, ranks, issues);
  style.visible = read_stops(reader, table, "visible", 1, opacities, issues);
  reader.finish();
  return style;
}

MarkerStyle read_marker_style(const Node& table, Issues& issues) {
  Reader reader(table, issues);
  MarkerStyle style;
  style.fill = required_colour(reader, "fill");
  style.icon = required_colour(reader, "icon");
  style.ring = required_colour(reader, "ring");
  style.chosen_fill = required_colour(reader, "chosen_fill");
  style.chosen_icon = required_colour(reader, "chosen_icon");
  style.mate = required_colour(reader, "mate");
  style.glow = required_colour(reader, "glow");
  style.badge = required_colour(reader, "badge");
  style.number = required_colour(reader, "number");
  style.visited = required_colour(reader, "visited");
  style.focus = required_colour(reader, "focus");
  style.arc = required_colour(reader, "arc");
  style.leader = required_colour(reader, "leader");
  style.dimmed_fill = required_colour(reader, "dimmed_fill");
  style.dimmed_ring = required_colour(reader, "dimmed_ring");
  style.dimmed_icon = required_colour(reader, "dimmed_icon");
  style.dimmed_name = required_colour(reader, "dimmed_name");
  reader.finish();
  return style;
}

PanelStyle read_panel_style(const Node& table, Issues& issues) {
  Reader reader(table, issues);
  const auto role = [&](std::string_view key) { return required_colour(reader, key); };
  const PanelStyle style{role("surface"),    role("surface_raised"), role("text"),
                         role("text_muted"), role("accent"),         role("on_accent"),
                         role("line"),       role("hover"),          role("pressed"),
                         role("focus"),      role("shadow"),         reader.colour_or("edge", {0, 0, 0, 0})};
  reader.finish();
  return style;
}

PlaceStyle read_place_style(Reader& theme, const PanelStyle& panel, Colour backdrop, Issues& issues) {
  constexpr float faintly = 0.12F;
  constexpr float half = 0.5F;
  PlaceStyle style{with_alpha(panel.text, faintly), panel.accent, with_alpha(backdrop, half)};
  if (!theme.has("place")) return style;
  Reader reader(theme.table("place"), issues);
  style.lift = reader.colour_or("lift", style.lift);
  style.line = reader.colour_or("line", style.line);
  style.dim = reader.colour_or("dim", style.dim);
  reader.finish();
  return style;
}

}  // namespace

double Stops::at(double scale_denominator) const {
  const auto above = std::ranges::upper_bound(stops, scale_denominator, {}, &std::pair<double, double>::first);
  if (above == stops.begin()) return stops.front().second;
  if (above == stops.end()) return stops.back().second;
  const auto [far, far_value] = *above;
  const auto [near, near_value] = *std::prev(above);
  return std::lerp(near_value, far_value, std::log(scale_denominator / near) / std::log(far / near));
}

Theme read_theme(const Node& file, const std::string& id, Issues& issues) {
  Reader reader(file, issues);
  Theme theme;
  theme.id = id;
  theme.backdrop = required_colour(reader, "backdrop");
  theme.least_contrast = reader.number_or("least_contrast", theme.least_contrast, {1, 21});
  const auto each = [&](std::string_view key, auto read) {
    const Node& group = reader.table(key);
    if (const auto* entries = group.get_if<Node::Table>())
      for (const auto& [name, table] : *entries) read(name, table);
    else
      reader.report(group.place(), fmt::format("'{}' takes tables, not {}", key, group.kind()),
                    fmt::format("write [{}.<name>]", key));
  };
  each("layer",
       [&](const std::string& name, const Node& table) { theme.layers[name] = read_layer_style(table, issues); });
  each("label", [&](const std::string& name, const Node& table) {
    if (std::ranges::find(label_kinds, name) != label_kinds.end()) theme.labels[name] = read_label_style(table, issues);
    else reader.report(table.place(), fmt::format("there is no kind of label '{}'", name), suggest(name, label_kinds));
  });
  theme.marker = read_marker_style(reader.table("marker"), issues);
  theme.panel = read_panel_style(reader.table("panel"), issues);
  theme.place = read_place_style(reader, theme.panel, theme.backdrop, issues);
  reader.finish();
  check_contrast(theme, file, issues);
  check_distinct(theme, file, issues);
  return theme;
}

}  // namespace beffroi::map
