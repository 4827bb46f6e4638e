#include <doctest/doctest.h>

#include "app/log.h"
#include "base/file.h"
#include "operation/folder.h"

using namespace beffroi;
using namespace beffroi::app;

TEST_CASE("the same message is said at most once a minute, with a count of the rest") {
  Moderation moderation;
  CHECK(moderation.pass("no room", 10) == "no room");
  for (int i = 0; i < 5; ++i) CHECK_FALSE(moderation.pass("no room", 11 + i));
  CHECK(moderation.pass("another", 12) == "another");
  CHECK(moderation.pass("no room", 71) == "no room (and 5 times since)");
  CHECK(moderation.pass("no room", 200) == "no room");
}

TEST_CASE("a million different messages do not fill the memory, and all are said") {
  Moderation moderation;
  int said = 0;
  for (int i = 0; i < 1'000'000; ++i) said += moderation.pass(std::to_string(i), i * 1e-6) ? 1 : 0;
  CHECK(said == 1'000'000);
}

TEST_CASE("a full log starts anew; the last few stay beside it, and no more") {
  const test::Folder folder("log");
  const auto path = folder.path() / "beffroi.log";
  const auto log = LogFile::at(path);
  for (int round = 0; round < 8; ++round) {
    test::write(path, std::string(2'100'000, static_cast<char>('a' + round)));
    log.rotate();
    CHECK(std::filesystem::file_size(path) == 0);
  }
  CHECK(std::filesystem::exists(path.string() + ".4"));
  CHECK_FALSE(std::filesystem::exists(path.string() + ".5"));
  const auto latest = read_file(path.string() + ".1", 3'000'000);
  REQUIRE(latest);
  CHECK(latest->front() == 'h');
}

TEST_CASE("a log that is not full stays as it is") {
  const test::Folder folder("short-log");
  const auto path = folder.path() / "beffroi.log";
  test::write(path, "a line\n");
  LogFile::at(path).rotate();
  CHECK(std::filesystem::file_size(path) == 7);
}
