#include "geo/shapefile_index.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace beffroi::geo {

namespace {

// Esri, "ESRI Shapefile Technical Description", 1998: lengths and offsets are in 16-bit words, big endian.
constexpr std::size_t header_bytes = 100;
constexpr std::size_t record_header_bytes = 8;
constexpr std::size_t index_entry_bytes = 8;
constexpr std::size_t shape_type_bytes = 4;
constexpr std::size_t length_offset = 24;
constexpr std::size_t shape_type_offset = 32;
constexpr std::uint32_t file_code = 9994;
constexpr std::size_t max_records = 100'000;
constexpr const char* make_anew = "make the file anew from its source, e.g. with ogr2ogr";

std::size_t bytes_of_words(std::uint32_t words) { return std::size_t{words} * 2; }

bool has_file_code(const std::string& bytes) {
  return bytes.size() >= header_bytes && big_endian_32(bytes, 0) == file_code;
}

bool has_true_length(const std::string& bytes) {
  return bytes_of_words(big_endian_32(bytes, length_offset)) == bytes.size();
}

bool is_supported(int shape_type) {
  constexpr std::array<int, 13> types{0, 1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28};
  return std::ranges::find(types, shape_type) != types.end();
}

bool check_header(const std::string& shp, FileIssues& issues) {
  if (!has_file_code(shp)) {
    issues.add(Severity::error, "is no shapefile: its first 100 bytes are not a shapefile's header", make_anew);
    return false;
  }
  const int shape_type = static_cast<int>(little_endian_32(shp, shape_type_offset));
  if (!is_supported(shape_type)) {
    issues.add(Severity::error, fmt::format("holds shapes of type {}, which cannot be drawn", shape_type),
               "points, lines and polygons can");
    return false;
  }
  if (!has_true_length(shp))
    issues.add(Severity::error,
               fmt::format("is {} bytes long, but its header says {}: it was cut or damaged", shp.size(),
                           bytes_of_words(big_endian_32(shp, length_offset))),
               "copy it again");
  return true;
}

// Reads places off the .shx, without a look at the .shp.
std::vector<RecordPlace> places_in(const std::string& shx) {
  std::vector<RecordPlace> places((shx.size() - header_bytes) / index_entry_bytes);
  for (std::size_t row = 0; row < places.size(); ++row) {
    const std::size_t entry = header_bytes + row * index_entry_bytes;
    places[row] = {row, bytes_of_words(big_endian_32(shx, entry)), bytes_of_words(big_endian_32(shx, entry + 4))};
  }
  return places;
}

// Steps from record to record by the lengths in their headers, to the end of the file or one past the limit.
std::vector<RecordPlace> walk_records(const std::string& shp) {
  std::vector<RecordPlace> places;
  std::size_t offset = header_bytes;
  while (offset + record_header_bytes <= shp.size() && places.size() <= max_records) {
    const std::size_t length = bytes_of_words(big_endian_32(shp, offset + 4));
    places.push_back({places.size(), offset, length});
    offset += record_header_bytes + length;
  }
  return places;
}

std::vector<RecordPlace> find_places(const ShapefileBytes& files, FileIssues& issues) {
  if (files.shx && has_file_code(*files.shx) && has_true_length(*files.shx)) return places_in(*files.shx);
  if (files.shx)
    issues.add(Severity::warning, "its .shx is damaged; the records are found without it", "copy the .shx again");
  else issues.add(Severity::note, "it has no .shx; the records are found without it", "add the .shx if there is one");
  return walk_records(files.shp);
}

// "" when the record can be read, else what is wrong with it.
std::string fault(const std::string& shp, const RecordPlace& place, std::size_t bytes_left) {
  const std::size_t size = record_header_bytes + place.length;
  if (place.offset < header_bytes || place.offset > shp.size() || size > shp.size() - place.offset)
    return "runs past the end of the file";
  if (bytes_of_words(big_endian_32(shp, place.offset + 4)) != place.length)
    return "has another length in the .shx than in the .shp";
  if (place.length < shape_type_bytes) return "is empty";
  if (size > bytes_left) return "overlaps other records";
  const std::uint32_t type = little_endian_32(shp, place.offset + record_header_bytes);
  if (type != 0 && type != little_endian_32(shp, shape_type_offset)) return "is of another type than the file";
  return "";
}

}  // namespace

std::optional<ShapefileIndex> index_records(const ShapefileBytes& files, FileIssues& issues) {
  if (!check_header(files.shp, issues)) return std::nullopt;
  std::vector<RecordPlace> places = find_places(files, issues);
  if (places.size() > max_records) {
    issues.add(Severity::error, fmt::format("has more than {} records; the rest is not read", max_records),
               "split it, or keep only what the map shows");
    places.resize(max_records);
  }
  ShapefileIndex index{static_cast<int>(little_endian_32(files.shp, shape_type_offset)), places.size(), {}};
  std::size_t bytes_left = files.shp.size() - header_bytes;
  for (const RecordPlace& place : places) {
    const std::string what = fault(files.shp, place, bytes_left);
    if (what.empty()) {
      bytes_left -= record_header_bytes + place.length;
      index.records.push_back(place);
    } else {
      issues.add(Severity::warning, fmt::format("record {} {}; it is skipped", place.row + 1, what), make_anew);
    }
  }
  return index;
}

std::string make_shx(const std::string& shp, const std::vector<RecordPlace>& records) {
  std::string shx = shp.substr(0, length_offset);
  const std::size_t size = header_bytes + records.size() * index_entry_bytes;
  append_big_endian_32(shx, static_cast<std::uint32_t>(size / 2));
  shx += shp.substr(shx.size(), header_bytes - shx.size());
  for (const RecordPlace& record : records) {
    append_big_endian_32(shx, static_cast<std::uint32_t>(record.offset / 2));
    append_big_endian_32(shx, static_cast<std::uint32_t>(record.length / 2));
  }
  return shx;
}

}  // namespace beffroi::geo
