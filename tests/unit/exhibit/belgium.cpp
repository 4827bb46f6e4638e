#include "unit/exhibit/belgium.h"

#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

namespace beffroi::test {

namespace fs = std::filesystem;

exhibit::WorldFolders belgium_folders() {
  const std::filesystem::path source = BEFFROI_SOURCE_DIR;
  return {source / "assets/belgium", source / "assets/interface", BEFFROI_FONT_FOLDER};
}

exhibit::WorldFolders belgium_with(const fs::path& folder, const std::string& file, const std::string& from,
                                   const std::string& to) {
  exhibit::WorldFolders folders = belgium_folders();
  fs::create_directories(folder / "assets");
  fs::copy(folders.exhibition, folder / "assets/belgium", fs::copy_options::recursive);
  fs::create_directory_symlink(fs::path(BEFFROI_SOURCE_DIR) / "geodata", folder / "geodata");
  folders.exhibition = folder / "assets/belgium";
  std::ifstream in(folders.exhibition / file);
  std::stringstream text;
  text << in.rdbuf();
  std::string changed = text.str();
  REQUIRE(changed.find(from) != std::string::npos);
  changed.replace(changed.find(from), from.size(), to);
  std::ofstream(folders.exhibition / file) << changed;
  return folders;
}

const exhibit::World& belgium() {
  static const Result<exhibit::World> loaded = exhibit::load_world(belgium_folders());
  for (const Issue& issue : loaded.issues) MESSAGE(to_text(issue));
  REQUIRE(loaded);
  return *loaded;
}

}  // namespace beffroi::test
