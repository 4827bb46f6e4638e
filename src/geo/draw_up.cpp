#include "geo/draw_up.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

#include "geo/clip.h"
#include "geo/glow.h"
#include "geo/stroke.h"
#include "geo/triangulate.h"

namespace beffroi::geo {

namespace {

constexpr double metres_per_km = 1000;
// Of the levels of detail, times the smallest detail that can be seen.
constexpr std::array<double, 4> coarseness_of_levels{0, 1.5, 4, 10};
// The share of a level's vertices that may be left in the next one, for that to be made.
constexpr double worthwhile = 0.8;

// An area's outline leaves out where it was cut at the window: no border runs there.
void add_outline(const Feature& lonlat, const Feature& local, const Box2& window, std::uint32_t index, Level& level) {
  for (std::size_t i = 0; i < local.paths.size(); ++i)
    for (const Stretch stretch : stretches_off_box(lonlat.paths[i], window))
      add_stroke(cut_out(local.paths[i], stretch), index, level.stroke);
}

double count_vertices(const Features& features) {
  double count = 0;
  for (const Feature& feature : features)
    for (const Path& path : feature.paths) count += static_cast<double>(path.size());
  return count;
}

// How a level is to be made.
struct Making {
  Shape shape = Shape::areas;
  bool filled = true;
  const Area* inside = nullptr;  // of the ground: what need not be filled
  Box2 window_lonlat;
  double tolerance_m = 0;
};

// Without what is inside: by the even-odd rule, rings within areas cut holes.
void add_shores(const Features& areas, const Area& inside, Mesh<FillVertex>& fill) {
  Area rings = inside;
  for (const Feature& area : areas) rings.insert(rings.end(), area.paths.begin(), area.paths.end());
  add_fill(rings, 0, fill);
}

Level make_level(const Features& lonlat, const Features& local, const Making& making) {
  Level level;
  level.tolerance_m = making.tolerance_m;
  if (making.inside != nullptr) add_shores(local, *making.inside, level.fill);
  for (std::uint32_t i = 0; i < local.size(); ++i) {
    if (making.shape == Shape::areas) {
      if (making.filled && making.inside == nullptr) add_fill(local[i].paths, i, level.fill);
      add_outline(lonlat[i], local[i], making.window_lonlat, i, level);
    } else {
      for (const Path& path : local[i].paths) add_stroke(path, i, level.stroke);
    }
  }
  return level;
}

// The features as they are, and simpler for eyes that are farther away, where that saves enough.
void add_levels(Features lonlat, const MapRecipe& map, const LayerRecipe& recipe, const Area* inside, Layer& layer) {
  const bool is_drawn = recipe.filled || recipe.outlined;
  if (layer.shape == Shape::points || !layer.glow.light.empty() || !is_drawn) return;
  Features local = layer.features;
  double vertices = std::numeric_limits<double>::infinity();
  for (const double coarseness : coarseness_of_levels) {
    const double tolerance_m = coarseness * map.detail_m;
    simplify_features(lonlat, local, layer.shape, tolerance_m);
    const double left = count_vertices(local);
    if (left > worthwhile * vertices) continue;
    vertices = left;
    layer.levels.push_back(
        make_level(lonlat, local, {layer.shape, recipe.filled, inside, map.window_lonlat, tolerance_m}));
  }
}

void add_halo(const LayerRecipe& recipe, Layer& layer, Issues& issues) {
  if (recipe.halo_km <= 0 || layer.features.empty()) return;
  if (!add_halo(areas_of(layer.features), recipe.halo_km * metres_per_km, 0, layer.halo))
    issues.push_back(layer_issue(Severity::warning, recipe, "no halo can be drawn around its areas",
                                 "mend the file, e.g. with ogr2ogr -makevalid"));
}

// Returns what of the areas the ground's colour shows by itself.
std::optional<Area> add_beyond(const LayerRecipe& recipe, Layer& layer) {
  // Deeper than simplified shores stray, and than a halo reaches into the areas.
  constexpr double least_depth_m = 4000;
  constexpr double depth_of_halo = 0.2;
  if (!recipe.ground || !recipe.filled || layer.features.empty()) return std::nullopt;
  const double depth = std::max(least_depth_m, recipe.halo_km * metres_per_km * depth_of_halo);
  const std::vector<Area> areas = areas_of(layer.features);
  std::optional<Area> inside = deep_inside(areas, depth);
  std::optional<Area> beyond = deep_inside(areas, depth / 2);
  if (!inside || !beyond) return std::nullopt;
  Box2 bounds;
  for (const Feature& feature : layer.features) bounds.include(feature.bounds);
  const Box2 far = bounds.grown(std::max(bounds.width(), bounds.height()));
  beyond->push_back({far.min, {far.max.x, far.min.y}, far.max, {far.min.x, far.max.y}});
  add_fill(*beyond, 0, layer.beyond);
  return inside;
}

void add_glow(const LayerRecipe& recipe, Layer& layer) {
  if (recipe.glow_km <= 0 || layer.features.empty()) return;
  Box2 bounds;
  for (const Feature& feature : layer.features) bounds.include(feature.bounds);
  const double reach = recipe.glow_km * metres_per_km;
  layer.glow = make_glow(layer.features, reach, bounds.grown(reach));
}

}  // namespace

Result<Layer> draw_up(Draft draft, const LayerRecipe& recipe, const MapRecipe& map) {
  Issues issues;
  Layer layer{recipe.id, draft.shape, std::move(draft.local), {}, {}, {}, {}};
  // Where corners are round, that was done before.
  if (!recipe.smooth) simplify_features(draft.lonlat, layer.features, layer.shape, recipe.simplify_m);
  add_halo(recipe, layer, issues);
  add_glow(recipe, layer);
  const std::optional<Area> inside = add_beyond(recipe, layer);
  if (!recipe.offsets_km.empty()) {
    draft.lonlat = layer.features = offset_lines(layer.features, recipe, map.detail_m, issues);
    layer.shape = Shape::lines;
  }
  add_levels(std::move(draft.lonlat), map, recipe, inside ? &*inside : nullptr, layer);
  return {std::move(layer), std::move(issues)};
}

}  // namespace beffroi::geo
