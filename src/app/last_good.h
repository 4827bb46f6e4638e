// A copy of the exhibition from when the display had shown it in good health for a while. When the exhibition itself
// is gone or brings the display down, `supervise` shows the copy.
#pragma once

#include <filesystem>

#include "exhibit/world.h"
#include "platform/stamps.h"

namespace beffroi::app {

// The copy's folder in this state folder, whether it is there or not: a link, changed in one step.
std::filesystem::path last_good_in(const std::filesystem::path& state_folder);
bool has_last_good(const std::filesystem::path& state_folder);

// Copies the exhibition and its shapefiles, unless they are there already. Nothing on success, the reason otherwise:
// the copy of before then stays. `shown`: the files as they were when they were read; were they edited since, nothing
// is copied.
Issues keep_last_good(const exhibit::WorldFolders& folders, const platform::Stamps& shown,
                      const std::filesystem::path& state_folder);

}  // namespace beffroi::app
