#include "geo/load.h"

#include <algorithm>
#include <functional>
#include <future>
#include <iterator>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "geo/draw_up.h"
#include "geo/features.h"
#include "geo/shapefile.h"
#include "geo/shapefile_bytes.h"
#include "geo/smooth.h"
#include "geo/winding.h"

namespace beffroi::geo {

namespace {

constexpr double metres_per_degree = 111'320;  // of latitude; those of longitude are shorter
// How much of a coarse outline's corner may be rounded away, in the smallest details that can be seen.
constexpr double smooth_reach = 250;

// A shapefile in lon/lat.
struct Source {
  Shape shape = Shape::areas;
  Features features;
};

// What is the same for all layers. Layers often share a file, files a coordinate
// system, and layers that only differ in how they are drawn all that they show: each is made once.
struct Desk {
  const std::filesystem::path& folder;
  const MapRecipe& map;
  const Joins& joins;
  const Projection& projection;
  std::map<std::string, std::optional<Source>> sources;        // by file
  std::vector<std::pair<LayerRecipe, Draft>> drafts;           // by what a draft depends on
  std::map<std::string, std::optional<SourceCrs>> crs_of_prj;  // by the text of the .prj
  Issues issues;
};

void report(Desk& desk, Severity severity, const LayerRecipe& recipe, std::string what, std::string remedy) {
  desk.issues.push_back(layer_issue(severity, recipe, std::move(what), std::move(remedy)));
}

// The features at their new places, in step with `features`: those that have none are dropped from both.
template <class ToPlace>
Features move_all(Features& features, const ToPlace& to_place, const std::string& file, Issues& issues) {
  Features out;
  const auto dropped = std::erase_if(features, [&](const Feature& feature) {
    std::optional<Feature> image = moved(feature, to_place);
    if (image) out.push_back(std::move(*image));
    return !image;
  });
  if (dropped > 0)
    issues.push_back({Severity::warning,
                      {file},
                      fmt::format("{} features have points without a place on the map; they are left out", dropped),
                      "check the file's coordinates and its .prj"});
  return out;
}

const SourceCrs* find_crs(Desk& desk, const std::string& prj, const std::string& file) {
  const auto [entry, is_new] = desk.crs_of_prj.try_emplace(prj);
  if (is_new) {
    Result<SourceCrs> crs = SourceCrs::make(prj);
    for (Issue& issue : crs.issues) issue.place.file = file;
    entry->second = take(std::move(crs), desk.issues);
  }
  return entry->second ? &*entry->second : nullptr;
}

std::optional<Source> read_source(Desk& desk, const std::filesystem::path& path) {
  std::optional<Shapefile> file = take(read_shapefile(path), desk.issues);
  if (!file) return std::nullopt;
  const SourceCrs* crs = find_crs(desk, file->prj, path.string());
  if (crs == nullptr) return std::nullopt;
  if (crs->is_lonlat()) return Source{file->shape, std::move(file->features)};
  const auto to_lonlat = [&](Vec2 point) { return crs->to_lonlat(point); };
  return Source{file->shape, move_all(file->features, to_lonlat, path.string(), desk.issues)};
}

const Source* find_source(Desk& desk, const std::string& file) {
  const auto [entry, is_new] = desk.sources.try_emplace(file);
  if (is_new) entry->second = read_source(desk, desk.folder / file);
  return entry->second ? &*entry->second : nullptr;
}

void join(Desk& desk, const LayerRecipe& recipe, Features& features) {
  if (recipe.join.empty()) return;
  const auto table = desk.joins.find(recipe.join);
  if (table != desk.joins.end()) return join_fields(features, table->second, recipe, desk.issues);
  std::vector<std::string> known;
  for (const auto& [name, rows] : desk.joins) known.push_back(name);
  report(desk, Severity::error, recipe, fmt::format("there is no table '{}' to join", recipe.join),
         suggest(recipe.join, known));
}

Smoothing smoothing_of(const MapRecipe& map) {
  const double detail_deg = map.detail_m / metres_per_degree;
  return {detail_deg, smooth_reach * detail_deg, map.window_lonlat};
}

// None waits for itself: what a layer needs of others, it needs of those before it. `recipe` is one of the map's.
std::span<const LayerRecipe> layers_before(const Desk& desk, const LayerRecipe& recipe) {
  return {desk.map.layers.data(), &recipe};
}

// The layer that the recipe cuts its areas to, if there is one.
const LayerRecipe* find_ground(const Desk& desk, const LayerRecipe& recipe) {
  const auto before = layers_before(desk, recipe);
  const auto ground = std::ranges::find(before, recipe.within, &LayerRecipe::id);
  return ground == before.end() ? nullptr : &*ground;
}

// What its file holds of the ground; nothing where that has an issue of its own.
Features ground_as_surveyed(Desk& desk, const LayerRecipe& recipe) {
  const LayerRecipe* ground = find_ground(desk, recipe);
  const Source* source = ground != nullptr ? find_source(desk, ground->file) : nullptr;
  Issues told_with_the_ground;
  return source != nullptr ? keep_where(source->features, *ground, told_with_the_ground) : Features{};
}

// As simple as the recipe wants, beside the edge of the ground, and then with round corners. In degrees.
Features refined(Desk& desk, const LayerRecipe& recipe, Shape shape, Features features) {
  const Detail detail{recipe.simplify_m / metres_per_degree, desk.map.detail_m / metres_per_degree};
  if (shape != Shape::points)
    features = on_edge_of_ground(std::move(features), ground_as_surveyed(desk, recipe), shape, detail);
  smooth(features, shape, smoothing_of(desk.map));
  return features;
}

bool dissolves(const LayerRecipe& recipe) { return recipe.dissolve || !recipe.dissolve_by.empty(); }

bool surrounds(const LayerRecipe& recipe) {
  return recipe.halo_km > 0 || recipe.glow_km > 0 || recipe.ground || !recipe.offsets_km.empty();
}

// Areas can be dissolved, cut, told by their borders and have a surrounding, lines be joined and lead to water; asked
// of others, these are left out, with an issue.
bool check_shape(Desk& desk, const LayerRecipe& recipe, Shape shape) {
  const bool asks_for_areas =
      dissolves(recipe) || !recipe.within.empty() || recipe.across_water_km > 0 || recipe.between || surrounds(recipe);
  if (asks_for_areas && shape != Shape::areas) {
    report(desk, Severity::error, recipe, fmt::format("'{}' holds no areas to dissolve, cut or surround", recipe.file),
           "remove dissolve, within, across_water_km, between, halo_km, glow_km, ground and offsets_km, or take a file "
           "of polygons");
    return false;
  }
  if (recipe.between && surrounds(recipe)) {
    report(desk, Severity::error, recipe, "the borders between its areas are lines, which nothing surrounds",
           "remove between, or halo_km, glow_km, ground and offsets_km");
    return false;
  }
  if ((recipe.close_gaps_km > 0 || recipe.to_water_km > 0) && shape != Shape::lines) {
    report(desk, Severity::error, recipe, fmt::format("'{}' holds no lines to join or to lead to water", recipe.file),
           "remove close_gaps_km and to_water_km, or take a file of lines");
    return false;
  }
  return true;
}

// What the draft of a layer depends on: all but its name and how it is drawn.
LayerRecipe basis_of(LayerRecipe recipe) {
  recipe.id.clear();
  recipe.offsets_km.clear();
  recipe.halo_km = recipe.glow_km = 0;
  if (!recipe.smooth) recipe.simplify_m = 0;
  recipe.filled = recipe.outlined = true;
  recipe.ground = false;
  recipe.place = {};
  return recipe;
}

std::optional<Draft> find_draft(Desk& desk, const LayerRecipe& recipe);

void report_no_ground(Desk& desk, const LayerRecipe& recipe) {
  std::vector<std::string> known;
  for (const LayerRecipe& layer : layers_before(desk, recipe)) known.push_back(layer.id);
  report(desk, Severity::error, recipe, fmt::format("no layer '{}' comes before it", recipe.within),
         suggest(recipe.within, known));
}

Features cut(Desk& desk, const LayerRecipe& recipe, const Features& areas) {
  const LayerRecipe* ground = find_ground(desk, recipe);
  if (ground == nullptr) {
    report_no_ground(desk, recipe);
    return {};
  }
  const std::optional<Draft> draft = find_draft(desk, *ground);
  if (!draft) return {};
  if (draft->shape == Shape::areas) return cut_to_ground(areas, draft->lonlat, recipe, desk.issues);
  report(desk, Severity::error, recipe, fmt::format("'{}' has no areas to lie within", recipe.within),
         "name a layer of areas");
  return {};
}

// The land that waters lie around is the ground.
std::optional<Draft> find_land(Desk& desk, const LayerRecipe& recipe) {
  const auto land = std::ranges::find(desk.map.layers, true, &LayerRecipe::ground);
  if (land != desk.map.layers.end()) return find_draft(desk, *land);
  report(desk, Severity::error, recipe, "no layer is the ground, which would tell land from water",
         "give the layer of the land ground = true, or remove across_water_km and to_water_km");
  return std::nullopt;
}

Features join_waters(Desk& desk, const LayerRecipe& recipe, Shape shape, Features features) {
  const std::optional<Draft> land = find_land(desk, recipe);
  if (!land) return features;
  return shape == Shape::areas ? bridge_waters(features, land->lonlat, recipe, desk.issues)
                               : lead_to_water(std::move(features), land->lonlat, recipe);
}

std::optional<Draft> make_draft(Desk& desk, const LayerRecipe& recipe) {
  const Source* source = find_source(desk, recipe.file);
  if (source == nullptr || !check_shape(desk, recipe, source->shape)) return std::nullopt;
  Features features = keep_where(source->features, recipe, desk.issues);
  join(desk, recipe, features);
  if (recipe.close_gaps_km > 0) features = close_gaps(std::move(features), recipe);
  if (recipe.smooth) features = refined(desk, recipe, source->shape, std::move(features));
  features = keep_in_window(std::move(features), source->shape, recipe, desk.map.window_lonlat);
  if (source->shape == Shape::areas) features = drop_tangles(std::move(features), recipe, desk.issues);
  if (!recipe.within.empty()) features = cut(desk, recipe, features);
  if (dissolves(recipe)) features = dissolve_features(features, recipe, desk.issues);
  if (recipe.across_water_km > 0 || recipe.to_water_km > 0)
    features = join_waters(desk, recipe, source->shape, std::move(features));
  if (recipe.between) features = borders_between(features);
  if (features.empty())
    report(desk, Severity::warning, recipe, "it shows nothing", "check its 'where' and the map's window");

  const auto to_local = [&](Vec2 lonlat) { return desk.projection.to_local(lonlat); };
  Features local = move_all(features, to_local, recipe.file, desk.issues);
  const Shape shape = recipe.between ? Shape::lines : source->shape;
  if (shape == Shape::areas) wind_areas(features, local);
  return Draft{shape, std::move(features), std::move(local)};
}

// A draft that there is something to say of is made anew, so that it is said of each layer.
std::optional<Draft> find_draft(Desk& desk, const LayerRecipe& recipe) {
  const LayerRecipe basis = basis_of(recipe);
  const auto known = std::ranges::find(desk.drafts, basis, &std::pair<LayerRecipe, Draft>::first);
  if (known != desk.drafts.end())
    return check_shape(desk, recipe, find_source(desk, recipe.file)->shape) ? std::optional(known->second)
                                                                            : std::nullopt;
  const std::size_t issues = desk.issues.size();
  std::optional<Draft> draft = make_draft(desk, recipe);
  if (draft && desk.issues.size() == issues) desk.drafts.emplace_back(basis, *draft);
  return draft;
}

}  // namespace

const Layer* find_layer(const Geography& geography, std::string_view id) {
  const auto found = std::ranges::find(geography.layers, id, &Layer::id);
  return found == geography.layers.end() ? nullptr : &*found;
}

Ingredients find_ingredients(std::filesystem::path data_folder, MapRecipe recipe, Joins joins) {
  Ingredients found{std::move(data_folder), std::move(recipe), std::move(joins), {}};
  for (const LayerRecipe& layer : found.recipe.layers)
    std::ranges::move(stamps_of_shapefile(found.data_folder / layer.file), std::back_inserter(found.files));
  return found;
}

Result<Geography> load_geography(const std::filesystem::path& data_folder, const MapRecipe& recipe,
                                 const Joins& joins) {
  Result<Projection> projection = Projection::make(recipe.projection, recipe.origin_lonlat);
  if (!projection) return {std::nullopt, std::move(projection.issues)};
  Geography geography{std::move(*projection), {}};
  Desk desk{data_folder, recipe, joins, geography.projection, {}, {}, {}, {}};
  std::vector<std::future<Result<Layer>>> layers;  // each drawn up on the side, while the next ones are drafted
  for (const LayerRecipe& layer : recipe.layers)
    if (std::optional<Draft> draft = find_draft(desk, layer))
      layers.push_back(std::async(std::launch::async, draw_up, std::move(*draft), std::cref(layer), std::cref(recipe)));
  for (auto& layer : layers)
    if (std::optional<Layer> made = take(layer.get(), desk.issues)) geography.layers.push_back(std::move(*made));
  return {std::move(geography), std::move(desk.issues)};
}

}  // namespace beffroi::geo
