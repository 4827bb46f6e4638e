// What the files of some folders look like from outside: when they were written, how long they are, which they are.
// Whoever compares two looks sees every save, however it was done: in place, by renaming, over a network.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace beffroi::platform {

struct Stamp {
  std::int64_t written_ns = 0;
  std::uint64_t size = 0;
  std::uint64_t node = 0;

  bool operator==(const Stamp&) const = default;
};

using Stamps = std::map<std::string, Stamp>;  // by path

// Of all files in the folders and below, but for hidden ones and the spare copies of editors. A folder that is away
// has none.
Stamps read_stamps(const std::vector<std::filesystem::path>& folders);

}  // namespace beffroi::platform
