// The shipped exhibition, loaded once for all tests of this folder.
#pragma once

#include "exhibit/world.h"

namespace beffroi::test {

exhibit::WorldFolders belgium_folders();
const exhibit::World& belgium();

}  // namespace beffroi::test
