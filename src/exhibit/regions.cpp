#include "exhibit/regions.h"

#include <algorithm>
#include <set>

#include "base/ease.h"

namespace beffroi::exhibit {

namespace {

constexpr double line_mm = 1.4;

// How many such places a layer's areas show, and in how many pieces.
struct PlacesShown {
  std::size_t places = 0;
  std::size_t pieces = 0;

  // All of the places, and none of them in parts.
  bool is_better_than(const PlacesShown& other) const {
    return places != other.places ? places > other.places : pieces < other.pieces;
  }
  bool operator==(const PlacesShown&) const = default;
};

PlacesShown places_shown(const geo::Layer& layer, std::string_view field) {
  if (layer.shape != geo::Shape::areas) return {};
  PlacesShown shown;
  std::set<std::string_view> places;
  for (const geo::Feature& feature : layer.features)
    if (const std::string_view place = geo::field(feature, field); !place.empty()) {
      ++shown.pieces;
      places.insert(place);
    }
  shown.places = places.size();
  return shown;
}

// Those that show the most places in the fewest pieces: neither larger ones nor what lies within. From bottom to top.
std::vector<std::uint32_t> layers_of_places(const geo::Geography& geography, std::string_view field) {
  std::vector<std::uint32_t> layers;
  PlacesShown best;
  for (std::uint32_t i = 0; i < geography.layers.size(); ++i) {
    const PlacesShown shown = places_shown(geography.layers[i], field);
    if (shown.is_better_than(best)) layers.clear();
    else if (shown != best || shown.places == 0) continue;
    best = shown;
    layers.push_back(i);
  }
  return layers;
}

// The land of a place: features of one layer.
struct Land {
  std::uint32_t layer = 0;
  std::vector<std::uint32_t> features;
};

Land land_with(const World& world, std::optional<std::uint32_t> layer, std::string_view field, std::string_view id) {
  if (!layer || id.empty()) return {};
  Land land{*layer, {}};
  const std::vector<geo::Feature>& features = world.geography->layers.at(*layer).features;
  for (std::uint32_t i = 0; i < features.size(); ++i)
    if (geo::field(features[i], field) == id) land.features.push_back(i);
  return land;
}

Land land_of(const World& world, const ChosenPlace& place) {
  if (!place.province.empty()) return land_with(world, world.place_layers.provinces, "province", place.province);
  return land_with(world, world.place_layers.regions, "region", place.region);
}

Land filled_land_of(const World& world, const ChosenPlace& place) {
  if (!place.province.empty()) return land_of(world, place);
  return land_with(world, world.place_layers.region_fills, "region", place.region);
}

void add_fills(const Land& land, Colour colour, map::Scene& scene) {
  for (const std::uint32_t feature : land.features) scene.layers.emplace_back(map::Fill{{land.layer, feature}, colour});
}

}  // namespace

bool covers(const geo::Feature& feature, Vec2 local) {
  return feature.bounds.contains(local) && encloses(feature.paths, local);
}

PlaceLayers find_place_layers(const geo::Geography& geography) {
  const std::vector<std::uint32_t> provinces = layers_of_places(geography, "province");
  const std::vector<std::uint32_t> regions = layers_of_places(geography, "region");
  PlaceLayers out;
  if (!provinces.empty()) out.provinces = provinces.front();
  if (regions.empty()) return out;
  out.regions = regions.front();
  out.region_fills = regions.back();
  return out;
}

std::optional<std::string> province_at(const World& world, Vec2 local) {
  if (!world.place_layers.provinces) return std::nullopt;
  for (const geo::Feature& feature : world.geography->layers.at(*world.place_layers.provinces).features) {
    const std::string_view province = geo::field(feature, "province");
    if (!province.empty() && covers(feature, local)) return std::string(province);
  }
  return std::nullopt;
}

Box2 bounds_of(const World& world, const ChosenPlace& place) {
  const Land land = land_of(world, place);
  Box2 box;
  for (const std::uint32_t feature : land.features)
    box.include(world.geography->layers.at(land.layer).features.at(feature).bounds);
  return box;
}

Path outline_points(const World& world, const ChosenPlace& place, double apart_m) {
  const Land land = land_of(world, place);
  Path points;
  for (const std::uint32_t feature : land.features)
    for (const Path& path : world.geography->layers.at(land.layer).features.at(feature).paths)
      for (const Vec2 point : path)
        if (points.empty() || length(point - points.back()) >= apart_m) points.push_back(point);
  return points;
}

std::vector<std::size_t> hubs_in(const World& world, const ChosenPlace& place) {
  std::vector<std::size_t> hubs;
  for (std::size_t i = 0; i < world.content.hubs.size(); ++i) {
    const content::Province* province = content::find_province(world.content, world.content.hubs[i].province);
    if (province == nullptr) continue;
    if (place.province.empty() ? province->region == place.region : province->id == place.province) hubs.push_back(i);
  }
  return hubs;
}

std::vector<const content::Province*> provinces_of(const World& world, std::string_view region) {
  std::vector<const content::Province*> provinces;
  for (const content::Province& province : world.content.provinces)
    if (province.region == region && province.id != region) provinces.push_back(&province);
  return provinces;
}

void add_place_fills(const World& world, const State& state, const map::Theme& theme, map::Scene& scene) {
  const PlaceShown& shown = state.answers.place;
  const double level = ease_in_out(shown.level);
  if (shown.place.empty() || level <= 0) return;
  add_fills(filled_land_of(world, shown.place), faint(theme.place.lift, level), scene);
  if (shown.place.region.empty()) return;
  for (const content::Region& region : world.content.regions)
    if (region.id != shown.place.region)
      add_fills(filled_land_of(world, {"", region.id}), faint(theme.place.dim, level), scene);
}

void add_place_outline(const World& world, const State& state, const map::Theme& theme, map::Scene& scene) {
  const PlaceShown& shown = state.answers.place;
  const double level = ease_in_out(shown.level);
  if (shown.place.empty() || level <= 0) return;
  const Land land = land_of(world, shown.place);
  for (const std::uint32_t feature : land.features)
    scene.layers.emplace_back(
        map::Stroke{{land.layer, feature}, faint(theme.place.line, level), line_mm * state.viewport.px_per_mm, 0, 0});
}

}  // namespace beffroi::exhibit
