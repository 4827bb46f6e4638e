// Reads a shapefile (.shp with .shx, .dbf, .prj, .cpg) into features, through shapelib, which only this piece knows.
// Called by geo/load. Whatever the bytes are, the work and memory are bounded by the size of the files; the good
// records of a bad file are returned beside its issues. It never writes, and never mends a file on disk.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "geo/layer.h"
#include "geo/shapefile_bytes.h"

namespace beffroi::geo {

struct Shapefile {
  Shape shape = Shape::areas;
  std::vector<Feature> features;  // coordinates as in the file; `bounds` not yet set
  std::string prj;                // the coordinate system as text; "" when the file says nothing
};

Result<Shapefile> read_shapefile(const std::filesystem::path& shp_path);

// The same from bytes in memory; the path is only named in the issues.
Result<Shapefile> parse_shapefile(const ShapefileBytes& files, const std::filesystem::path& shp_path);

}  // namespace beffroi::geo
