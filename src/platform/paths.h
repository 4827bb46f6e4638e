// Where the program finds its own files, and where it may keep some: beside the sources it was built from, or where it
// was installed.
#pragma once

#include <filesystem>
#include <vector>

namespace beffroi::platform {

struct Paths {
  std::filesystem::path exhibition;  // the default one
  std::filesystem::path interface;   // the program's own words
  std::filesystem::path fonts;
};

// Where programs keep what must outlive them: as systemd says, or the user's settings; empty when nobody says.
std::filesystem::path find_state_folder();

// Looks first beside the running program (an installed tree), then in the tree it was built from.
Paths find_paths();

// Where an operator's settings are by custom: the user's own, then the machine's.
std::vector<std::filesystem::path> operator_files();

}  // namespace beffroi::platform
