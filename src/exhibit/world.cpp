#include "exhibit/world.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "content/load.h"
#include "content/toml.h"
#include "exhibit/labels.h"
#include "exhibit/marker_look.h"
#include "exhibit/plan.h"
#include "exhibit/regions.h"
#include "exhibit/tour.h"
#include "text/icons.h"

namespace beffroi::exhibit {

namespace {

namespace fs = std::filesystem;

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

// Whether visitors can choose its areas, which then show even where a theme does not draw them.
bool shows_places(const geo::LayerRecipe& layer) { return !layer.join.empty() && !layer.between; }

// Layers that a theme does not know are not drawn; layers that only a theme knows are most likely mistyped.
void compare_layers(const Plan& plan, const map::Theme& theme, Issues& issues) {
  std::vector<std::string> ids;
  std::vector<geo::LayerRecipe> layers = plan.map.layers;
  if (plan.inset) layers.insert(layers.end(), plan.inset->map.layers.begin(), plan.inset->map.layers.end());
  for (const geo::LayerRecipe& layer : layers) {
    ids.push_back(layer.id);
    if (!theme.layers.contains(layer.id) && !shows_places(layer))
      issues.push_back({Severity::warning, layer.place,
                        fmt::format("theme '{}' has no style for layer '{}'", theme.id, layer.id),
                        fmt::format("add [layer.{}] to themes/{}.toml", layer.id, theme.id)});
  }
  for (const auto& [id, style] : theme.layers)
    if (std::ranges::find(ids, id) == ids.end())
      issues.push_back({Severity::warning, style.place,
                        fmt::format("theme '{}' has a style for '{}', which is no layer", theme.id, id),
                        suggest(id, ids)});
}

// Whether one colour that hides what is below fills all its areas.
bool is_plain(const map::LayerStyle& style) { return style.fill && style.fill->a == 1 && style.fill_values.empty(); }

// What no theme draws, and no visitor can choose, need not be made.
void leave_out_unseen(const std::vector<map::Theme>& themes, geo::MapRecipe& map) {
  for (geo::LayerRecipe& layer : map.layers) {
    const bool has_places = shows_places(layer);
    layer.filled = layer.outlined = has_places;
    for (const map::Theme& theme : themes) {
      const auto style = theme.layers.find(layer.id);
      if (style == theme.layers.end()) continue;
      const bool fills = style->second.fill || !style->second.fill_values.empty();
      layer.filled = layer.filled || fills;
      layer.outlined = layer.outlined || fills || style->second.line;  // a fill's edge is smoothed by its outline
      layer.ground = layer.ground && is_plain(style->second) && !has_places;
    }
  }
}

std::optional<Vec2> to_local(const geo::Geography& geography, Vec2 lonlat) {
  return geography.projection.to_local(lonlat);
}

// The largest upright box inside the bent window: beyond it the map ends. Empty when there is none.
Box2 inner_box(const geo::Geography& geography, const Box2& lonlat) {
  constexpr int steps = 16;
  constexpr double far = std::numeric_limits<double>::infinity();
  Box2 box{{-far, -far}, {far, far}};
  for (int i = 0; i <= steps; ++i) {
    const Vec2 edge = lerp(lonlat.min, lonlat.max, static_cast<double>(i) / steps);
    if (const auto p = to_local(geography, {lonlat.min.x, edge.y})) box.min.x = std::max(box.min.x, p->x);
    if (const auto p = to_local(geography, {lonlat.max.x, edge.y})) box.max.x = std::min(box.max.x, p->x);
    if (const auto p = to_local(geography, {edge.x, lonlat.min.y})) box.min.y = std::max(box.min.y, p->y);
    if (const auto p = to_local(geography, {edge.x, lonlat.max.y})) box.max.y = std::min(box.max.y, p->y);
  }
  return is_finite(box.min) && is_finite(box.max) ? box : Box2{};
}

// A hub without a place on this map is left out.
std::vector<Vec2> place_hubs(const geo::Geography& geography, const Box2& window, content::Content& content,
                             Issues& issues) {
  std::vector<Vec2> places;
  std::erase_if(content.hubs, [&](const content::Hub& hub) {
    const auto local = window.contains(hub.lonlat) ? to_local(geography, hub.lonlat) : std::nullopt;
    if (local) places.push_back(*local);
    else
      issues.push_back({Severity::error, hub.place, fmt::format("hub '{}' lies outside the map's window", hub.id),
                        "correct its lon and lat, or widen 'window' in exhibition.toml"});
    return !local;
  });
  return places;
}

// What is left of the map: is there something to show, and a view that shows it?
bool check_map(const World& world, const Plan& plan, Issues& issues) {
  const std::size_t before = issues.size();
  const auto report = [&](std::string what, std::string remedy) {
    issues.push_back({Severity::error, plan.place, std::move(what), std::move(remedy)});
  };
  const auto is_there = [](const geo::Layer& layer) { return !layer.features.empty(); };
  if (std::ranges::none_of(world.geography->layers, is_there))
    report("no layer of the map shows anything", "name a layer whose file is in the data folder: [[layer]]");
  if (world.hubs.empty()) report("no hub has a place on the map", "correct lon and lat in hubs.toml, or 'window'");
  if (world.home.width() <= 0 || world.home.height() <= 0)
    report(fmt::format("{} cannot show 'home' within 'window'", plan.map.projection),
           "choose a projection that is made for this part of the earth, or a smaller 'window'");
  return issues.size() == before;
}

std::set<text::GlyphKey> wanted_glyphs(const content::Content& content, const std::vector<map::Theme>& themes,
                                       Issues& issues) {
  std::set<text::GlyphKey> glyphs = label_glyphs(content, themes);
  glyphs.emplace(text::Face::icons, text::fallback_icon);
  glyphs.emplace(text::Face::icons, text::icon(visited_icon).value_or(text::fallback_icon));
  for (char32_t digit = U'0'; digit <= U'9'; ++digit) glyphs.emplace(number_face, digit);
  for (const content::Hub& hub : content.hubs) {
    const auto icon = text::icon(hub.icon);
    if (icon) glyphs.emplace(text::Face::icons, *icon);
    else
      issues.push_back({Severity::warning, hub.place, fmt::format("there is no icon '{}'", hub.icon),
                        "take a name from Material Design Icons"});
  }
  return glyphs;
}

MapPart load_map(const fs::path& data_folder, const geo::MapRecipe& recipe, const content::Content& content,
                 const MapPart* before, Issues& issues) {
  const auto make = [](const geo::Ingredients& of) { return geo::load_geography(of.data_folder, of.recipe, of.joins); };
  return renewed(before, geo::find_ingredients(data_folder, recipe, make_joins(content)), make, issues);
}

AtlasPart load_atlas(const text::Fonts& fonts, std::set<text::GlyphKey> glyphs, const AtlasPart* before) {
  TypeCase type{text::stamps_of(fonts), std::move(glyphs)};
  const auto make = [&](const TypeCase& of) { return Result<text::Atlas>{text::build_atlas(fonts, of.glyphs), {}}; };
  Issues none;
  return renewed(before, std::move(type), make, none);
}

// Without what it needs, the exhibition goes on without it.
std::optional<SmallMap> load_inset(const Plan& plan, const content::Content& content, const World* previous,
                                   Issues& issues) {
  if (!plan.inset) return std::nullopt;
  const MapPart* before = previous != nullptr && previous->inset ? &previous->inset->geography : nullptr;
  MapPart geography = load_map(plan.data_folder, plan.inset->map, content, before, issues);
  if (!geography) return std::nullopt;
  const Box2 home = local_box(*geography, plan.inset->home_lonlat);
  if (home.empty() || home.width() <= 0 || home.height() <= 0) {
    issues.push_back({Severity::error, plan.place,
                      fmt::format("{} cannot show the inset's 'home'", plan.inset->map.projection),
                      "choose a projection that is made for this part of the earth"});
    return std::nullopt;
  }
  return SmallMap{std::move(geography), home, plan.inset->scale};
}

// What the exhibition's files say, before any map is made of it.
struct Draft {
  Plan plan;
  text::Fonts fonts;
  content::Content content;
  std::vector<map::Theme> themes;
};

std::optional<Draft> read_draft(const WorldFolders& folders, Issues& issues) {
  const auto file = take(content::read_toml(folders.exhibition / "exhibition.toml"), issues);
  if (!file) return std::nullopt;
  std::optional<Plan> plan = read_plan(*file, folders.exhibition, issues);
  if (!plan) return std::nullopt;

  auto fonts = take(text::load_fonts(folders.fonts), issues);
  auto content =
      take(content::load_content({folders.exhibition, folders.interface}, plan->languages, plan->tours), issues);
  std::vector<map::Theme> themes = load_themes(plan->themes, folders.exhibition / "themes", issues);
  for (const map::Theme& theme : themes) compare_layers(*plan, theme, issues);
  if (!fonts || !content || themes.empty()) return std::nullopt;
  std::ranges::transform(themes, std::back_inserter(content->looks), &map::Theme::id);
  std::ranges::transform(plan->map.layers, std::back_inserter(content->layers), &geo::LayerRecipe::id);
  leave_out_unseen(themes, plan->map);
  if (plan->inset) leave_out_unseen(themes, plan->inset->map);
  return Draft{std::move(*plan), std::move(*fonts), std::move(*content), std::move(themes)};
}

Result<World> without(Issues issues) { return {std::nullopt, std::move(issues)}; }

}  // namespace

Result<World> load_world(const WorldFolders& folders, const StageDone& done, const World* previous) {
  const auto end_stage = [&](std::string_view stage) {
    if (done) done(stage);
  };
  Issues issues;
  std::optional<Draft> draft = read_draft(folders, issues);
  if (!draft) return without(std::move(issues));
  auto& [plan, fonts, content, themes] = *draft;
  end_stage("content");

  MapPart geography = load_map(plan.data_folder, plan.map, content, previous ? &previous->geography : nullptr, issues);
  if (!geography) return without(std::move(issues));
  std::optional<SmallMap> inset = load_inset(plan, content, previous, issues);
  end_stage("geography");

  std::vector<Vec2> hubs = place_hubs(*geography, plan.map.window_lonlat, content, issues);
  AtlasPart atlas = load_atlas(fonts, wanted_glyphs(content, themes, issues), previous ? &previous->atlas : nullptr);
  end_stage("type");
  const Box2 data = inner_box(*geography, plan.map.window_lonlat);
  const Box2 home = local_box(*geography, plan.home_lonlat).intersection(data);
  const PlaceLayers place_layers = find_place_layers(*geography);
  content::SearchIndex search = content::make_search_index(content);
  World world{.content = std::move(content),
              .geography = std::move(geography),
              .themes = std::move(themes),
              .fonts = std::move(fonts),
              .atlas = std::move(atlas),
              .hubs = std::move(hubs),
              .home = home,
              .data = data,
              .hub_scale = plan.hub_scale,
              .closest_scale = plan.closest_scale,
              .reading = plan.reading,
              .inset = std::move(inset),
              .place_layers = place_layers,
              .search = std::move(search),
              .stop_times_s = {},
              .operation = {}};
  if (!check_map(world, plan, issues)) return without(std::move(issues));
  for (const content::Tour& tour : world.content.tours) world.stop_times_s.push_back(stop_times_s(world, tour));
  return {std::move(world), std::move(issues)};
}

Box2 local_box(const geo::Geography& geography, const Box2& lonlat) {
  constexpr int steps = 16;
  Box2 box;
  for (int i = 0; i <= steps; ++i) {
    const double t = static_cast<double>(i) / steps;
    const Vec2 edge = lerp(lonlat.min, lonlat.max, t);
    for (const Vec2 p : {Vec2{edge.x, lonlat.min.y}, Vec2{edge.x, lonlat.max.y}, Vec2{lonlat.min.x, edge.y},
                         Vec2{lonlat.max.x, edge.y}})
      if (const auto local = geography.projection.to_local(p)) box.include(*local);
  }
  return box;
}

const map::Theme& theme_of(const World& world, std::string_view id) {
  const auto found = std::ranges::find(world.themes, id, &map::Theme::id);
  return found == world.themes.end() ? world.themes.front() : *found;
}

const content::Language& language_of(const World& world, std::string_view code) {
  const content::Language* found = content::find_language(world.content, code);
  return found == nullptr ? world.content.languages.front() : *found;
}

std::optional<std::size_t> find_hub(const World& world, std::string_view name) {
  const auto& hubs = world.content.hubs;
  const auto named = std::ranges::find(hubs, name, &content::Hub::id);
  if (named != hubs.end()) return static_cast<std::size_t>(named - hubs.begin());
  std::size_t number = 0;
  const char* end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data(), end, number);
  if (error != std::errc{} || stop != end || number < 1 || number > hubs.size()) return std::nullopt;
  return number - 1;
}

}  // namespace beffroi::exhibit
