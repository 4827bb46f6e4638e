#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <doctest/doctest.h>

#include "golden/compare.h"

namespace beffroi::golden {
namespace {

struct Grey {
  std::uint8_t value;
};

std::size_t byte_at(const Image& image, int x, int y) {
  return 4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x));
}

void paint(Image& image, int left, int top, int width, int height, Grey grey) {
  for (int y = top; y < top + height; ++y) {
    for (int x = left; x < left + width; ++x) std::fill_n(&image.rgba[byte_at(image, x, y)], 3, grey.value);
  }
}

Image plain(int width, int height, Grey grey) {
  Image image{width, height, {}};
  image.rgba.assign(byte_at(image, 0, height), 255);
  paint(image, 0, 0, width, height, grey);
  return image;
}

Image map_with_label(int left, int top) {
  Image image = plain(960, 540, {100});
  paint(image, left, top, 60, 16, {200});
  return image;
}

TEST_CASE("a picture equals itself") {
  const Image image = map_with_label(200, 100);
  const Difference difference = compare(image, image);
  CHECK(equal(difference));
  CHECK(difference.mean == 0);
  CHECK(difference.worst_tile == 0);
}

TEST_CASE("a lost label hides in the mean, and shows in its tile") {
  const Image expected = map_with_label(203, 107);
  const Difference difference = compare(expected, plain(960, 540, {100}));
  CHECK(difference.mean < 0.3);
  CHECK(difference.worst_tile > 3.0);
  CHECK(difference.tile.overlaps(box_at({203, 107}, {60, 16})));
  CHECK_FALSE(equal(difference));
}

TEST_CASE("a change weighs the same wherever it lies") {
  const Image blank = plain(101, 77, {100});
  for (const int left : {0, 16, 31, 85}) {
    Image changed = blank;
    paint(changed, left, 61, 16, 16, {140});
    CHECK(compare(blank, changed).worst_tile == doctest::Approx(40.0 * 16 * 16 / (32 * 32)));
  }
}

TEST_CASE("rounding by one step is no difference, a shade all over is") {
  CHECK(equal(compare(plain(64, 64, {100}), plain(64, 64, {100}))));
  Image speckled = plain(64, 64, {100});
  for (int x = 0; x < 64; x += 4) paint(speckled, x, 0, 1, 64, {101});
  CHECK(equal(compare(plain(64, 64, {100}), speckled)));
  CHECK_FALSE(equal(compare(plain(64, 64, {100}), plain(64, 64, {101}))));
}

TEST_CASE("pictures smaller than a tile are compared too") {
  CHECK(compare(plain(5, 3, {10}), plain(5, 3, {20})).worst_tile == doctest::Approx(10));
}

TEST_CASE("pictures of different sizes are never equal") {
  const Difference difference = compare(plain(64, 64, {100}), plain(64, 63, {100}));
  CHECK_FALSE(difference.same_size);
  CHECK_FALSE(equal(difference));
}

TEST_CASE("the difference picture shows expected, actual and eight times the difference") {
  const Image picture = difference_picture(plain(10, 8, {100}), plain(10, 6, {110}));
  REQUIRE(picture.width == 30);
  REQUIRE(picture.height == 8);
  CHECK(picture.rgba[byte_at(picture, 5, 2)] == 100);
  CHECK(picture.rgba[byte_at(picture, 15, 2)] == 110);
  CHECK(picture.rgba[byte_at(picture, 25, 2)] == 80);
  CHECK(picture.rgba[byte_at(picture, 15, 7)] == 0);
  CHECK(picture.rgba[byte_at(picture, 25, 7)] == 255);
}

}  // namespace
}  // namespace beffroi::golden
