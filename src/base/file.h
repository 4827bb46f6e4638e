// Files, read whole and written whole. Reading takes regular files only, up to a stated size, so that a pipe, a device
// or a giant can neither block nor swell the program. Writing goes through a temporary beside the target: a full disk
// or a pulled plug leaves the old file or the new one, never half of one.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace beffroi {

Result<std::string> read_file(const std::filesystem::path& path, std::size_t max_bytes);

// Nothing on success, the reason otherwise.
Issues write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace beffroi
