// Files, read whole and written whole. Reading takes regular files only, up to a stated size, so that a pipe, a device
// or a giant can neither block nor swell the program. Writing goes through a temporary beside the target: a full disk
// or a pulled plug leaves the old file or the new one, never half of one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace beffroi {

Result<std::string> read_file(const std::filesystem::path& path, std::size_t max_bytes);

// A file from outside: as long as this stays the same, nobody has written to it. All zero when there is none.
struct FileStamp {
  std::filesystem::path path;
  std::uint64_t bytes = 0;
  std::int64_t written_s = 0;  // since 1970
  std::int64_t written_ns = 0;

  bool operator==(const FileStamp&) const = default;
};

FileStamp stamp_of(const std::filesystem::path& path);

// Nothing on success, the reason otherwise.
Issues write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace beffroi
