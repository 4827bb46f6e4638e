#include <algorithm>
#include <cmath>
#include <numbers>

#include <doctest/doctest.h>

#include "geo/load.h"
#include "unit/geo/issues.h"
#include "unit/geo/mesh_area.h"
#include "unit/geo/real_data.h"
#include "unit/geo/shapefile_writer.h"

using namespace beffroi;
using namespace beffroi::geo;
using namespace beffroi::test;

namespace {

const Vec2 brussels{4.3517, 50.8503};

MapRecipe map_of(const std::vector<LayerRecipe>& layers) {
  return {"EPSG:3812", {{-1, 47.5}, {10, 53.5}}, brussels, 10, layers};
}

LayerRecipe provinces_recipe() {
  LayerRecipe recipe;
  recipe.id = "provinces";
  recipe.file = "ne_10m_admin_1_states_provinces.shp";
  recipe.where_field = "iso_a2";
  recipe.where_values = {"BE"};
  return recipe;
}

Result<Geography> load(const std::vector<LayerRecipe>& layers, const Joins& joins = {}) {
  return load_geography(std::filesystem::path(BEFFROI_SOURCE_DIR) / "geodata", map_of(layers), joins);
}

Result<Geography> load(const LayerRecipe& recipe, const Joins& joins = {}) { return load(std::vector{recipe}, joins); }

Layer load_clean(const LayerRecipe& recipe, const Joins& joins = {}) {
  auto geography = load(recipe, joins);
  for (const Issue& issue : geography.issues) FAIL_CHECK(to_text(issue));
  REQUIRE(geography);
  REQUIRE(geography->layers.size() == 1);
  return std::move(geography->layers.front());
}

Joins region_of_brussels() {
  return {{"regions", {"name", {{"Brussels", {{"region", "brussels"}, {"name", "Bruxelles"}}}}}}};
}

double total_area(const Layer& layer) {
  double area = 0;
  for (const Feature& feature : layer.features) area += test::area_of(feature.paths);
  return area;
}

// A layer of one small file, seen through a window of 4..5 by 50..51 degrees.
Layer load_small(const ShapefileBytes& small, bool clip = true) {
  const TemporaryFolder folder;
  write(small, folder);
  LayerRecipe recipe;
  recipe.id = "small";
  recipe.file = "small.shp";
  recipe.clip = clip;
  auto geography = load_geography(folder.path(), {"EPSG:3812", {{4, 50}, {5, 51}}, {4.5, 50.5}, 10, {recipe}}, {});
  REQUIRE(geography);
  REQUIRE(geography->layers.size() == 1);
  return std::move(geography->layers.front());
}

}  // namespace

TEST_CASE("Belgium's provinces come with meshes of their size, in local metres") {
  const Layer layer = load_clean(provinces_recipe());
  CHECK(layer.features.size() == 11);
  constexpr double belgium_km2 = 30'668;  // without the sea
  CHECK(total_area(layer) / 1e6 == doctest::Approx(belgium_km2).epsilon(0.01));
  CHECK(mesh_area(layer.levels.front().fill) == doctest::Approx(total_area(layer)).epsilon(1e-5));
  CHECK(ranges_are_sound(layer.levels.front().fill));
  CHECK(ranges_are_sound(layer.levels.front().stroke));
  CHECK(layer.halo.vertices.empty());
  CHECK(is_inside(named(layer.features, "Brussels").paths, {0, 0}));
  for (const Feature& feature : layer.features)
    for (const Path& ring : feature.paths) CHECK(feature.bounds.intersection(bounds_of(ring)) == bounds_of(ring));
}

TEST_CASE("a joined field can be dissolved by, and wins over the file's own") {
  LayerRecipe recipe = provinces_recipe();
  recipe.join = "regions";
  CHECK(field(named(load_clean(recipe, region_of_brussels()).features, "Bruxelles"), "region") == "brussels");
  recipe.dissolve_by = "region";
  const Layer layer = load_clean(recipe, region_of_brussels());
  REQUIRE(layer.features.size() == 2);
  CHECK(field(layer.features[0], "name").empty());
  CHECK(field(layer.features[0], "iso_a2") == "BE");
  CHECK(field(layer.features[1], "region") == "brussels");
}

TEST_CASE("a join that does not fit is told") {
  LayerRecipe recipe = provinces_recipe();
  recipe.join = "region";
  CHECK(mentions(load(recipe, region_of_brussels()).issues, "did you mean 'regions'?"));
  recipe.join = "regions";
  const Joins misspelt{{"regions", {"name", {{"Brusels", {}}}}}};
  CHECK(mentions(load(recipe, misspelt).issues, "row 'Brusels' that no feature takes"));
}

TEST_CASE("towns are cut to the provinces that they lie in, and take their names") {
  LayerRecipe towns;
  towns.id = "towns";
  towns.file = "ne_10m_urban_areas.shp";
  const double everywhere = total_area(load_clean(towns));
  towns.within = "provinces";
  const auto geography = load({provinces_recipe(), towns});
  REQUIRE(geography);
  CHECK(geography.issues.empty());
  const Layer* cut = find_layer(*geography, "towns");
  const Layer* provinces = find_layer(*geography, "provinces");
  REQUIRE(cut != nullptr);
  REQUIRE(provinces != nullptr);
  CHECK(total_area(*cut) < everywhere / 2);
  for (const Feature& town : cut->features) {
    const Feature& province = named(provinces->features, field(town, "name"));
    CHECK(province.bounds.grown(1).contains(town.bounds.min));
    CHECK(province.bounds.grown(1).contains(town.bounds.max));
  }
  double in_brussels = 0;
  for (const Feature& town : cut->features)
    if (field(town, "name") == "Brussels") in_brussels += test::area_of(town.paths);
  CHECK(in_brussels > 0.5 * test::area_of(named(provinces->features, "Brussels").paths));
}

TEST_CASE("however simple towns get, they follow the shore that their ground follows") {
  const Path shore{{4.2, 50.2}, {4.2, 50.8},   {4.5, 50.8},   {4.52, 50.7},
                   {4.5, 50.6}, {4.53, 50.45}, {4.51, 50.35}, {4.52, 50.2}};
  constexpr double few_metres = 3e-5;  // in degrees, by which files of one survey differ
  Path town;
  for (const Vec2 p : shore) town.push_back(p + Vec2{-few_metres, few_metres});
  town.insert(town.begin() + 1, {4.201, 50.5});         // a corner of its own, which goes
  town.push_back(shore.front() + Vec2{few_metres, 0});  // twice at one corner of the ground, first and last
  const auto closed = [](Path path) {
    path.push_back(path.front());
    return path_record(polygon_type, {path});
  };
  const TemporaryFolder folder;
  const std::vector<std::string> records{closed(shore), closed(town)};
  write({make_shp(polygon_type, records), make_shx(polygon_type, records), make_dbf({"ground", "town"}), "", ""},
        folder);

  const auto recipe_of = [](const std::string& name) {
    LayerRecipe recipe;
    recipe.id = name;
    recipe.file = "small.shp";
    recipe.where_field = "name";
    recipe.where_values = {name};
    recipe.smooth = true;
    return recipe;
  };
  LayerRecipe simple = recipe_of("town");
  simple.within = "ground";
  simple.simplify_m = 10'000;
  const auto geography = load_geography(
      folder.path(), {"EPSG:3812", {{4, 50}, {5, 51}}, {4.5, 50.5}, 10, {recipe_of("ground"), simple}}, {});
  REQUIRE(geography);
  CHECK(geography.issues.empty());
  REQUIRE(geography->layers.size() == 2);
  CHECK(total_area(geography->layers[1]) == doctest::Approx(total_area(geography->layers[0])).epsilon(1e-9));
}

TEST_CASE("what areas cannot be cut to is told") {
  LayerRecipe towns;
  towns.id = "towns";
  towns.file = "ne_10m_urban_areas.shp";
  towns.within = "province";
  const auto issues_after = [&](const LayerRecipe& before) { return load({before, towns}).issues; };
  CHECK(mentions(issues_after(provinces_recipe()), "no layer 'province' comes before it"));
  CHECK(mentions(issues_after(provinces_recipe()), "did you mean 'provinces'?"));
  LayerRecipe rivers;
  rivers.id = "province";
  rivers.file = "ne_10m_rivers_lake_centerlines.shp";
  CHECK(mentions(issues_after(rivers), "'province' has no areas to lie within"));
  towns.within = "towns";
  CHECK(mentions(issues_after(provinces_recipe()), "no layer 'towns' comes before it"));
}

TEST_CASE("dissolved, the provinces are one country of the same size, with a halo around it") {
  LayerRecipe recipe = provinces_recipe();
  const double area = total_area(load_clean(recipe));
  recipe.dissolve = true;
  recipe.halo_km = 10;
  const Layer layer = load_clean(recipe);
  REQUIRE(layer.features.size() == 1);
  CHECK(layer.features[0].paths.size() == 1);
  CHECK(total_area(layer) == doctest::Approx(area).epsilon(1e-6));
  CHECK(ranges_are_sound(layer.halo));
  Box2 halo;
  for (const geo::Range& range : layer.halo.ranges) halo.include(range.bounds);
  CHECK(halo.min.x == doctest::Approx(layer.features[0].bounds.min.x - 10'000).epsilon(0.01));
}

TEST_CASE("a country that reaches across its waters has its border across the river, not along both banks") {
  const auto is_belgian = [](double across_water_km, Vec2 lonlat) {
    LayerRecipe land;
    land.id = "land";
    land.file = "ne_10m_land.shp";
    land.ground = true;
    LayerRecipe country = provinces_recipe();
    country.dissolve = true;
    country.across_water_km = across_water_km;
    const auto geography = load({land, country});
    REQUIRE(geography);
    CHECK(geography.issues.empty());
    const Layer* layer = find_layer(*geography, "provinces");
    REQUIRE(layer != nullptr);
    CHECK(layer->features.front().paths.size() == 1);
    return encloses(layer->features.front().paths, geography->projection.to_local(lonlat).value());
  };
  const Vec2 scheldt_below_antwerp{4.2580, 51.3300};
  const Vec2 open_sea{2.9, 51.32};
  const Vec2 givet_in_france{4.83, 50.12};
  CHECK_FALSE(is_belgian(0, scheldt_below_antwerp));
  CHECK(is_belgian(5, scheldt_below_antwerp));
  CHECK_FALSE(is_belgian(5, open_sea));
  CHECK_FALSE(is_belgian(5, givet_in_france));
  LayerRecipe country = provinces_recipe();
  country.across_water_km = 5;
  CHECK(mentions(load(country).issues, "no layer is the ground, which would tell land from water"));
}

TEST_CASE("the borders between areas are those that two share, each once, and not the outline of all") {
  const auto length_of = [](const std::vector<Path>& lines, bool closed) {
    double total = 0;
    for (const Path& line : lines) {
      for (std::size_t i = 1; i < line.size(); ++i) total += length(line[i] - line[i - 1]);
      if (closed) total += length(line.front() - line.back());
    }
    return total;
  };
  LayerRecipe recipe = provinces_recipe();
  recipe.smooth = true;
  double around_each = 0;
  for (const Feature& province : load_clean(recipe).features) around_each += length_of(province.paths, true);
  LayerRecipe country = recipe;
  country.dissolve = true;
  const double around_all = length_of(load_clean(country).features.at(0).paths, true);
  recipe.between = true;
  const Layer borders = load_clean(recipe);
  CHECK(borders.shape == Shape::lines);
  REQUIRE(borders.features.size() == 1);
  CHECK(length_of(borders.features[0].paths, false) == doctest::Approx((around_each - around_all) / 2).epsilon(1e-3));
  // Brussels lies within Flanders: its border is closed.
  const auto is_closed = [](const Path& line) { return line.front() == line.back(); };
  CHECK(std::ranges::any_of(borders.features[0].paths, is_closed));

  recipe.halo_km = 9;
  CHECK(mentions(load({recipe}).issues, "the borders between its areas are lines, which nothing surrounds"));
  LayerRecipe rivers;
  rivers.id = "rivers";
  rivers.file = "ne_10m_rivers_lake_centerlines.shp";
  rivers.between = true;
  CHECK(mentions(load({rivers}).issues, "holds no areas"));
}

TEST_CASE("rivers that end a little short of water are led to it, others end where they did") {
  LayerRecipe land;
  land.id = "land";
  land.file = "ne_10m_land.shp";
  land.ground = true;
  LayerRecipe rivers;
  rivers.id = "rivers";
  rivers.file = "ne_10m_rivers_lake_centerlines.shp";
  const auto ends_on_shore = [&](double to_water_km) {
    rivers.to_water_km = to_water_km;
    const auto geography = load({land, rivers});
    REQUIRE(geography);
    std::size_t count = 0;
    for (const Feature& river : find_layer(*geography, "rivers")->features)
      for (const Path& line : river.paths)
        for (const Vec2 end : {line.front(), line.back()}) {
          double nearest_m = 1e9;
          for (const Feature& area : find_layer(*geography, "land")->features)
            for (const Path& ring : area.paths)
              for (std::size_t i = 0; i < ring.size(); ++i) {
                const Vec2 a = ring[i];
                const Vec2 way = ring[(i + 1) % ring.size()] - a;
                const double t = std::clamp(dot(end - a, way) / std::max(dot(way, way), 1e-9), 0.0, 1.0);
                nearest_m = std::min(nearest_m, length(a + way * t - end));
              }
          if (nearest_m < 1) ++count;
        }
    return count;
  };
  const std::size_t before = ends_on_shore(0);
  CHECK(ends_on_shore(3) > before + 2);
  CHECK(ends_on_shore(0.0001) == before);
  rivers.to_water_km = 0;
  LayerRecipe provinces = provinces_recipe();
  provinces.to_water_km = 2;
  CHECK(mentions(load({land, provinces}).issues, "holds no lines to join or to lead to water"));
}

TEST_CASE("the parts of a river that nearly meet are one; a part that ends at another river stays apart") {
  // Overlapping by a little, the second one against its flow; then a tributary whose end lies on the first.
  const std::vector<std::vector<Path>> rivers{
      {{{4.1, 50.5}, {4.3, 50.5}, {4.402, 50.5}}, {{4.8, 50.5}, {4.6, 50.51}, {4.4, 50.501}}},
      {{{4.3, 50.5}, {4.3, 50.6}}, {{4.3, 50.499}, {4.3, 50.3}}}};
  const std::vector<std::string> records{path_record(line_type, rivers[0]), path_record(line_type, rivers[1])};
  const TemporaryFolder folder;
  write(make_shapefile(line_type, records), folder);
  LayerRecipe recipe;
  recipe.id = "rivers";
  recipe.file = "small.shp";
  const auto parts_of = [&](double close_gaps_km) {
    recipe.close_gaps_km = close_gaps_km;
    const auto geography =
        load_geography(folder.path(), {"EPSG:3812", {{4, 50}, {5, 51}}, {4.5, 50.5}, 10, {recipe}}, {});
    REQUIRE(geography);
    return std::pair{geography->layers.at(0).features.at(0).paths, geography->layers.at(0).features.at(1).paths};
  };
  const auto apart = parts_of(0.1);
  CHECK(apart.first.size() == 2);
  const auto [first, second] = parts_of(0.5);
  REQUIRE(first.size() == 1);
  CHECK(first.front().size() == 5);
  CHECK(second.size() == 2);
}

TEST_CASE("offsets turn areas into lines that know their distance") {
  LayerRecipe recipe = provinces_recipe();
  recipe.offsets_km = {2, 5.5};
  const Layer layer = load_clean(recipe);
  CHECK(layer.shape == Shape::lines);
  CHECK(layer.levels.front().fill.vertices.empty());
  REQUIRE(layer.features.size() == 2);
  CHECK(field(layer.features[0], "offset_km") == "2");
  CHECK(field(layer.features[1], "offset_km") == "5.5");
  CHECK(layer.features[1].bounds.width() - layer.features[0].bounds.width() == doctest::Approx(7000).epsilon(0.05));
  for (const Path& line : layer.features[0].paths) CHECK(line.front() == line.back());
}

TEST_CASE("simplified areas keep their size with far fewer vertices") {
  LayerRecipe recipe = provinces_recipe();
  const Layer whole = load_clean(recipe);
  recipe.simplify_m = 1000;
  const Layer simple = load_clean(recipe);
  CHECK(simple.features.size() == whole.features.size());
  CHECK(simple.levels.front().fill.vertices.size() < whole.levels.front().fill.vertices.size() / 2);
  CHECK(total_area(simple) == doctest::Approx(total_area(whole)).epsilon(0.01));
}

TEST_CASE("lines far outside smooth areas bend, and have no corners") {
  LayerRecipe recipe = provinces_recipe();
  recipe.dissolve = true;
  recipe.offsets_km = {9};
  // How far a point lies from the way between its neighbours.
  const auto sharpest_corner_m = [](const Layer& layer) {
    double sharpest = 0;
    for (const Path& line : layer.features.at(0).paths)
      for (std::size_t i = 2; i < line.size(); ++i) {
        const Vec2 way = line[i] - line[i - 2];
        sharpest = std::max(sharpest, std::abs(cross(way, line[i - 1] - line[i - 2])) / length(way));
      }
    return sharpest;
  };
  CHECK(sharpest_corner_m(load_clean(recipe)) > 150);
  recipe.smooth = true;
  // The curve lies within a detail of each chord, and rises four times as far above one twice as long.
  constexpr double usual_detail_m = 10;
  CHECK(sharpest_corner_m(load_clean(recipe)) < 4 * usual_detail_m);
}

TEST_CASE("what is simplified is smooth all the same: no right angle is left") {
  const auto sharpest_deg = [](const Layer& layer) {
    double sharpest = 0;
    for (const Feature& feature : layer.features)
      for (const Path& ring : feature.paths)
        for (std::size_t i = 0; i < ring.size(); ++i) {
          const Vec2 in = ring[i] - ring[(i + ring.size() - 1) % ring.size()];
          const Vec2 out = ring[(i + 1) % ring.size()] - ring[i];
          sharpest = std::max(sharpest, std::abs(std::atan2(cross(in, out), dot(in, out))));
        }
    return sharpest * 180 / std::numbers::pi;
  };
  LayerRecipe recipe = provinces_recipe();
  recipe.where_field = "name";
  recipe.where_values = {"Hainaut"};
  recipe.simplify_m = 1000;
  const Layer rough = load_clean(recipe);
  recipe.smooth = true;
  const Layer soft = load_clean(recipe);
  CHECK(sharpest_deg(rough) > 120);
  CHECK(sharpest_deg(soft) < 90);
  CHECK(total_area(soft) == doctest::Approx(total_area(rough)).epsilon(0.02));
}

TEST_CASE("coarser levels have fewer triangles, and the same area; what would save little is not made") {
  LayerRecipe recipe = provinces_recipe();
  CHECK(load_clean(recipe).levels.size() == 1);
  recipe.smooth = true;
  const Layer layer = load_clean(recipe);
  REQUIRE(layer.levels.size() > 1);
  for (std::size_t i = 1; i < layer.levels.size(); ++i) {
    const Level& finer = layer.levels[i - 1];
    const Level& coarser = layer.levels[i];
    CHECK(coarser.tolerance_m > finer.tolerance_m);
    CHECK(coarser.fill.indices.size() < finer.fill.indices.size());
    CHECK(coarser.stroke.indices.size() < finer.stroke.indices.size());
    CHECK(mesh_area(coarser.fill) == doctest::Approx(total_area(layer)).epsilon(0.001));
    CHECK(ranges_are_sound(coarser.fill));
    CHECK(ranges_are_sound(coarser.stroke));
  }
}

TEST_CASE("smooth provinces still tile the country") {
  LayerRecipe recipe = provinces_recipe();
  const Layer rough = load_clean(recipe);
  recipe.smooth = true;
  const Layer parts = load_clean(recipe);
  recipe.dissolve = true;
  const Layer whole = load_clean(recipe);
  CHECK(total_area(parts) == doctest::Approx(total_area(rough)).epsilon(0.002));
  CHECK(total_area(parts) == doctest::Approx(total_area(whole)).epsilon(1e-6));
  for (const Path& ring : whole.features.front().paths) CHECK(std::abs(signed_area(ring)) > 1e5);  // no slivers
}

TEST_CASE("an area larger than the window fills it, and has no outline there") {
  const Layer layer = load_small(make_shapefile(polygon_type, {polygon_record({0, 40}, 20)}));
  REQUIRE(layer.features.size() == 1);
  CHECK(layer.features[0].paths.front().size() == 4);
  CHECK_FALSE(layer.levels.front().fill.indices.empty());
  CHECK(layer.levels.front().stroke.indices.empty());
}

TEST_CASE("without clipping, what reaches into the window stays whole, and what does not goes") {
  const ShapefileBytes small = make_shapefile(polygon_type, {polygon_record({4.9, 50}, 1), polygon_record({7, 50}, 1)});
  const Layer whole = load_small(small, false);
  REQUIRE(whole.features.size() == 1);
  CHECK(total_area(whole) > 5 * total_area(load_small(small)));
}

TEST_CASE("points outside the window go") {
  const Layer layer = load_small(make_shapefile(point_type, {point_record({4.5, 50.5}), point_record({7, 50})}));
  REQUIRE(layer.features.size() == 1);
  CHECK(length(layer.features[0].paths[0][0]) < 1e-6);
}

TEST_CASE("a layer that cannot be made is left out, the others are there") {
  LayerRecipe missing = provinces_recipe();
  missing.id = "missing";
  missing.file = "missing.shp";
  const auto folder = std::filesystem::path(BEFFROI_SOURCE_DIR) / "geodata";
  const auto geography = load_geography(folder, map_of({missing, provinces_recipe()}), {});
  REQUIRE(geography);
  CHECK(has_errors(geography.issues));
  CHECK(mentions(geography.issues, "missing.shp"));
  CHECK(find_layer(*geography, "missing") == nullptr);
  CHECK(find_layer(*geography, "provinces") != nullptr);
}

TEST_CASE("what cannot be is told: a wrong field, an empty layer, lines to dissolve, no projection") {
  LayerRecipe recipe = provinces_recipe();
  recipe.where_field = "iso";
  CHECK(mentions(load(recipe).issues, "no feature has a field 'iso'"));
  recipe = provinces_recipe();
  recipe.where_values = {"XX"};
  CHECK(mentions(load(recipe).issues, "it shows nothing"));
  recipe = LayerRecipe{};
  recipe.file = "ne_10m_rivers_lake_centerlines.shp";
  recipe.halo_km = 3;
  CHECK(mentions(load(recipe).issues, "holds no areas"));
  MapRecipe map = map_of({provinces_recipe()});
  map.projection = "EPSG:4326";
  const auto geography = load_geography(".", map, {});
  CHECK_FALSE(geography);
  CHECK(mentions(geography.issues, "is not a map projection"));
}

TEST_CASE("the ingredients of a map are the same until its recipe, a table or a file of a layer changes") {
  const TemporaryFolder folder;
  folder.put("small.shp", "shapes");
  LayerRecipe recipe;
  recipe.file = "small.shp";
  const auto find = [&](const Joins& joins = {}) { return find_ingredients(folder.path(), map_of({recipe}), joins); };
  const Ingredients at_first = find();
  CHECK(find() == at_first);
  CHECK(find(region_of_brussels()) != at_first);
  recipe.halo_km = 3;
  CHECK(find() != at_first);
  recipe.halo_km = 0;
  folder.put("small.DBF", "attributes");
  CHECK(find() != at_first);
}

TEST_CASE("of the ground only the shores are filled, and all that lies beyond them is covered") {
  LayerRecipe recipe;
  recipe.id = "land";
  recipe.file = "ne_10m_land.shp";
  recipe.ground = true;
  recipe.halo_km = 40;
  const Layer land = load_clean(recipe);
  const Mesh<FillVertex>& shores = land.levels.front().fill;
  CHECK(ranges_are_sound(shores));
  CHECK(ranges_are_sound(land.beyond));
  CHECK(mesh_area(shores) < total_area(land) / 2);
  Box2 bounds;
  for (const Feature& feature : land.features) bounds.include(feature.bounds);
  constexpr int steps = 30;
  for (int i = 0; i <= steps * steps; ++i) {
    const int row = i / steps;
    const Vec2 share{static_cast<double>(i % steps) / steps, static_cast<double>(row) / steps};
    const Vec2 p{std::lerp(bounds.min.x, bounds.max.x, share.x), std::lerp(bounds.min.y, bounds.max.y, share.y)};
    CAPTURE(p.x);
    CAPTURE(p.y);
    const bool on_land =
        std::ranges::any_of(land.features, [&](const Feature& feature) { return is_inside(feature.paths, p); });
    if (on_land) CHECK((covers(shores, p) || !covers(land.beyond, p)));
    else CHECK((covers(land.beyond, p) && !covers(shores, p)));
  }
}

TEST_CASE("what nobody draws is not made: no triangles without a fill, no levels without a line") {
  LayerRecipe recipe = provinces_recipe();
  recipe.filled = false;
  const Layer lines = load_clean(recipe);
  CHECK(lines.levels.front().fill.indices.empty());
  CHECK_FALSE(lines.levels.front().stroke.indices.empty());
  recipe.outlined = false;
  const Layer unseen = load_clean(recipe);
  CHECK(unseen.levels.empty());
  CHECK(unseen.features.size() == 11);
}

TEST_CASE("layers that differ in how they are drawn show the same, and lines among them are still refused a halo") {
  LayerRecipe rivers;
  rivers.id = "rivers";
  rivers.file = "ne_10m_rivers_lake_centerlines.shp";
  LayerRecipe halo = rivers;
  halo.id = "halo";
  halo.halo_km = 3;
  LayerRecipe again = rivers;
  again.id = "again";
  const auto folder = std::filesystem::path(BEFFROI_SOURCE_DIR) / "geodata";
  const auto geography = load_geography(folder, map_of({rivers, halo, again}), {});
  REQUIRE(geography);
  CHECK(mentions(geography.issues, "layer 'halo': 'ne_10m_rivers_lake_centerlines.shp' holds no areas"));
  REQUIRE(geography->layers.size() == 2);
  CHECK(geography->layers[1].id == "again");
  CHECK(geography->layers[1].features.size() == geography->layers[0].features.size());
}
