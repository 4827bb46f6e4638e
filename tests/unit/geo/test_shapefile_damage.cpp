#include <limits>
#include <random>

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "geo/shapefile.h"
#include "unit/geo/issues.h"
#include "unit/geo/real_data.h"
#include "unit/geo/shapefile_writer.h"

using namespace beffroi;
using namespace beffroi::geo;
using namespace beffroi::test;

namespace {

const std::vector<std::string> two_squares{polygon_record({4, 50}, 1), polygon_record({5, 50}, 1)};
constexpr std::size_t part_count_offset = 36;
constexpr std::size_t point_count_offset = 40;

Result<Shapefile> read(const ShapefileBytes& small) { return parse_shapefile(small, "small.shp"); }

ShapefileBytes lakes() {
  FileIssues issues("lakes");
  auto lakes = read_shapefile_bytes(geodata("ne_10m_lakes"), issues);
  REQUIRE(lakes);
  return std::move(*lakes);
}

// The second of two squares is spoilt: it goes, with this issue; the first stays.
void check_second_lost(const ShapefileBytes& small, std::string_view words) {
  const auto file = read(small);
  REQUIRE(file);
  REQUIRE(file->features.size() == 1);
  CHECK(field(file->features[0], "name") == "feature 1");
  CHECK_MESSAGE(mentions(file.issues, words), words);
}

std::string with_bytes(std::string text, std::size_t offset, const std::string& bytes) {
  return text.replace(offset, bytes.size(), bytes);
}

}  // namespace

TEST_CASE("a .shp cut at any length yields its whole records and an error") {
  ShapefileBytes small = lakes();
  const std::string shp = small.shp;
  const auto whole = read(small);
  REQUIRE(whole);
  for (std::size_t size = 0; size < shp.size(); ++size) {
    small.shp = shp.substr(0, size);
    const auto file = read(small);
    REQUIRE(has_errors(file.issues));
    REQUIRE(file.value.has_value() == (size >= 100));
    if (!file) continue;
    REQUIRE(file->features.size() < whole->features.size());
    for (std::size_t i = 0; i < file->features.size(); ++i)
      REQUIRE(file->features[i].paths == whole->features[i].paths);
  }
}

TEST_CASE("a cut .shx changes nothing but for a warning") {
  ShapefileBytes small = lakes();
  const std::string shx = *small.shx;
  const std::size_t features = read(small)->features.size();
  for (std::size_t size = 0; size < shx.size(); ++size) {
    small.shx = shx.substr(0, size);
    const auto file = read(small);
    REQUIRE(file);
    REQUIRE(file->features.size() == features);
    REQUIRE(mentions(file.issues, "its .shx is damaged"));
  }
}

TEST_CASE("a cut .dbf costs fields, never shapes") {
  ShapefileBytes small = lakes();
  const std::string dbf = *small.dbf;
  const std::size_t features = read(small)->features.size();
  for (std::size_t size = 0; size + 2 < dbf.size(); ++size) {  // the last bytes may be an end mark
    small.dbf = dbf.substr(0, size);
    const auto file = read(small);
    REQUIRE(file);
    REQUIRE(file->features.size() == features);
    REQUIRE(mentions(file.issues, ".dbf"));
  }
}

TEST_CASE("random damage neither crashes nor brings points that are not on earth") {
  const ShapefileBytes sound = lakes();
  std::mt19937 random(1);
  const auto spoil = [&random](std::string& bytes, std::size_t reach) {
    for (int i = 0; i < 3; ++i) bytes[random() % std::min(reach, bytes.size())] = static_cast<char>(random());
  };
  for (int round = 0; round < 20'000; ++round) {
    ShapefileBytes small = sound;
    small.prj.clear();
    spoil(small.shp, round % 2 == 0 ? 200 : small.shp.size());
    if (round % 3 == 0) spoil(*small.shx, small.shx->size());
    spoil(*small.dbf, 100);
    const auto file = read(small);
    if (!file) continue;
    for (const Feature& feature : file->features)
      for (const Path& path : feature.paths)
        for (const Vec2 p : path) REQUIRE((std::abs(p.x) <= 180 + 1e-9 && std::abs(p.y) <= 90 + 1e-9));
  }
}

TEST_CASE("empty files and files of something else are refused") {
  CHECK(mentions(read({"", {}, {}, {}, {}}).issues, "is no shapefile"));
  const auto text = read({std::string(5000, 'x'), {}, {}, {}, {}});
  CHECK_FALSE(text);
  CHECK(mentions(text.issues, "is no shapefile"));
  const auto multipatch = read({make_shp(31, {}), {}, {}, {}, {}});
  CHECK_FALSE(multipatch);
  CHECK(mentions(multipatch.issues, "type 31"));
}

TEST_CASE("a missing file, a pipe and a giant are refused at once") {
  const TemporaryFolder folder;
  CHECK(has_errors(read_shapefile(folder.path() / "none.shp").issues));
  REQUIRE(::mkfifo((folder.path() / "pipe.shp").c_str(), 0600) == 0);
  CHECK(mentions(read_shapefile(folder.path() / "pipe.shp").issues, "not a regular file"));
  folder.put("giant.shp", "");
  std::filesystem::resize_file(folder.path() / "giant.shp", std::uintmax_t{3} << 30U);
  CHECK(mentions(read_shapefile(folder.path() / "giant.shp").issues, "at most"));
}

TEST_CASE("a ring that is not on earth goes, with the number of its record") {
  for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 180.1}) {
    Path ring = square({5, 50}, 1);
    ring[1].x = bad;
    const auto spoilt = make_shapefile(polygon_type, {two_squares[0], path_record(polygon_type, {ring})});
    check_second_lost(spoilt, "record 2 has coordinates that are not on earth");
  }
  const Path edge{{180 + 1e-10, 50}, {179, 51}, {179, 50}, {180 + 1e-10, 50}};
  CHECK(read(make_shapefile(polygon_type, {path_record(polygon_type, {edge})}))->features.size() == 1);
}

TEST_CASE("metres are believed when the .prj says that the file is in a plane") {
  ShapefileBytes small = make_shapefile(polygon_type, {polygon_record({600'000, 650'000}, 1000)});
  CHECK(read(small)->features.empty());
  small.prj = "PROJCS[\"...\"]";
  CHECK(read(small)->features.size() == 1);
}

TEST_CASE("impossible counts of parts and points cost their record only") {
  for (const std::uint32_t count : {0x7FFFFFFFU, 0xFFFFFFFFU, 50'000'001U, 1000U})
    for (const std::size_t offset : {part_count_offset, point_count_offset}) {
      const std::string spoilt = with_bytes(two_squares[1], offset, whole(count));
      check_second_lost(make_shapefile(polygon_type, {two_squares[0], spoilt}), "record 2");
    }
}

TEST_CASE("records of another type than the file are skipped") {
  check_second_lost(make_shapefile(polygon_type, {two_squares[0], point_record({4, 50})}),
                    "record 2 is of another type");
}

TEST_CASE("records that the .shx and the .shp describe differently are skipped") {
  ShapefileBytes small = make_shapefile(polygon_type, two_squares);
  const std::size_t length = two_squares[0].size();
  small.shx = make_shx(polygon_type, Entries{{100, length}, {108 + length, length - 8}});
  check_second_lost(small, "record 2 has another length in the .shx");
  small.shx = make_shx(polygon_type, Entries{{100, length}, {0xFFFFFFF0, length}});
  check_second_lost(small, "record 2 runs past the end");
  small.shx = make_shx(polygon_type, Entries{{100, length}, {0, length}});
  check_second_lost(small, "record 2 runs past the end");
}

TEST_CASE("a hundred thousand names for one record are no hundred thousand records") {
  Path ring(20'000);
  for (std::size_t i = 0; i < ring.size(); ++i) ring[i] = {4 + 1e-5 * static_cast<double>(i % 977), 50};
  ring.push_back(ring.front());
  ShapefileBytes small = make_shapefile(polygon_type, {path_record(polygon_type, {ring})});
  const std::size_t length = small.shp.size() - 108;
  small.shx = make_shx(polygon_type, Entries(100'000, {100, length}));
  const auto file = read(small);
  REQUIRE(file);
  CHECK(file->features.size() == 1);
  CHECK(mentions(file.issues, "record 2 overlaps other records"));
  CHECK(mentions(file.issues, "more issues in this file"));
  CHECK(file.issues.size() < 30);
}

TEST_CASE("more records than the limit are cut off, with an error") {
  ShapefileBytes small{make_shp(polygon_type, std::vector<std::string>(100'001, null_record())), {}, {}, {}, {}};
  const auto file = read(small);
  REQUIRE(file);
  CHECK(mentions(file.issues, "more than 100000 records"));
}

TEST_CASE("more parts than the limit cost their record only") {
  const std::vector<Path> parts(20'001, square({5, 50}, 1));
  check_second_lost(make_shapefile(polygon_type, {two_squares[0], path_record(polygon_type, parts)}),
                    "record 2 has more than 20000 parts");
}

TEST_CASE("a .dbf that claims rows it does not hold is read as far as it goes") {
  ShapefileBytes small = make_shapefile(polygon_type, two_squares);
  small.dbf = make_dbf({"feature 1", "feature 2"}, 0, 0x7FFFFFFFU);
  const auto file = read(small);
  CHECK(field(file->features.at(1), "name") == "feature 2");
  small.dbf = make_dbf({"feature 1"});
  const auto short_of_one = read(small);
  CHECK(mentions(short_of_one.issues, "1 rows for 2 records"));
  CHECK(short_of_one->features.at(1).fields.empty());
}

TEST_CASE("control bytes in names never reach a screen or a log") {
  ShapefileBytes small = make_shapefile(polygon_type, {two_squares[0]});
  small.dbf = make_dbf({"\x1b]0;boo\a"});
  CHECK(field(read(small)->features.at(0), "name") == "\uFFFD]0;boo\uFFFD");
}
