// How one layer is made from a shapefile. Read from the exhibition's [[layer]] tables; see README.md for the keys.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/geometry.h"
#include "base/result.h"

namespace beffroi::geo {

struct LayerRecipe {
  std::string id;           // `id`: what the theme files style
  std::string file;         // `file`: the .shp, relative to the map's data folder
  std::string where_field;  // `where = { field = "iso_a2", is = ["BE"] }`: keep only those features
  std::vector<std::string> where_values;
  std::string join;                // `join = "provinces"`: add the fields of that table, by the feature's name
  bool dissolve = false;           // `dissolve = true` merges all features into one;
  std::string dissolve_by;         // `dissolve = "region"` only those with the same value
  std::string within;              // `within = "provinces"`: cut to the areas of that layer, whose fields it takes
  double across_water_km = 0;      // `across_water_km = 4`: reaches across waters between its own shores, if no wider
  bool between = false;            // `between = true`: the borders that areas share, each once, instead of the areas
  double close_gaps_km = 0;        // `close_gaps_km = 0.5`: parts of a line that end so close to each other become one
  double to_water_km = 0;          // `to_water_km = 2`: lines that end so close to the ground's shores are led to them
  std::vector<double> offsets_km;  // `offsets_km = [2, 5]`: draw lines at these distances outside the areas instead
  double halo_km = 0;              // `halo_km = 9`: a soft band around all the areas together
  double glow_km = 0;              // `glow_km = 3`: light that spreads so far from the areas, instead of them
  // `ground = true`: most of the map lies on these areas, and nothing below them. See Layer::beyond.
  bool ground = false;
  // `simplify_m = 30`: fewer vertices, none farther from where it was; 0 keeps all. Each area on its own: never for a
  // layer whose areas share borders, which would gape. With `smooth`, what it shares with the layer of `within` stays,
  // which is not to be simplified itself.
  double simplify_m = 0;
  bool smooth = false;  // `smooth = true`: outlines with round corners, as if they had been surveyed in more detail
  bool clip = true;     // `clip = false` keeps whole features that reach out of the window
  // Whether anything ever draws the insides of its areas, and its lines: what nobody draws is not made.
  bool filled = true;
  bool outlined = true;
  Place place;

  bool operator==(const LayerRecipe&) const = default;
};

// Extra fields for features: the value of `key_field` finds a row, whose cells are added to the feature's fields.
struct JoinTable {
  std::string key_field;
  std::map<std::string, std::vector<std::pair<std::string, std::string>>> rows;

  bool operator==(const JoinTable&) const = default;
};

LayerRecipe read_layer_recipe(const Node& table, Issues& issues);

struct MapRecipe {
  std::string projection = "EPSG:3812";  // any PROJ name of a projected CRS in metres
  Box2 window_lonlat;                    // nothing outside is loaded
  Vec2 origin_lonlat;                    // local metres count from here
  double detail_m = 10;                  // smaller things than this are never seen
  std::vector<LayerRecipe> layers;       // bottom to top

  bool operator==(const MapRecipe&) const = default;
};

}  // namespace beffroi::geo
