// Where the records of a .shp lie: from its .shx when that is sound, else found by walking the .shp itself.
// Every record listed lies inside the file and agrees with its own header, and all of them together are no longer
// than the file, so that whoever reads them does bounded work. Only bytes in memory are read; nothing is repaired on
// disk.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "geo/shapefile_bytes.h"

namespace beffroi::geo {

struct RecordPlace {
  std::size_t row = 0;     // counted from 0: its row in the .dbf
  std::size_t offset = 0;  // bytes from the start of the .shp to the record's header
  std::size_t length = 0;  // bytes of its content, after the 8 bytes of header
};

struct ShapefileIndex {
  int shape_type = 0;            // as in the header: 1 point, 3 line, 5 polygon, 8 multipoint; +10 with Z, +20 with M
  std::size_t record_count = 0;  // good and bad
  std::vector<RecordPlace> records;  // the good ones
};

// No value when the .shp's header is not one.
std::optional<ShapefileIndex> index_records(const ShapefileBytes& files, FileIssues& issues);

// The bytes of a .shx that lists exactly these records.
std::string make_shx(const std::string& shp, const std::vector<RecordPlace>& records);

}  // namespace beffroi::geo
