// An exhibition's folder → Content. Collects every issue; what is sound is loaded beside what is not.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "content/model.h"

namespace beffroi::content {

struct Folders {
  std::filesystem::path exhibition;  // facts.toml, hubs.toml, places.toml, tours/<tour>.toml, text/<language>.toml
  std::filesystem::path interface;   // the program's own words: <language>.toml
};

// `languages`: codes, the default first. A language whose file is broken or absent is left out with an error.
// `tours`: their ids, in the order in which visitors find them.
// No value only when no language is left, or there is no hub.
Result<Content> load_content(const Folders& folders, const std::vector<std::string>& languages,
                             const std::vector<std::string>& tours = {});

}  // namespace beffroi::content
