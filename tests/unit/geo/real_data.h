// The exhibition's own shapefiles, as tests need them.
#pragma once

#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "geo/features.h"
#include "geo/shapefile.h"

namespace beffroi::test {

inline std::filesystem::path geodata(const std::string& name) {
  return std::filesystem::path(BEFFROI_SOURCE_DIR) / "geodata" / (name + ".shp");
}

// The ten provinces and Brussels, in lon/lat.
inline geo::Features belgian_provinces() {
  const auto file = geo::read_shapefile(geodata("ne_10m_admin_1_states_provinces"));
  REQUIRE(file);
  geo::LayerRecipe recipe;
  recipe.where_field = "iso_a2";
  recipe.where_values = {"BE"};
  Issues issues;
  geo::Features provinces = geo::keep_where(file->features, recipe, issues);
  REQUIRE(issues.empty());
  REQUIRE(provinces.size() == 11);
  return provinces;
}

inline const geo::Feature& named(const geo::Features& features, std::string_view name) {
  for (const geo::Feature& feature : features)
    if (geo::field(feature, "name") == name) return feature;
  FAIL("no feature is named " << std::string(name));
  return features.front();
}

// By the even-odd rule: how many edges a ray to the right crosses.
inline bool is_inside(const geo::Area& area, Vec2 p) {
  bool inside = false;
  for (const Path& ring : area)
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Vec2 a = ring[i];
      const Vec2 b = ring[(i + 1) % ring.size()];
      if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
    }
  return inside;
}

// Of rings that do not cross: a ring inside an odd number of others is a hole.
inline double area_of(const geo::Area& rings) {
  double area = 0;
  for (const Path& ring : rings) {
    geo::Area others;
    for (const Path& other : rings)
      if (&other != &ring) others.push_back(other);
    area += std::abs(signed_area(ring)) * (is_inside(others, ring.front()) ? -1 : 1);
  }
  return area;
}

}  // namespace beffroi::test
