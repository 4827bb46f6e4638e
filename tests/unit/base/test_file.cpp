#include <chrono>
#include <csignal>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "base/file.h"
#include "temporary_folder.h"

namespace beffroi {

namespace fs = std::filesystem;

namespace {

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

// As on a full disk: no file grows beyond so many bytes.
class SmallDisk {
public:
  explicit SmallDisk(rlim_t bytes) : old_handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &old_);
    const rlimit small{bytes, old_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk(SmallDisk&&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  SmallDisk& operator=(SmallDisk&&) = delete;
  ~SmallDisk() {
    ::setrlimit(RLIMIT_FSIZE, &old_);
    std::signal(SIGXFSZ, old_handler_);
  }

private:
  rlimit old_{};
  void (*old_handler_)(int);
};

}  // namespace

TEST_CASE("what is written is read") {
  const test::TemporaryFolder folder;
  const fs::path file = folder.path() / "a.bin";
  const std::string bytes("a\0\xFF\n", 4);
  CHECK(write_file(file, bytes).empty());
  const auto read = read_file(file, 4);
  REQUIRE(read);
  CHECK(*read == bytes);
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("an empty file is a file") {
  const test::TemporaryFolder folder;
  const auto read = read_file(folder.put("empty", ""), 0);
  REQUIRE(read);
  CHECK(read->empty());
}

TEST_CASE("a file that is too large is refused, and says how large it is") {
  const test::TemporaryFolder folder;
  const fs::path file = folder.put("large", std::string(101, 'x'));
  const auto read = read_file(file, 100);
  CHECK_FALSE(read);
  REQUIRE(read.issues.size() == 1);
  CHECK(read.issues.front().place.file == file.string());
  CHECK(read.issues.front().what.find("101") != std::string::npos);
}

TEST_CASE("a giant with nothing in it costs no memory") {
  const test::TemporaryFolder folder;
  const fs::path file = folder.put("sparse", "");
  fs::resize_file(file, std::uintmax_t{3} << 30U);
  CHECK_FALSE(read_file(file, 1000));
}

TEST_CASE("only regular files are read, and a pipe does not block") {
  const test::TemporaryFolder folder;
  const fs::path pipe = folder.path() / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  for (const fs::path& path : {pipe, folder.path(), fs::path("/dev/zero"), folder.path() / "absent"}) {
    CAPTURE(path.string());
    const auto read = read_file(path, 100);
    CHECK_FALSE(read);
    CHECK(read.issues.size() == 1);
  }
}

TEST_CASE("a file's stamp changes with its size and with its time, and tells a file from none") {
  const test::TemporaryFolder folder;
  const fs::path file = folder.path() / "notes.txt";
  const FileStamp none = stamp_of(file);
  folder.put("notes.txt", "old");
  const FileStamp old = stamp_of(file);
  CHECK(old != none);
  CHECK(old == stamp_of(file));
  folder.put("notes.txt", "older");
  fs::last_write_time(file, fs::last_write_time(file) + std::chrono::seconds(1));
  const FileStamp older = stamp_of(file);
  CHECK(older.bytes == 5);
  CHECK(older.written_s != old.written_s);
}

TEST_CASE("a write that fails leaves the old file, and nothing beside it") {
  const test::TemporaryFolder folder;
  const fs::path file = folder.put("notes.txt", "old");
  Issues issues;
  {
    const SmallDisk full(10);
    issues = write_file(file, std::string(1000, 'x'));
  }
  CHECK(issues.size() == 1);
  CHECK(*read_file(file, 100) == "old");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a target that cannot be replaced, or has no folder, is an issue") {
  const test::TemporaryFolder folder;
  fs::create_directory(folder.path() / "taken");
  CHECK(write_file(folder.path() / "taken", "x").size() == 1);
  CHECK(write_file(folder.path() / "nowhere" / "file", "x").size() == 1);
  CHECK(files_in(folder.path()) == 1);
}

}  // namespace beffroi
