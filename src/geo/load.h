// From shapefiles to drawable layers:
// read → to lon/lat → filter → join → gaps → simplify → smooth → clip → cut to the ground → dissolve → waters → borders
//      → project → local metres → simplify what is not smooth → halo, offsets → meshes, level by level: this part is
//      geo/draw_up's, layers beside each other.
// Called when an exhibition is loaded. It reads each file once.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/file.h"
#include "base/result.h"
#include "geo/layer.h"
#include "geo/projection.h"
#include "geo/recipe.h"

namespace beffroi::geo {

struct Geography {
  Projection projection;
  std::vector<Layer> layers;  // bottom to top
};

// The layer with that id, nullptr when there is none.
const Layer* find_layer(const Geography& geography, std::string_view id);

using Joins = std::map<std::string, JoinTable>;

// All that a geography is made of: as long as it is the same, so is the geography.
struct Ingredients {
  std::filesystem::path data_folder;
  MapRecipe recipe;
  Joins joins;
  std::vector<FileStamp> files;

  bool operator==(const Ingredients&) const = default;
};

Ingredients find_ingredients(std::filesystem::path data_folder, MapRecipe recipe, Joins joins);

// A layer that cannot be made is left out with an error; the others are loaded. No value only without a projection.
Result<Geography> load_geography(const std::filesystem::path& data_folder, const MapRecipe& recipe, const Joins& joins);

}  // namespace beffroi::geo
