#include "platform/paths.h"

#include <cstdlib>
#include <string>
#include <system_error>

#include <sys/auxv.h>

namespace beffroi::platform {

namespace {

namespace fs = std::filesystem;

Paths paths_in(const fs::path& assets, const fs::path& fonts) {
  return {assets / "belgium", assets / "interface", fonts};
}

// Where /proc is missing, as in a bare chroot, the name that the program was started by.
fs::path program_file() {
  std::error_code error;
  fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (!error) return program;
  const auto* started = reinterpret_cast<const char*>(getauxval(AT_EXECFN));  // NOLINT(performance-no-int-to-ptr)
  return started == nullptr ? fs::path() : fs::canonical(started, error);
}

// <prefix>/share/beffroi of a program that runs from <prefix>/bin; empty when it cannot be told.
fs::path installed_folder() {
  const fs::path program = program_file();
  return program.empty() ? fs::path() : program.parent_path().parent_path() / "share" / "beffroi";
}

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

// systemd.exec(5): the first of several, apart from one another by colons. XDG Base Directory Specification.
fs::path find_state_folder() {
  const std::string given = variable("STATE_DIRECTORY");
  if (!given.empty()) return given.substr(0, given.find(':'));
  if (const std::string xdg = variable("XDG_STATE_HOME"); !xdg.empty()) return fs::path(xdg) / "beffroi";
  if (const std::string home = variable("HOME"); !home.empty()) return fs::path(home) / ".local/state/beffroi";
  return {};
}

Paths find_paths() {
  const fs::path installed = installed_folder();
  std::error_code error;
  if (!installed.empty() && fs::is_directory(installed / "assets", error))
    return paths_in(installed / "assets", installed / "fonts");
  return paths_in(fs::path(BEFFROI_SOURCE_DIR) / "assets", BEFFROI_FONT_FOLDER);
}

std::vector<fs::path> operator_files() {
  const fs::path file = fs::path("beffroi") / "beffroi.toml";
  std::vector<fs::path> files;
  if (const std::string xdg = variable("XDG_CONFIG_HOME"); !xdg.empty()) files.push_back(xdg / file);
  else if (const std::string home = variable("HOME"); !home.empty()) files.push_back(fs::path(home) / ".config" / file);
  files.push_back("/etc" / file);
  return files;
}

}  // namespace beffroi::platform
