#include "unit/exhibit/belgium.h"

#include <doctest/doctest.h>

namespace beffroi::test {

exhibit::WorldFolders belgium_folders() {
  const std::filesystem::path source = BEFFROI_SOURCE_DIR;
  return {source / "assets/belgium", source / "assets/interface", BEFFROI_FONT_FOLDER};
}

const exhibit::World& belgium() {
  static const Result<exhibit::World> loaded = exhibit::load_world(belgium_folders());
  for (const Issue& issue : loaded.issues) MESSAGE(to_text(issue));
  REQUIRE(loaded);
  return *loaded;
}

}  // namespace beffroi::test
