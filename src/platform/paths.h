// Where the program finds its own files: beside the sources it was built from, or where it was installed.
#pragma once

#include <filesystem>

namespace beffroi::platform {

struct Paths {
  std::filesystem::path exhibition;  // the default one
  std::filesystem::path interface;   // the program's own words
  std::filesystem::path fonts;
};

// Looks first beside the running program (an installed tree), then in the tree it was built from.
Paths find_paths();

}  // namespace beffroi::platform
