#include "geo/shapefile_bytes.h"

#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/file.h"

namespace beffroi::geo {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t max_issues = 20;
constexpr std::size_t kibibyte = 1024;
constexpr std::size_t mebibyte = 1024 * kibibyte;
constexpr std::size_t max_shp_bytes = 64 * mebibyte;
constexpr std::size_t max_shx_bytes = 4 * mebibyte;
constexpr std::size_t max_dbf_bytes = 32 * mebibyte;
constexpr std::size_t max_text_bytes = 64 * kibibyte;

struct Companion {
  const char* extension;
  const char* capitals;  // old tools wrote NAME.SHX
};

constexpr Companion shx{".shx", ".SHX"};
constexpr Companion dbf{".dbf", ".DBF"};
constexpr Companion prj{".prj", ".PRJ"};
constexpr Companion cpg{".cpg", ".CPG"};

std::uint32_t byte_at(std::string_view bytes, std::size_t offset) { return static_cast<unsigned char>(bytes[offset]); }

std::optional<fs::path> find_companion(fs::path path, const Companion& companion) {
  std::error_code ignored;
  for (const char* extension : {companion.extension, companion.capitals})
    if (fs::exists(path.replace_extension(extension), ignored)) return path;
  return std::nullopt;
}

std::optional<std::string> read_companion(const fs::path& shp_path, const Companion& companion, std::size_t max_bytes,
                                          FileIssues& issues) {
  const auto path = find_companion(shp_path, companion);
  if (!path) return std::nullopt;
  Result<std::string> bytes = read_file(*path, max_bytes);
  issues.add(std::move(bytes.issues));
  return std::move(bytes.value);
}

}  // namespace

void FileIssues::add(Severity severity, std::string what, std::string remedy) {
  add({{severity, place_, std::move(what), std::move(remedy)}});
}

void FileIssues::add(Issues issues) {
  for (Issue& issue : issues) {
    if (issues_.size() < max_issues) issues_.push_back(std::move(issue));
    else ++left_out_;
  }
}

Issues FileIssues::finish() && {
  if (left_out_ > 0)
    issues_.push_back({Severity::warning, place_, fmt::format("{} more issues in this file are not listed", left_out_),
                       "make the file anew from its source"});
  return std::move(issues_);
}

std::optional<ShapefileBytes> read_shapefile_bytes(const fs::path& shp_path, FileIssues& issues) {
  Result<std::string> shp = read_file(shp_path, max_shp_bytes);
  issues.add(std::move(shp.issues));
  if (!shp) return std::nullopt;
  ShapefileBytes files;
  files.shp = std::move(*shp);
  files.shx = read_companion(shp_path, shx, max_shx_bytes, issues);
  files.dbf = read_companion(shp_path, dbf, max_dbf_bytes, issues);
  files.prj = read_companion(shp_path, prj, max_text_bytes, issues).value_or("");
  files.cpg = read_companion(shp_path, cpg, max_text_bytes, issues).value_or("");
  return files;
}

std::vector<FileStamp> stamps_of_shapefile(const fs::path& shp_path) {
  std::vector<FileStamp> stamps{stamp_of(shp_path)};
  for (const Companion& companion : {shx, dbf, prj, cpg})
    for (const char* extension : {companion.extension, companion.capitals})
      stamps.push_back(stamp_of(fs::path(shp_path).replace_extension(extension)));
  return stamps;
}

std::uint32_t big_endian_32(std::string_view bytes, std::size_t offset) {
  return byte_at(bytes, offset) << 24U | byte_at(bytes, offset + 1) << 16U | byte_at(bytes, offset + 2) << 8U |
         byte_at(bytes, offset + 3);
}

std::uint32_t little_endian_32(std::string_view bytes, std::size_t offset) {
  return byte_at(bytes, offset) | byte_at(bytes, offset + 1) << 8U | byte_at(bytes, offset + 2) << 16U |
         byte_at(bytes, offset + 3) << 24U;
}

void append_big_endian_32(std::string& bytes, std::uint32_t value) {
  for (const unsigned shift : {24U, 16U, 8U, 0U})
    bytes += static_cast<char>(static_cast<unsigned char>(value >> shift));
}

}  // namespace beffroi::geo
