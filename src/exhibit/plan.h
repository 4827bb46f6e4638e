// exhibition.toml as values: which languages and themes, where the display hangs, and how the map is made.
// Called by exhibit/world, which loads what the plan names, and by app/reload, which asks where the data lies.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/result.h"
#include "exhibit/world.h"
#include "geo/recipe.h"

namespace beffroi::exhibit {

struct InsetPlan {
  geo::MapRecipe map;
  Box2 home_lonlat;
  double scale = 0;
};

struct Plan {
  std::vector<std::string> languages;  // none twice, as themes and layers
  std::vector<std::string> themes;
  std::vector<std::string> tours;
  Reading reading;
  std::filesystem::path data_folder;
  geo::MapRecipe map;
  Box2 home_lonlat;
  double hub_scale = usual_hub_scale;
  double closest_scale = usual_closest_scale;
  std::optional<InsetPlan> inset;
  Place place;  // of the table [map]
};

// `folder`: the exhibition's, which the data folder is relative to.
// No value without the map's window and home: there is no other part of the earth that would be true.
std::optional<Plan> read_plan(const Node& file, const std::filesystem::path& folder, Issues& issues);

}  // namespace beffroi::exhibit
