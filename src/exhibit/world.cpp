#include "exhibit/world.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "content/load.h"
#include "content/toml.h"
#include "exhibit/labels.h"
#include "text/icons.h"

namespace beffroi::exhibit {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t corners_of_box = 4;

// exhibition.toml, read.
struct Plan {
  std::vector<std::string> languages;
  std::vector<std::string> themes;
  Reading reading;
  fs::path data_folder;
  geo::MapRecipe map;
  Box2 home_lonlat;
  double hub_scale = 0;
  double closest_scale = 0;
};

Box2 read_lonlat_box(Reader& reader, std::string_view key, Box2 fallback) {
  const std::vector<double> numbers = reader.numbers(key);
  if (numbers.size() == corners_of_box) {
    const Box2 box{{numbers[0], numbers[1]}, {numbers[2], numbers[3]}};
    const Box2 earth{{-180, -90}, {180, 90}};
    if (box.width() > 0 && box.height() > 0 && earth.contains(box.min) && earth.contains(box.max)) return box;
  }
  reader.report(reader.place(key), fmt::format("'{}' is no box on the earth", key),
                "write [west, south, east, north] in degrees");
  return fallback;
}

Vec2 read_lonlat(Reader& reader, std::string_view key, Vec2 fallback) {
  if (!reader.has(key)) return fallback;
  const std::vector<double> numbers = reader.numbers(key);
  if (numbers.size() == 2) return {numbers[0], numbers[1]};
  reader.report(reader.place(key), fmt::format("'{}' is no point", key), "write [longitude, latitude] in degrees");
  return fallback;
}

Reading read_reading(const Node& table, Issues& issues) {
  Reader reader(table, issues);
  Reading reading;
  reading.diagonal_inch = reader.number_or("diagonal_inch", reading.diagonal_inch, {5, 1000});
  reading.distance_m = reader.number_or("distance_m", reading.distance_m, {0.2, 50});
  reader.finish();
  return reading;
}

void read_map(const Node& table, const fs::path& folder, Plan& plan, Issues& issues) {
  constexpr Range scales{1000, 100'000'000};
  Reader reader(table, issues);
  plan.data_folder = folder / reader.text("data");
  plan.map.projection = reader.text("projection");
  plan.map.window_lonlat = read_lonlat_box(reader, "window", {{-180, -85}, {180, 85}});
  plan.home_lonlat = read_lonlat_box(reader, "home", plan.map.window_lonlat);
  plan.map.origin_lonlat = read_lonlat(reader, "origin", plan.home_lonlat.centre());
  plan.closest_scale = reader.number_or("closest_scale", 90'000, scales);
  plan.hub_scale = reader.number_or("hub_scale", 170'000, scales);
  reader.finish();
}

Plan read_plan(const Node& file, const fs::path& folder, Issues& issues) {
  Plan plan;
  Reader reader(file, issues);
  plan.languages = reader.texts("languages");
  plan.themes = reader.texts("themes");
  if (reader.has("reading")) plan.reading = read_reading(reader.table("reading"), issues);
  read_map(reader.table("map"), folder, plan, issues);
  for (const Node& layer : reader.tables("layer")) plan.map.layers.push_back(geo::read_layer_recipe(layer, issues));
  if (plan.languages.empty())
    reader.report(reader.place("languages"), "no language is named", "write languages = [\"en\"]");
  if (plan.themes.empty()) reader.report(reader.place("themes"), "no theme is named", "write themes = [\"night\"]");
  reader.finish();
  return plan;
}

// The columns that `join = "provinces"` adds to a feature.
geo::Joins make_joins(const content::Content& content) {
  geo::JoinTable provinces{"name", {}};
  for (const content::Province& province : content.provinces)
    provinces.rows[province.feature] = {{"province", province.id}, {"region", province.region}};
  return {{"provinces", std::move(provinces)}};
}

std::vector<map::Theme> load_themes(const std::vector<std::string>& ids, const fs::path& folder, Issues& issues) {
  std::vector<map::Theme> themes;
  for (const std::string& id : ids)
    if (const auto file = take(content::read_toml(folder / (id + ".toml")), issues))
      themes.push_back(map::read_theme(*file, id, issues));
  return themes;
}

void note_unstyled_layers(const Plan& plan, const std::vector<map::Theme>& themes, Issues& issues) {
  for (const map::Theme& theme : themes)
    for (const geo::LayerRecipe& layer : plan.map.layers)
      if (!theme.layers.contains(layer.id))
        issues.push_back({Severity::warning, layer.place,
                          fmt::format("theme '{}' has no style for layer '{}'", theme.id, layer.id),
                          fmt::format("add [layer.{}] to themes/{}.toml", layer.id, theme.id)});
}

std::optional<Vec2> to_local(const geo::Geography& geography, Vec2 lonlat) {
  return geography.projection.to_local(lonlat);
}

// The local box around a box in degrees, whose straight edges bend.
Box2 local_box(const geo::Geography& geography, const Box2& lonlat) {
  constexpr int steps = 16;
  Box2 box;
  for (int i = 0; i <= steps; ++i) {
    const double t = static_cast<double>(i) / steps;
    const Vec2 edge = lerp(lonlat.min, lonlat.max, t);
    for (const Vec2 p : {Vec2{edge.x, lonlat.min.y}, Vec2{edge.x, lonlat.max.y}, Vec2{lonlat.min.x, edge.y},
                         Vec2{lonlat.max.x, edge.y}})
      if (const auto local = to_local(geography, p)) box.include(*local);
  }
  return box;
}

// The largest upright box inside the bent window: beyond it the map ends.
Box2 inner_box(const geo::Geography& geography, const Box2& lonlat) {
  constexpr int steps = 16;
  Box2 box{{-1e12, -1e12}, {1e12, 1e12}};
  for (int i = 0; i <= steps; ++i) {
    const Vec2 edge = lerp(lonlat.min, lonlat.max, static_cast<double>(i) / steps);
    if (const auto p = to_local(geography, {lonlat.min.x, edge.y})) box.min.x = std::max(box.min.x, p->x);
    if (const auto p = to_local(geography, {lonlat.max.x, edge.y})) box.max.x = std::min(box.max.x, p->x);
    if (const auto p = to_local(geography, {edge.x, lonlat.min.y})) box.min.y = std::max(box.min.y, p->y);
    if (const auto p = to_local(geography, {edge.x, lonlat.max.y})) box.max.y = std::min(box.max.y, p->y);
  }
  return box;
}

// A hub that the projection cannot place is left out: it has no place on this map.
std::vector<Vec2> place_hubs(const geo::Geography& geography, content::Content& content, Issues& issues) {
  std::vector<Vec2> places;
  std::erase_if(content.hubs, [&](const content::Hub& hub) {
    const auto local = to_local(geography, hub.lonlat);
    if (local) places.push_back(*local);
    else
      issues.push_back({Severity::error, hub.place,
                        fmt::format("hub '{}' lies where the projection does not reach", hub.id),
                        "correct its lon and lat"});
    return !local;
  });
  return places;
}

std::set<text::GlyphKey> wanted_glyphs(const content::Content& content, const std::vector<map::Theme>& themes,
                                       Issues& issues) {
  std::set<text::GlyphKey> glyphs = label_glyphs(content, themes);
  glyphs.emplace(text::Face::icons, text::fallback_icon);
  for (const content::Hub& hub : content.hubs) {
    const auto icon = text::icon(hub.icon);
    if (icon) glyphs.emplace(text::Face::icons, *icon);
    else
      issues.push_back({Severity::warning, hub.place, fmt::format("there is no icon '{}'", hub.icon),
                        "take a name from Material Design Icons"});
  }
  return glyphs;
}

Result<World> without(Issues issues) { return {std::nullopt, std::move(issues)}; }

}  // namespace

Result<World> load_world(const WorldFolders& folders) {
  Issues issues;
  const auto file = take(content::read_toml(folders.exhibition / "exhibition.toml"), issues);
  if (!file) return without(std::move(issues));
  const Plan plan = read_plan(*file, folders.exhibition, issues);

  auto fonts = take(text::load_fonts(folders.fonts), issues);
  auto content = take(content::load_content({folders.exhibition, folders.interface}, plan.languages), issues);
  std::vector<map::Theme> themes = load_themes(plan.themes, folders.exhibition / "themes", issues);
  note_unstyled_layers(plan, themes, issues);
  if (!fonts || !content || themes.empty()) return without(std::move(issues));

  auto geography = take(geo::load_geography(plan.data_folder, plan.map, make_joins(*content)), issues);
  if (!geography) return without(std::move(issues));

  std::vector<Vec2> hubs = place_hubs(*geography, *content, issues);
  text::Atlas atlas = text::build_atlas(*fonts, wanted_glyphs(*content, themes, issues));
  const Box2 home = local_box(*geography, plan.home_lonlat);
  const Box2 data = inner_box(*geography, plan.map.window_lonlat);
  return {World{std::move(*content), std::move(*geography), std::move(themes), std::move(*fonts), std::move(atlas),
                std::move(hubs), home, data, plan.hub_scale, plan.closest_scale, plan.reading},
          std::move(issues)};
}

const map::Theme& theme_of(const World& world, std::string_view id) {
  const auto found = std::ranges::find(world.themes, id, &map::Theme::id);
  return found == world.themes.end() ? world.themes.front() : *found;
}

const content::Language& language_of(const World& world, std::string_view code) {
  const content::Language* found = content::find_language(world.content, code);
  return found == nullptr ? world.content.languages.front() : *found;
}

}  // namespace beffroi::exhibit
