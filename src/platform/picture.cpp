#include "platform/picture.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include <stb_image.h>
#include <stb_image_write.h>

#include "base/file.h"

namespace beffroi::platform {

namespace {

constexpr std::size_t most_bytes = std::size_t{256} << 20;
constexpr int rgb = 3;
constexpr int rgba = 4;

// Measured on a map of 3840x2160: level 5, the lowest stb knows, and no filter take 370 ms, where stb's defaults take
// 885 ms for a file that is no smaller.
constexpr int fastest_level = 5;
constexpr int no_filter = 0;

void append(void* bytes, void* data, int size) {
  static_cast<std::string*>(bytes)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

std::string without_alpha(const Image& image) {
  std::string pixels(image.rgba.size() / rgba * rgb, '\0');
  auto to = pixels.begin();
  for (std::size_t i = 0; i + rgb < image.rgba.size(); i += rgba)
    for (std::size_t channel = 0; channel < rgb; ++channel) *to++ = static_cast<char>(image.rgba[i + channel]);
  return pixels;
}

}  // namespace

Issues write_png(const std::filesystem::path& path, const Image& image) {
  stbi_write_png_compression_level = fastest_level;
  stbi_write_force_png_filter = no_filter;
  std::string bytes;
  if (stbi_write_png_to_func(append, &bytes, image.width, image.height, rgb, without_alpha(image).data(),
                             image.width * rgb) == 0)
    return {{Severity::error, {path.string()}, "the picture cannot be packed", "ask for a smaller one"}};
  return write_file(path, bytes);
}

Result<Image> read_png(const std::filesystem::path& path) {
  Issues issues;
  const auto bytes = take(read_file(path, most_bytes), issues);
  if (!bytes) return {std::nullopt, std::move(issues)};
  Image image;
  int channels = 0;
  const std::unique_ptr<stbi_uc, void (*)(void*)> pixels(
      stbi_load_from_memory(reinterpret_cast<const stbi_uc*>(bytes->data()), static_cast<int>(bytes->size()),
                            &image.width, &image.height, &channels, rgba),
      stbi_image_free);
  if (!pixels)
    return failure<Image>({Severity::error, {path.string()}, "is not a PNG picture", "write it again as PNG"});
  image.rgba.assign(pixels.get(), pixels.get() + std::size_t{rgba} * static_cast<std::size_t>(image.width) *
                                                     static_cast<std::size_t>(image.height));
  return {std::move(image), {}};
}

}  // namespace beffroi::platform
