// Everything that can be wrong with an exhibition, found without a display: what `beffroi check` prints.
#pragma once

#include "exhibit/world.h"

namespace beffroi::exhibit {

// What only the whole can tell of a loaded exhibition: texts that are missing, facts that nothing rests on, hubs
// outside their province, tours that last too long or lead off the map, names without a river or without room, and what
// a theme leaves without a style.
Issues check_world(const World& world);

// Loads the folder, and adds all that.
Issues check_exhibition(const WorldFolders& folders);

}  // namespace beffroi::exhibit
