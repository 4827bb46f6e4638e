#include "platform/paths.h"

#include <system_error>

namespace beffroi::platform {

namespace {

namespace fs = std::filesystem;

Paths paths_in(const fs::path& assets, const fs::path& fonts) {
  return {assets / "belgium", assets / "interface", fonts};
}

// <prefix>/share/beffroi of a program that runs from <prefix>/bin; empty when it cannot be told.
fs::path installed_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path().parent_path() / "share" / "beffroi";
}

}  // namespace

Paths find_paths() {
  const fs::path installed = installed_folder();
  std::error_code error;
  if (!installed.empty() && fs::is_directory(installed / "assets", error))
    return paths_in(installed / "assets", installed / "fonts");
  return paths_in(fs::path(BEFFROI_SOURCE_DIR) / "assets", BEFFROI_FONT_FOLDER);
}

}  // namespace beffroi::platform
