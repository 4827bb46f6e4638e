// A folder for one test, gone with it.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "base/result.h"
#include "exhibit/world.h"

namespace beffroi::test {

class Folder {
public:
  explicit Folder(const std::string& name) : path_(std::filesystem::temp_directory_path() / ("beffroi-" + name)) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  Folder(Folder&&) = delete;
  Folder& operator=(Folder&&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  const std::filesystem::path& path() const { return path_; }

private:
  std::filesystem::path path_;
};

inline void write(const std::filesystem::path& path, const std::string& text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

// A copy of the exhibition that ships, with its shapefiles, to be edited.
inline exhibit::WorldFolders belgium_in(const std::filesystem::path& folder) {
  const std::filesystem::path source = BEFFROI_SOURCE_DIR;
  std::filesystem::create_directories(folder / "assets");
  std::filesystem::copy(source / "assets/belgium", folder / "assets/belgium", std::filesystem::copy_options::recursive);
  std::filesystem::copy(source / "geodata", folder / "geodata");
  return {folder / "assets/belgium", source / "assets/interface", BEFFROI_FONT_FOLDER};
}

}  // namespace beffroi::test
