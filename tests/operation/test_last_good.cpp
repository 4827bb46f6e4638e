#include <doctest/doctest.h>

#include "app/last_good.h"
#include "app/reload.h"
#include "operation/folder.h"

using namespace beffroi;
using namespace beffroi::app;

namespace {

platform::Stamps stamps_of(const exhibit::WorldFolders& folders) {
  return platform::read_stamps(folders_behind(folders));
}

exhibit::WorldFolders copy_of(const exhibit::WorldFolders& folders, const std::filesystem::path& state) {
  return {last_good_in(state), folders.interface, folders.fonts};
}

}  // namespace

TEST_CASE("the copy shows what the exhibition shows, once that is gone") {
  const test::Folder folder("good");
  const exhibit::WorldFolders folders = test::belgium_in(folder.path() / "own");
  const auto state = folder.path() / "state";
  CHECK_FALSE(has_last_good(state));
  CHECK(keep_last_good(folders, stamps_of(folders), state).empty());
  REQUIRE(has_last_good(state));
  std::filesystem::remove_all(folder.path() / "own");
  const auto world = exhibit::load_world(copy_of(folders, state));
  REQUIRE(world);
  CHECK_FALSE(has_errors(world.issues));
  CHECK(world->content.hubs.size() == 7);
}

TEST_CASE("a second copy takes the place of the first, and nothing else is left") {
  const test::Folder folder("good-again");
  const exhibit::WorldFolders folders = test::belgium_in(folder.path() / "own");
  const auto state = folder.path() / "state";
  for (int round = 0; round < 3; ++round) {
    std::ofstream(folders.exhibition / "exhibition.toml", std::ios::app) << "\n# another line\n";
    CHECK(keep_last_good(folders, stamps_of(folders), state).empty());
    CHECK(std::filesystem::file_size(last_good_in(state) / "exhibition.toml") ==
          std::filesystem::file_size(folders.exhibition / "exhibition.toml"));
  }
  CHECK(std::distance(std::filesystem::directory_iterator(state), {}) == 2);
}

TEST_CASE("what was edited since it was shown is not copied") {
  const test::Folder folder("not-good");
  const exhibit::WorldFolders folders = test::belgium_in(folder.path() / "own");
  const auto state = folder.path() / "state";
  const platform::Stamps shown = stamps_of(folders);
  test::write(folders.exhibition / "hubs.toml", "broken");
  CHECK(keep_last_good(folders, shown, state).empty());
  CHECK_FALSE(has_last_good(state));
}

TEST_CASE("a folder without room is a complaint, and the copy of before stays") {
  const test::Folder folder("no-room");
  const exhibit::WorldFolders folders = test::belgium_in(folder.path() / "own");
  CHECK(keep_last_good(folders, stamps_of(folders), "/proc/nowhere").size() == 1);
}
