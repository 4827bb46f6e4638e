// The scene of a running display, kept in its state folder, so that it comes back after a crash. It counts until the
// machine starts anew: in the morning a display opens as it should, not as the last visitor left it.
#pragma once

#include <filesystem>
#include <string>

#include "exhibit/resume.h"

namespace beffroi::app {

class SceneFile {
public:
  explicit SceneFile(const std::filesystem::path& folder) : path_(folder / "scene") {}

  // What was kept on this run of the machine; nothing otherwise.
  exhibit::Actions read() const;
  // Writes only what is new.
  Issues keep(const exhibit::Actions& story);
  // The display ends as it should: there is nothing to come back to.
  void erase();

private:
  std::filesystem::path path_;
  std::string kept_;
};

}  // namespace beffroi::app
