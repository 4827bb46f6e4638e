#include <doctest/doctest.h>

#include "geo/shapefile.h"
#include "unit/geo/issues.h"
#include "unit/geo/real_data.h"
#include "unit/geo/shapefile_writer.h"

using namespace beffroi;
using namespace beffroi::geo;
using namespace beffroi::test;

namespace {

const std::vector<std::string> two_squares{polygon_record({4, 50}, 1), polygon_record({5, 50}, 1)};

Shapefile read_clean(const ShapefileBytes& small) {
  auto file = parse_shapefile(small, "small.shp");
  for (const Issue& issue : file.issues) FAIL_CHECK(to_text(issue));
  REQUIRE(file);
  return std::move(*file);
}

std::string first_name(const ShapefileBytes& small) {
  const Shapefile file = read_clean(small);
  REQUIRE_FALSE(file.features.empty());
  return std::string(field(file.features.front(), "name"));
}

bool same(const Features& a, const Features& b) {
  return std::ranges::equal(
      a, b, [](const Feature& x, const Feature& y) { return x.fields == y.fields && x.paths == y.paths; });
}

}  // namespace

TEST_CASE("polygons come with their fields and without the repeated point") {
  const Shapefile file = read_clean(make_shapefile(polygon_type, two_squares));
  CHECK(file.shape == Shape::areas);
  REQUIRE(file.features.size() == 2);
  CHECK(file.features[0].paths == std::vector<Path>{{{4, 50}, {4, 51}, {5, 51}, {5, 50}}});
  CHECK(field(file.features[1], "name") == "feature 2");
  CHECK(field(file.features[1], "no such field").empty());
}

TEST_CASE("points, lines in parts, and sets of points are read") {
  const Shapefile points = read_clean(make_shapefile(point_type, {point_record({4, 50})}));
  CHECK(points.shape == Shape::points);
  CHECK(points.features.at(0).paths == std::vector<Path>{{{4, 50}}});
  const std::vector<Path> parts{{{0, 0}, {1, 1}}, {{2, 2}, {3, 3}, {4, 2}}};
  const Shapefile lines = read_clean(make_shapefile(line_type, {path_record(line_type, parts)}));
  CHECK(lines.shape == Shape::lines);
  CHECK(lines.features.at(0).paths == parts);
  const Shapefile sets = read_clean(make_shapefile(multipoint_type, {multipoint_record({{1, 2}, {3, 4}})}));
  CHECK(sets.shape == Shape::points);
  CHECK(sets.features.at(0).paths == std::vector<Path>{{{1, 2}, {3, 4}}});
}

TEST_CASE("heights are accepted and left aside") {
  const Path ring = square({4, 50}, 1);
  std::string record = path_record(polygon_z_type, {ring}) + real(0) + real(9);
  for (std::size_t i = 0; i < ring.size(); ++i) record += real(9);
  const Shapefile file = read_clean(make_shapefile(polygon_z_type, {record}));
  CHECK(file.shape == Shape::areas);
  CHECK(file.features.at(0).paths.at(0).size() == 4);
}

TEST_CASE("NULL shapes are skipped, and the others keep their own fields") {
  const Shapefile file = read_clean(make_shapefile(polygon_type, {null_record(), two_squares[0]}));
  REQUIRE(file.features.size() == 1);
  CHECK(field(file.features[0], "name") == "feature 2");
}

TEST_CASE("Liège is Liège, from Latin-1 with its mark and from UTF-8 with a .cpg") {
  ShapefileBytes small = make_shapefile(polygon_type, {two_squares[0]});
  small.dbf = make_dbf({"Li\xE8ge"}, 0x57);
  CHECK(first_name(small) == "Liège");
  small.dbf = make_dbf({"Liège"});
  small.cpg = "UTF-8";
  CHECK(first_name(small) == "Liège");
  small.cpg.clear();
  CHECK(first_name(small) == "Liège");
}

TEST_CASE("an unknown code page is told") {
  ShapefileBytes small = make_shapefile(polygon_type, {two_squares[0]});
  small.cpg = "BIG5";
  CHECK(mentions(parse_shapefile(small, "small.shp").issues, "its code page (BIG5) is not known"));
}

TEST_CASE("without .shx the features are the same, a note says so, and none is written") {
  const TemporaryFolder folder;
  ShapefileBytes small = make_shapefile(polygon_type, two_squares);
  const Shapefile with = read_clean(small);
  small.shx.reset();
  const auto without = read_shapefile(write(small, folder));
  REQUIRE(without);
  CHECK(same(with.features, without->features));
  REQUIRE(without.issues.size() == 1);
  CHECK(without.issues[0].severity == Severity::note);
  CHECK(mentions(without.issues, "has no .shx"));
  CHECK_FALSE(std::filesystem::exists(folder.path() / "small.shx"));
}

TEST_CASE("without .dbf the shapes are there, and a warning says what is missing") {
  ShapefileBytes small = make_shapefile(polygon_type, two_squares);
  small.dbf.reset();
  const auto file = parse_shapefile(small, "small.shp");
  REQUIRE(file);
  CHECK(file->features.size() == 2);
  CHECK(file->features[0].fields.empty());
  CHECK(mentions(file.issues, "no readable .dbf"));
}

TEST_CASE("the companions are found beside the .shp, in small or capital letters") {
  const TemporaryFolder folder;
  const ShapefileBytes small = make_shapefile(polygon_type, {two_squares[0]});
  folder.put("small.SHX", *small.shx);
  folder.put("small.DBF", make_dbf({"Liège"}));
  folder.put("small.CPG", "UTF-8");
  const auto file = read_shapefile(folder.put("small.shp", small.shp));
  CHECK(file.issues.empty());
  REQUIRE(file);
  CHECK(field(file->features.at(0), "name") == "Liège");
}

TEST_CASE("Flemish Brabant keeps the hole where Brussels lies") {
  const Features provinces = belgian_provinces();
  const Vec2 brussels{4.3517, 50.8503};
  CHECK(named(provinces, "Flemish Brabant").paths.size() == 2);
  CHECK_FALSE(is_inside(named(provinces, "Flemish Brabant").paths, brussels));
  CHECK(is_inside(named(provinces, "Brussels").paths, brussels));
  CHECK(is_inside(named(provinces, "Flemish Brabant").paths, {4.7, 50.88}));
}

TEST_CASE("every shapefile of the exhibition is clean") {
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(BEFFROI_SOURCE_DIR) / "geodata")) {
    if (entry.path().extension() != ".shp") continue;
    const auto file = read_shapefile(entry.path());
    CAPTURE(entry.path().string());
    REQUIRE(file);
    CHECK(file.issues.empty());
    CHECK_FALSE(file->features.empty());
  }
}
