// The files that make up one shapefile, whole in memory, and the list of what is wrong with them.
// Called by geo/shapefile and geo/shapefile_index; trusts nothing but the sizes it has measured itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/result.h"

namespace beffroi::geo {

struct ShapefileBytes {
  std::string shp;
  std::optional<std::string> shx;
  std::optional<std::string> dbf;
  std::string prj;  // "" when there is none
  std::string cpg;
};

// Collects the issues of one file. After a screenful it only counts: a file with 100 000 bad records must not drown the
// one good hint.
class FileIssues {
public:
  explicit FileIssues(const std::filesystem::path& file) : place_{file.string(), 0, 0} {}

  void add(Severity severity, std::string what, std::string remedy);
  void add(Issues issues);
  // All of them, the last saying how many were left out.
  Issues finish() &&;

private:
  Place place_;
  Issues issues_;
  std::size_t left_out_ = 0;
};

// Reads NAME.shp and, where they exist, its companions. No value without a .shp.
std::optional<ShapefileBytes> read_shapefile_bytes(const std::filesystem::path& shp_path, FileIssues& issues);

// Stamps of all that would be read for NAME.shp, in either spelling, whether it is there or not.
std::vector<FileStamp> stamps_of_shapefile(const std::filesystem::path& shp_path);

// 32-bit integers at a byte offset that the caller has checked: offset + 4 <= bytes.size().
std::uint32_t big_endian_32(std::string_view bytes, std::size_t offset);
std::uint32_t little_endian_32(std::string_view bytes, std::size_t offset);
void append_big_endian_32(std::string& bytes, std::uint32_t value);

}  // namespace beffroi::geo
