#include <doctest/doctest.h>

#include "geo/recipe.h"
#include "unit/geo/issues.h"

using namespace beffroi;
using namespace beffroi::geo;
using beffroi::test::mentions;

namespace {

Node value(Node::Value of) { return {std::move(of), {"exhibition.toml", 7, 1}}; }
Node text(const char* of) { return value(std::string(of)); }

LayerRecipe read(Node::Table entries, Issues& issues) {
  entries.insert(entries.begin(), {{"id", text("provinces")}, {"file", text("provinces.shp")}});
  return read_layer_recipe(value(std::move(entries)), issues);
}

}  // namespace

TEST_CASE("a full recipe is read, with its place") {
  Issues issues;
  const Node where = value(Node::Table{{"field", text("iso_a2")}, {"is", value(Node::Array{text("BE"), text("LU")})}});
  const LayerRecipe recipe = read({{"where", where},
                                   {"join", text("regions")},
                                   {"dissolve", text("region")},
                                   {"within", text("country")},
                                   {"across_water_km", value(4.0)},
                                   {"between", value(true)},
                                   {"close_gaps_km", value(0.5)},
                                   {"to_water_km", value(2.0)},
                                   {"offsets_km", value(Node::Array{value(std::int64_t{2}), value(5.5)})},
                                   {"halo_km", value(9.0)},
                                   {"simplify_m", value(30.0)},
                                   {"clip", value(false)}},
                                  issues);
  CHECK(issues.empty());
  CHECK(recipe.id == "provinces");
  CHECK(recipe.file == "provinces.shp");
  CHECK(recipe.where_field == "iso_a2");
  CHECK(recipe.where_values == std::vector<std::string>{"BE", "LU"});
  CHECK(recipe.join == "regions");
  CHECK(recipe.dissolve_by == "region");
  CHECK(recipe.within == "country");
  CHECK(recipe.across_water_km == 4);
  CHECK(recipe.between);
  CHECK(recipe.close_gaps_km == 0.5);
  CHECK(recipe.to_water_km == 2);
  CHECK(recipe.offsets_km == std::vector<double>{2, 5.5});
  CHECK(recipe.halo_km == 9);
  CHECK(recipe.simplify_m == 30);
  CHECK_FALSE(recipe.clip);
  CHECK(recipe.place.line == 7);
}

TEST_CASE("a short recipe has defaults") {
  Issues issues;
  const LayerRecipe recipe = read({{"dissolve", value(true)}}, issues);
  CHECK(issues.empty());
  CHECK(recipe.dissolve);
  CHECK(recipe.dissolve_by.empty());
  CHECK(recipe.clip);
  CHECK(recipe.halo_km == 0);
}

TEST_CASE("what is wrong is told") {
  Issues issues;
  read({{"halo", value(9.0)}}, issues);
  CHECK(mentions(issues, "unknown key 'halo'"));
  read({{"offsets_km", value(Node::Array{value(-2.0)})}}, issues);
  CHECK(mentions(issues, "an offset of -2 km"));
  read({{"where", value(Node::Table{{"field", text("name")}})}}, issues);
  CHECK(mentions(issues, "keeps nothing"));
  read({{"dissolve", value(3.0)}}, issues);
  CHECK(mentions(issues, "'dissolve' takes true or false"));
}

TEST_CASE("a file outside the data folder is refused") {
  for (const char* file : {"/etc/land.shp", "../land.shp", "a/../../land.shp"}) {
    Issues issues;
    read_layer_recipe(value(Node::Table{{"id", text("land")}, {"file", text(file)}}), issues);
    CHECK(mentions(issues, "outside the map's data folder"));
  }
}
