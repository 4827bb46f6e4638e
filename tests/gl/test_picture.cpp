#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <utility>

#include <doctest/doctest.h>

#include "platform/picture.h"

using namespace beffroi;
namespace fs = std::filesystem;

namespace {

// A file name that is free, and the file gone at the end.
struct Scratch {
  Scratch() = default;
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  Scratch(Scratch&&) = delete;
  Scratch& operator=(Scratch&&) = delete;
  ~Scratch() { fs::remove(path); }

  fs::path path = fs::temp_directory_path() / "beffroi_test_picture.png";
};

Image six_greens() {
  Image image{3, 2, {}};
  for (const std::uint8_t level : std::array<std::uint8_t, 6>{0, 10, 70, 130, 200, 255})
    image.rgba.insert(image.rgba.end(), {1, level, 99, 255});
  return image;
}

}  // namespace

TEST_CASE("a picture comes back as it was written") {
  const Scratch scratch;
  const Image image = six_greens();
  CHECK(platform::write_png(scratch.path, image).empty());
  const auto read = platform::read_png(scratch.path);
  REQUIRE(read);
  CHECK(std::pair(read->width, read->height) == std::pair(3, 2));
  CHECK(read->rgba == image.rgba);
}

TEST_CASE("a folder that is not there and a file that is no picture are issues") {
  CHECK(has_errors(platform::write_png("/nowhere/at/all.png", {1, 1, {0, 0, 0, 255}})));
  CHECK(has_errors(platform::read_png("/nowhere/at/all.png").issues));
  const Scratch scratch;
  std::ofstream(scratch.path) << "no picture";
  CHECK(has_errors(platform::read_png(scratch.path).issues));
}
