#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "exhibit/check.h"
#include "unit/base/temporary_folder.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
namespace fs = std::filesystem;

namespace {

// A copy of the shipped exhibition in which one text is replaced by another.
exhibit::WorldFolders belgium_with(const fs::path& folder, const std::string& file, const std::string& from,
                                   const std::string& to) {
  exhibit::WorldFolders folders = test::belgium_folders();
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

bool mentions(const Issues& issues, const std::string& words, const std::string& file) {
  for (const Issue& issue : issues)
    if (issue.what.find(words) != std::string::npos && issue.place.file.ends_with(file) && issue.place.line > 0)
      return true;
  return false;
}

}  // namespace

TEST_CASE("the shipped exhibition has no issue") {
  const Issues issues = exhibit::check_exhibition(test::belgium_folders());
  for (const Issue& issue : issues) MESSAGE(to_text(issue));
  CHECK(issues.empty());
}

TEST_CASE("a hub that was moved out of its province is found") {
  const test::TemporaryFolder folder;
  const auto folders = belgium_with(folder.path(), "hubs.toml", "lat      = 50.8467", "lat      = 49.9467");
  CHECK(mentions(exhibit::check_exhibition(folders), "outside its province", "hubs.toml"));
}

TEST_CASE("a province whose shape has another name is found") {
  const test::TemporaryFolder folder;
  const auto folders = belgium_with(folder.path(), "places.toml", "\"Hainaut\"", "\"Henegouwen\"");
  CHECK(mentions(exhibit::check_exhibition(folders), "no shape is called 'Henegouwen'", "places.toml"));
}

TEST_CASE("an icon that does not exist is found") {
  const test::TemporaryFolder folder;
  const auto folders = belgium_with(folder.path(), "hubs.toml", "\"biotech\"", "\"bioteck\"");
  CHECK(mentions(exhibit::check_exhibition(folders), "there is no icon 'bioteck'", "hubs.toml"));
}

TEST_CASE("a layer without a style is found in every theme that lacks it") {
  const test::TemporaryFolder folder;
  const auto folders = belgium_with(folder.path(), "themes/day.toml", "[layer.urban]", "[layer.urbain]");
  CHECK(mentions(exhibit::check_exhibition(folders), "theme 'day' has no style for layer 'urban'", "exhibition.toml"));
}
