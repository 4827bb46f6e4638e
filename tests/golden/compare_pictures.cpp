// compare_pictures EXPECTED.png ACTUAL.png: exit 0 when they are equal within the tolerance, otherwise 1, with
// expected, actual and difference side by side in ACTUAL.difference.png.
#include <cstdio>
#include <filesystem>
#include <span>

#include <fmt/format.h>

#include "golden/compare.h"
#include "platform/picture.h"

using namespace beffroi;

int main(int argc, char** argv) {
  const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
  if (arguments.size() != 3) {
    fmt::print(stderr, "usage: compare_pictures EXPECTED.png ACTUAL.png\n");
    return 64;
  }
  const auto expected = platform::read_png(arguments[1]);
  const auto actual = platform::read_png(arguments[2]);
  for (const Issue& issue : expected.issues) fmt::print(stderr, "{}\n", to_text(issue));
  for (const Issue& issue : actual.issues) fmt::print(stderr, "{}\n", to_text(issue));
  if (!expected || !actual) return 1;

  const golden::Difference difference = golden::compare(*expected, *actual);
  fmt::print("mean {:.3f}, worst tile {:.3f}\n", difference.mean, difference.worst_tile);
  if (golden::equal(difference)) return 0;
  const std::filesystem::path beside = std::filesystem::path(arguments[2]).replace_extension(".difference.png");
  platform::write_png(beside, golden::difference_picture(*expected, *actual));
  fmt::print(stderr, "the pictures differ: see {}\n", beside.string());
  return 1;
}
