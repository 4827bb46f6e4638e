// A whole exhibition in a temporary folder: two hubs, two languages, without an issue. A test breaks one thing in it
// and asks what the loader and the check say to that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "../base/temporary_folder.h"
#include "content/load.h"

namespace beffroi::test {

class SmallExhibition {
public:
  SmallExhibition();

  // Puts `to` in the place of `from`, which must be there once.
  void replace(const std::string& file, std::string_view from, std::string_view to);
  void append(const std::string& file, std::string_view lines);
  void write(const std::string& file, std::string_view bytes) { folder_.put(file, bytes); }
  void remove(const std::string& file);

  Result<content::Content> load(const std::vector<std::string>& languages = {"fr", "en"},
                                const std::vector<std::string>& tours = {}) const;
  // One line for each issue of the loader and of the check: "hubs.toml:3:1: error: what", without the folder.
  std::vector<std::string> issues(const std::vector<std::string>& languages = {"fr", "en"},
                                  const std::vector<std::string>& tours = {}) const;

private:
  std::string read(const std::string& file) const;

  TemporaryFolder folder_;
};

using Lines = std::vector<std::string>;

}  // namespace beffroi::test

// So that a failed comparison shows the lines.
template <>
struct doctest::StringMaker<beffroi::test::Lines> {
  static String convert(const beffroi::test::Lines& lines) {
    std::string all;
    for (const std::string& line : lines) all += "\n    " + line;
    return all.c_str();
  }
};
