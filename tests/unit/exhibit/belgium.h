// The shipped exhibition, loaded once for all tests of this folder.
#pragma once

#include <filesystem>
#include <string>

#include "exhibit/world.h"

namespace beffroi::test {

exhibit::WorldFolders belgium_folders();
const exhibit::World& belgium();

// A copy of it, in `folder`, in which one text of a file is replaced by another.
exhibit::WorldFolders belgium_with(const std::filesystem::path& folder, const std::string& file,
                                   const std::string& from, const std::string& to);

}  // namespace beffroi::test
