#include "golden/compare.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace beffroi::golden {

namespace {

constexpr int tile_px = 32;
constexpr int stride_px = tile_px / 2;
constexpr double max_mean = 0.3;
constexpr double max_worst_tile = 3.0;
constexpr int magnification = 8;

using Pixel = std::array<std::uint8_t, 4>;

std::size_t offset(const Image& image, int x, int y) {
  return (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x)) * 4;
}

Pixel pixel(const Image& image, int x, int y) {
  if (x >= image.width || y >= image.height) return {0, 0, 0, 255};
  const std::uint8_t* rgba = &image.rgba[offset(image, x, y)];
  return {rgba[0], rgba[1], rgba[2], rgba[3]};
}

void set_pixel(Image& image, int x, int y, const Pixel& value) {
  std::ranges::copy(value, &image.rgba[offset(image, x, y)]);
}

int channel_difference(std::uint8_t a, std::uint8_t b) { return std::abs(int{a} - int{b}); }

struct Tile {
  int x;
  int y;
  int width;
  int height;
};

double mean_difference(const Image& a, const Image& b, const Tile& tile) {
  std::int64_t sum = 0;
  for (int y = tile.y; y < tile.y + tile.height; ++y) {
    const std::uint8_t* in_a = &a.rgba[offset(a, tile.x, y)];
    const std::uint8_t* in_b = &b.rgba[offset(b, tile.x, y)];
    for (int i = 0; i < tile.width * 4; i += 4) {
      for (int channel = i; channel < i + 3; ++channel) sum += channel_difference(in_a[channel], in_b[channel]);
    }
  }
  return static_cast<double>(sum) / (3.0 * tile.width * tile.height);
}

// Starts of the tiles along a side. The last tile ends at the picture's edge, so that no tile is a sliver.
std::vector<int> tile_starts(int length) {
  const int last = std::max(0, length - tile_px);
  std::vector<int> starts;
  for (int at = 0; at < last; at += stride_px) starts.push_back(at);
  starts.push_back(last);
  return starts;
}

Box2 box(const Tile& tile) {
  return box_at({static_cast<double>(tile.x), static_cast<double>(tile.y)},
                {static_cast<double>(tile.width), static_cast<double>(tile.height)});
}

std::uint8_t magnified(std::uint8_t a, std::uint8_t b) {
  return static_cast<std::uint8_t>(std::min(255, magnification * channel_difference(a, b)));
}

}  // namespace

Difference compare(const Image& expected, const Image& actual) {
  const int width = expected.width;
  const int height = expected.height;
  if (width != actual.width || height != actual.height) return {};
  Difference difference;
  difference.same_size = true;
  if (width == 0 || height == 0) return difference;
  difference.mean = mean_difference(expected, actual, {0, 0, width, height});
  for (const int y : tile_starts(height)) {
    for (const int x : tile_starts(width)) {
      const Tile tile{x, y, std::min(tile_px, width), std::min(tile_px, height)};
      const double mean = mean_difference(expected, actual, tile);
      if (mean <= difference.worst_tile) continue;
      difference.worst_tile = mean;
      difference.tile = box(tile);
    }
  }
  return difference;
}

bool equal(const Difference& difference) {
  return difference.same_size && difference.mean <= max_mean && difference.worst_tile <= max_worst_tile;
}

Image difference_picture(const Image& expected, const Image& actual) {
  const int width = std::max(expected.width, actual.width);
  const int height = std::max(expected.height, actual.height);
  Image picture{3 * width, height, {}};
  picture.rgba.resize(offset(picture, 0, height));
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const Pixel a = pixel(expected, x, y);
      const Pixel b = pixel(actual, x, y);
      set_pixel(picture, x, y, a);
      set_pixel(picture, width + x, y, b);
      set_pixel(picture, 2 * width + x, y, {magnified(a[0], b[0]), magnified(a[1], b[1]), magnified(a[2], b[2]), 255});
    }
  }
  return picture;
}

}  // namespace beffroi::golden
