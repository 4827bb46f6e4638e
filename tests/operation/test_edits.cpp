#include <doctest/doctest.h>

#include "app/edits.h"
#include "operation/folder.h"

using namespace beffroi;
using namespace beffroi::app;

namespace {

constexpr double look_s = 0.1;

platform::Stamps version(int number) { return {{"nl.toml", {number, 100, 1}}}; }

// When, after the change at 10 s, it is time to read; `files` are as they are at a time.
template <class Files>
double read_at(Edits& edits, Files files) {
  for (int i = 100; i < 200; ++i)
    if (look(edits, files(i * look_s), i * look_s)) return i * look_s;
  return -1;
}

}  // namespace

TEST_CASE("files that do not change are never read again") {
  Edits edits = edits_since(version(1));
  CHECK(read_at(edits, [](double) { return version(1); }) == -1);
}

TEST_CASE("a save is read once it has been still for a moment, and within a second") {
  Edits edits = edits_since(version(1));
  const double at_s = read_at(edits, [](double) { return version(2); });
  CHECK(at_s > 10.1);
  CHECK(at_s < 10.5);
  CHECK(read_at(edits, [](double) { return version(2); }) == -1);
}

TEST_CASE("whoever saves without pause is read every second or so") {
  Edits edits = edits_since(version(0));
  int reads = 0;
  for (int i = 0; i < 600; ++i) reads += look(edits, version(i), 10 + i * look_s) ? 1 : 0;
  CHECK(reads >= 50);
  CHECK(reads <= 62);
}

TEST_CASE("a folder that goes away and comes back is read both times") {
  Edits edits = edits_since(version(1));
  CHECK(read_at(edits, [](double) { return platform::Stamps{}; }) > 0);
  CHECK(read_at(edits, [](double) { return version(1); }) > 0);
}

TEST_CASE("every way of saving is seen; hidden and spare files are not") {
  const test::Folder folder("edits");
  const auto file = folder.path() / "text/nl.toml";
  test::write(file, "a");
  const auto stamps = [&] { return platform::read_stamps({folder.path()}); };
  const platform::Stamps before = stamps();
  CHECK(before.size() == 1);

  test::write(folder.path() / ".nl.toml.swp", "spare");
  test::write(folder.path() / "nl.toml~", "spare");
  CHECK(stamps() == before);

  test::write(file, "longer");
  const platform::Stamps in_place = stamps();
  CHECK(in_place != before);

  test::write(folder.path() / "other", "LONGER");
  std::filesystem::last_write_time(folder.path() / "other", std::filesystem::last_write_time(file));
  std::filesystem::rename(folder.path() / "other", file);
  CHECK(stamps() != in_place);

  std::filesystem::remove_all(folder.path());
  CHECK(stamps().empty());
}

TEST_CASE("a stir is heard once, wherever in the folder and however it is written") {
  const test::Folder folder("stir");
  const std::filesystem::path file = folder.path() / "text/nl.toml";
  test::write(file, "a");
  platform::Stir stir;
  stir.listen_to({folder.path(), folder.path() / "away"});
  CHECK_FALSE(stir.was_heard());

  test::write(file, "b");
  CHECK(stir.was_heard());
  CHECK_FALSE(stir.was_heard());
  std::filesystem::rename(file, folder.path() / "nl.toml");
  CHECK(stir.was_heard());
  std::filesystem::last_write_time(folder.path() / "nl.toml", std::filesystem::file_time_type::clock::now());
  CHECK(stir.was_heard());
  CHECK(platform::read_stamps({folder.path()}).size() == 1);
  CHECK_FALSE(stir.was_heard());  // a look is no stir

  std::filesystem::create_directory(folder.path() / "tours");
  CHECK(stir.was_heard());
  stir.listen_to({folder.path()});
  test::write(folder.path() / "tours/day.toml", "c");
  CHECK(stir.was_heard());
  std::filesystem::rename(folder.path(), folder.path().string() + "-aside");
  CHECK(stir.was_heard());
  std::filesystem::rename(folder.path().string() + "-aside", folder.path());
}
