// The steps on the way from a file's features to a layer's: each takes a list of features and hands one on.
// Called by geo/load, which puts them in order. The recipe is there to be named when something is wrong.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "geo/layer.h"
#include "geo/planar.h"
#include "geo/recipe.h"

namespace beffroi::geo {

using Features = std::vector<Feature>;

// The features whose field `recipe.where_field` has one of the values; all when the recipe does not ask.
Features keep_where(const Features& features, const LayerRecipe& recipe, Issues& issues);

// Adds to every feature the cells of its row. They win over fields of the same name. A row without a feature is an
// issue.
void join_fields(Features& features, const JoinTable& table, const LayerRecipe& recipe, Issues& issues);

// What lies in the window: cut at its sides, or, with `recipe.clip = false`, all features that reach into it, whole.
Features keep_in_window(Features features, Shape shape, const LayerRecipe& recipe, const Box2& window_lonlat);

// All but the areas that cross themselves everywhere.
Features drop_tangles(Features features, const LayerRecipe& recipe, Issues& issues);

// The areas cut to those of the ground that they lie on: one feature for each that an area reaches, with the fields of
// both; those of the ground win.
Features cut_to_ground(const Features& areas, const Features& ground, const LayerRecipe& recipe, Issues& issues);

// One feature for each value of the field `recipe.dissolve_by`, or one for all. It keeps the fields its members share.
Features dissolve_features(const Features& features, const LayerRecipe& recipe, Issues& issues);

// Each area with what lies between its own shores of the waters around the land, where they are no wider than the
// recipe's `across_water_km`. All in lon/lat.
Features bridge_waters(const Features& areas, const Features& land, const LayerRecipe& recipe, Issues& issues);

// The borders that two of the areas share, point by point, each once: one feature of lines, or none.
Features borders_between(const Features& areas);

// The parts of a line that end so close to each other, beside no other line, as one: `recipe.close_gaps_km`. In
// lon/lat.
Features close_gaps(Features lines, const LayerRecipe& recipe);

// Lines that end on land, beside no other line, less than `recipe.to_water_km` from a shore, each led on to its nearest
// point. All in lon/lat.
Features lead_to_water(Features lines, const Features& land, const LayerRecipe& recipe);

// The same features at another place, one by one; nothing when a point has no finite image. Sets the bounds.
template <class ToPlace>
std::optional<Feature> moved(const Feature& feature, const ToPlace& to_place) {
  Feature out{feature.fields, feature.paths, {}};
  for (Path& path : out.paths)
    for (Vec2& point : path) {
      const std::optional<Vec2> image = to_place(point);
      if (!image) return std::nullopt;
      point = *image;
      out.bounds.include(point);
    }
  return out;
}

// Lines and areas with fewer vertices, as far as the tolerance allows; `lonlat` stays in step, vertex by vertex.
void simplify_features(Features& lonlat, Features& local, Shape shape, double tolerance_m);

// In the units of the features.
struct Detail {
  double tolerance = 0;  // how far a vertex that is left out may lie from what remains; 0 keeps all
  double reach = 0;      // files of one survey differ by no more
};

// The features along the edge of the ground that they are cut to: vertices that lie within the reach of one of its own
// move onto it, and stay when the others are simplified.
Features on_edge_of_ground(Features features, const Features& ground, Shape shape, const Detail& detail);

// The lines at each of the recipe's distances outside the areas, all areas together; round where the recipe asks for
// that, to within `detail_m`. Local metres.
Features offset_lines(const Features& areas, const LayerRecipe& recipe, double detail_m, Issues& issues);

std::vector<Area> areas_of(const Features& features);

// An issue with a layer, at its place in the recipe.
Issue layer_issue(Severity severity, const LayerRecipe& recipe, std::string what, std::string remedy);

}  // namespace beffroi::geo
