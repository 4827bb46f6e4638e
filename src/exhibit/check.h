// Everything that can be wrong with an exhibition, found without a display: what `beffroi check` prints.
#pragma once

#include "exhibit/world.h"

namespace beffroi::exhibit {

// Loads the folder and adds what only the whole can tell: texts that are missing, facts that nothing rests on, hubs
// outside their province, names without a river, and what a theme leaves without a style.
Issues check_exhibition(const WorldFolders& folders);

}  // namespace beffroi::exhibit
