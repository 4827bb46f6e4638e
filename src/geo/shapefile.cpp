#include "geo/shapefile.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "geo/encoding.h"
#include "geo/shapefile_bytes.h"
#include "geo/shapefile_index.h"
#include "geo/shapelib.h"

namespace beffroi::geo {

namespace {

constexpr std::size_t max_parts = 20'000;
constexpr std::size_t max_points = 1'000'000;
constexpr std::size_t max_file_points = 4'000'000;
constexpr std::size_t max_values = 1'000'000;
constexpr std::size_t language_driver_offset = 29;
constexpr double tolerance = 1e-9;  // degrees, or metres
constexpr const char* make_anew = "make the file anew from its source, e.g. with ogr2ogr";

Shape shape_of(int shape_type) {
  switch (shape_type % 10) {
    case 3: return Shape::lines;
    case 5: return Shape::areas;
    default: return Shape::points;
  }
}

std::size_t min_points(Shape shape) { return shape == Shape::areas ? 3 : shape == Shape::lines ? 2 : 1; }

// Degrees on the globe, unless the .prj says that the file is in a plane: then anything that is on earth.
Box2 believable_box(std::string_view prj) {
  const bool is_plane = prj.find("PROJCS") != std::string_view::npos || prj.find("PROJCRS") != std::string_view::npos;
  const Vec2 reach = is_plane ? Vec2{1e8, 1e8} : Vec2{180, 90};
  return Box2{reach * -1, reach}.grown(tolerance);
}

bool coincide(Vec2 a, Vec2 b) { return std::abs(a.x - b.x) <= tolerance && std::abs(a.y - b.y) <= tolerance; }

// What is wrong with a shape as a whole; "" when it can be used.
std::string shape_fault(const std::optional<RawShape>& shape, std::size_t points_before) {
  if (!shape) return "is damaged";
  if (shape->part_starts.size() > max_parts) return fmt::format("has more than {} parts", max_parts);
  if (shape->points.size() > max_points) return fmt::format("has more than {} points", max_points);
  if (points_before + shape->points.size() > max_file_points)
    return fmt::format("lies beyond the first {} points", max_file_points);
  return "";
}

// The part's points; none when its extent makes no sense.
Path part_of(const RawShape& shape, std::size_t part) {
  if (shape.part_starts.empty()) return shape.points;
  const auto end_of_shape = static_cast<std::ptrdiff_t>(shape.points.size());
  const std::ptrdiff_t first = shape.part_starts[part];
  const std::ptrdiff_t end = part + 1 < shape.part_starts.size() ? shape.part_starts[part + 1] : end_of_shape;
  if (first < 0 || first > end || end > end_of_shape) return {};
  return {shape.points.begin() + first, shape.points.begin() + end};
}

class ShapeReader {
public:
  ShapeReader(const Shapelib& shapelib, Shape shape, const Box2& believable, FileIssues& issues)
      : shapelib_(shapelib), shape_(shape), believable_(believable), issues_(issues) {}

  // The paths of a record, perhaps none: it is the `number`th that shapelib sees, and row `row` of the file.
  std::vector<Path> read(std::size_t number, std::size_t row) {
    const std::optional<RawShape> shape = shapelib_.read_shape(number);
    const std::string fault = shape_fault(shape, points_);
    if (!fault.empty()) {
      leave_out(row, fault);
      return {};
    }
    points_ += shape->points.size();
    std::vector<Path> paths;
    if (shape->points.empty()) return paths;  // a NULL shape
    for (std::size_t part = 0; part < std::max<std::size_t>(shape->part_starts.size(), 1); ++part)
      add_part(part_of(*shape, part), row, part, paths);
    return paths;
  }

private:
  void add_part(Path path, std::size_t row, std::size_t part, std::vector<Path>& paths) {
    if (shape_ == Shape::areas && path.size() > 1 && coincide(path.front(), path.back())) path.pop_back();
    if (!std::ranges::all_of(path, [this](Vec2 point) { return believable_.contains(point); })) {
      leave_out(row, fmt::format("has coordinates that are not on earth in part {}", part + 1));
    } else if (path.size() < min_points(shape_)) {
      leave_out(row, fmt::format("has too few points in part {}", part + 1));
    } else {
      paths.push_back(std::move(path));
    }
  }

  void leave_out(std::size_t row, const std::string& fault) {
    issues_.add(Severity::warning, fmt::format("record {} {}; this is left out", row + 1, fault), make_anew);
  }

  const Shapelib& shapelib_;
  Shape shape_;
  Box2 believable_;
  FileIssues& issues_;
  std::size_t points_ = 0;
};

class AttributeReader {
public:
  AttributeReader(const Shapelib& shapelib, Encoding encoding)
      : shapelib_(shapelib), encoding_(encoding), rows_(shapelib.row_count()), names_(shapelib.field_names()) {
    for (std::string& name : names_) name = clean_text(name, encoding);
  }

  bool is_full() const { return values_ >= max_values; }

  // Fields without a value are left out: `field` answers "" for them anyway.
  Fields read(std::size_t row) {
    Fields fields;
    for (std::size_t i = 0; row < rows_ && i < names_.size() && !is_full(); ++i) {
      if (names_[i].empty()) continue;
      const std::string value = shapelib_.read_value(row, i);
      if (value.empty()) continue;
      fields.emplace_back(names_[i], clean_text(value, encoding_));
      ++values_;
    }
    return fields;
  }

private:
  const Shapelib& shapelib_;
  Encoding encoding_;
  std::size_t rows_;
  std::vector<std::string> names_;
  std::size_t values_ = 0;
};

Encoding find_encoding(const ShapefileBytes& files, FileIssues& issues) {
  if (!files.dbf || files.dbf->size() <= language_driver_offset) return Encoding::guess;
  const auto driver = static_cast<unsigned char>((*files.dbf)[language_driver_offset]);
  const auto encoding = files.cpg.empty() ? encoding_of_language_driver(driver) : encoding_of_cpg(files.cpg);
  if (encoding) return *encoding;
  const std::string name = files.cpg.empty() ? fmt::format("0x{:02x}", driver) : clean_text(files.cpg, Encoding::guess);
  issues.add(Severity::warning, fmt::format("its code page ({}) is not known here; accents may be wrong", name),
             "store the texts as UTF-8, with a .cpg that says UTF-8");
  return Encoding::guess;
}

void check_attributes(const ShapefileBytes& files, const Shapelib& shapelib, std::size_t records, FileIssues& issues) {
  if (!files.dbf) {
    issues.add(Severity::warning, "it has no readable .dbf: its features have no fields", "put the .dbf beside it");
  } else if (!shapelib.has_attributes()) {
    issues.add(Severity::warning, "its .dbf is damaged: its features have no fields", "copy the .dbf again");
  } else if (shapelib.row_count() != records) {
    issues.add(Severity::warning,
               fmt::format("its .dbf has {} rows for {} records; fields may be missing or wrong", shapelib.row_count(),
                           records),
               "copy the .shp, .shx and .dbf again, together");
  }
}

Shapefile read_features(const ShapefileBytes& files, const ShapefileIndex& index, FileIssues& issues) {
  const std::string shx = make_shx(files.shp, index.records);
  const Shapelib shapelib(files.shp, shx, files.dbf ? std::string_view(*files.dbf) : std::string_view{});
  Shapefile out{shape_of(index.shape_type), {}, files.prj};
  if (!shapelib.has_shapes()) {
    issues.add(Severity::error, "cannot be read as a shapefile", make_anew);
    return out;
  }
  check_attributes(files, shapelib, index.record_count, issues);
  ShapeReader shapes(shapelib, out.shape, believable_box(files.prj), issues);
  AttributeReader attributes(shapelib, find_encoding(files, issues));
  for (std::size_t number = 0; number < index.records.size(); ++number) {
    const std::size_t row = index.records[number].row;
    std::vector<Path> paths = shapes.read(number, row);
    if (!paths.empty()) out.features.push_back({attributes.read(row), std::move(paths), {}});
  }
  if (attributes.is_full())
    issues.add(Severity::warning, fmt::format("its .dbf has more than {} values; the rest is not read", max_values),
               "keep only the fields that the map needs");
  return out;
}

Result<Shapefile> parse(const ShapefileBytes& files, FileIssues issues) {
  const auto index = index_records(files, issues);
  if (!index) return {std::nullopt, std::move(issues).finish()};
  Shapefile shapefile = read_features(files, *index, issues);
  return {std::move(shapefile), std::move(issues).finish()};
}

}  // namespace

Result<Shapefile> read_shapefile(const std::filesystem::path& shp_path) {
  FileIssues issues(shp_path);
  const auto files = read_shapefile_bytes(shp_path, issues);
  if (!files) return {std::nullopt, std::move(issues).finish()};
  return parse(*files, std::move(issues));
}

Result<Shapefile> parse_shapefile(const ShapefileBytes& files, const std::filesystem::path& shp_path) {
  return parse(files, FileIssues(shp_path));
}

}  // namespace beffroi::geo
