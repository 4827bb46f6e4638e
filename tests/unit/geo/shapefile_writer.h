// Builds the bytes of small shapefiles, sound or spoilt on purpose. Every number can be put wrong by the test.
#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/geometry.h"
#include "geo/shapefile_bytes.h"
#include "unit/base/temporary_folder.h"

namespace beffroi::test {

inline std::string big_endian(std::uint32_t value) {
  std::string bytes;
  for (const unsigned shift : {24U, 16U, 8U, 0U})
    bytes += static_cast<char>(static_cast<unsigned char>(value >> shift));
  return bytes;
}

inline std::string little_endian(std::uint64_t value, unsigned size) {
  std::string bytes;
  for (unsigned i = 0; i < size; ++i) bytes += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
  return bytes;
}

inline std::string real(double value) { return little_endian(std::bit_cast<std::uint64_t>(value), 8); }
inline std::string whole(std::uint32_t value) { return little_endian(value, 4); }

inline constexpr std::uint32_t null_type = 0;
inline constexpr std::uint32_t point_type = 1;
inline constexpr std::uint32_t line_type = 3;
inline constexpr std::uint32_t polygon_type = 5;
inline constexpr std::uint32_t multipoint_type = 8;
inline constexpr std::uint32_t polygon_z_type = 15;

// Contents of records.
inline std::string null_record() { return whole(null_type); }
inline std::string point_record(Vec2 p) { return whole(point_type) + real(p.x) + real(p.y); }

inline std::string coordinates(const std::vector<Path>& paths) {
  std::string bytes;
  for (const Path& path : paths)
    for (const Vec2 p : path) bytes += real(p.x) + real(p.y);
  return bytes;
}

inline std::size_t count_points(const std::vector<Path>& paths) {
  std::size_t count = 0;
  for (const Path& path : paths) count += path.size();
  return count;
}

inline std::string box_of(const std::vector<Path>& paths) {
  Box2 box;
  for (const Path& path : paths) box.include(bounds_of(path));
  return real(box.min.x) + real(box.min.y) + real(box.max.x) + real(box.max.y);
}

// Lines or polygons: rings must repeat their first point, as the format asks.
inline std::string path_record(std::uint32_t type, const std::vector<Path>& paths) {
  std::string starts;
  std::uint32_t start = 0;
  for (const Path& path : paths) {
    starts += whole(start);
    start += static_cast<std::uint32_t>(path.size());
  }
  return whole(type) + box_of(paths) + whole(static_cast<std::uint32_t>(paths.size())) +
         whole(static_cast<std::uint32_t>(count_points(paths))) + starts + coordinates(paths);
}

inline std::string multipoint_record(const Path& points) {
  return whole(multipoint_type) + box_of({points}) + whole(static_cast<std::uint32_t>(points.size())) +
         coordinates({points});
}

inline Path square(Vec2 corner, double size) {
  return {corner, corner + Vec2{0, size}, corner + Vec2{size, size}, corner + Vec2{size, 0}, corner};
}

inline std::string polygon_record(Vec2 corner, double size) {
  return path_record(polygon_type, {square(corner, size)});
}

inline std::string header(std::uint32_t type, std::size_t bytes) {
  return big_endian(9994) + std::string(20, '\0') + big_endian(static_cast<std::uint32_t>(bytes / 2)) + whole(1000) +
         whole(type) + std::string(64, '\0');
}

inline std::string make_shp(std::uint32_t type, const std::vector<std::string>& records) {
  std::string body;
  std::uint32_t number = 0;
  for (const std::string& record : records)
    body += big_endian(++number) + big_endian(static_cast<std::uint32_t>(record.size() / 2)) + record;
  return header(type, 100 + body.size()) + body;
}

using Entries = std::vector<std::pair<std::size_t, std::size_t>>;  // offset and length, in bytes

inline std::string make_shx(std::uint32_t type, const Entries& entries) {
  std::string body;
  for (const auto& [offset, length] : entries)
    body += big_endian(static_cast<std::uint32_t>(offset / 2)) + big_endian(static_cast<std::uint32_t>(length / 2));
  return header(type, 100 + body.size()) + body;
}

inline std::string make_shx(std::uint32_t type, const std::vector<std::string>& records) {
  Entries entries;
  std::size_t offset = 100;
  for (const std::string& record : records) {
    entries.emplace_back(offset, record.size());
    offset += 8 + record.size();
  }
  return make_shx(type, entries);
}

// One text field "name", 20 bytes wide.
inline std::string make_dbf(const std::vector<std::string>& names, unsigned char language_driver = 0,
                            std::optional<std::uint32_t> claimed_rows = {}) {
  constexpr std::size_t width = 20;
  const auto rows = claimed_rows.value_or(static_cast<std::uint32_t>(names.size()));
  std::string dbf = std::string("\x03\x79\x01\x01", 4) + whole(rows) + little_endian(32 + 32 + 1, 2) +
                    little_endian(1 + width, 2) + std::string(17, '\0') + static_cast<char>(language_driver) +
                    std::string(2, '\0');
  dbf += std::string("name\0\0\0\0\0\0\0C\0\0\0\0", 16) + static_cast<char>(width) + std::string(15, '\0') + '\r';
  for (std::string name : names) {
    name.resize(width, ' ');
    dbf += ' ' + name;
  }
  return dbf;
}

// Writes what there is as small.shp and so on, and answers the path of the .shp.
inline std::filesystem::path write(const geo::ShapefileBytes& files, const TemporaryFolder& folder) {
  if (files.shx) folder.put("small.shx", *files.shx);
  if (files.dbf) folder.put("small.dbf", *files.dbf);
  if (!files.cpg.empty()) folder.put("small.cpg", files.cpg);
  if (!files.prj.empty()) folder.put("small.prj", files.prj);
  return folder.put("small.shp", files.shp);
}

inline geo::ShapefileBytes make_shapefile(std::uint32_t type, const std::vector<std::string>& records) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < records.size(); ++i) names.push_back("feature " + std::to_string(i + 1));
  return {make_shp(type, records), make_shx(type, records), make_dbf(names), {}, {}};
}

}  // namespace beffroi::test
