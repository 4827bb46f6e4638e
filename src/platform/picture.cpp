#include "platform/picture.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include <png.h>
#include <stb_image.h>

#include "base/file.h"

namespace beffroi::platform {

namespace {

constexpr std::size_t most_bytes = std::size_t{256} << 20;
constexpr int rgb = 3;
constexpr int rgba = 4;

std::string without_alpha(const Image& image) {
  std::string pixels(image.rgba.size() / rgba * rgb, '\0');
  auto to = pixels.begin();
  for (std::size_t i = 0; i + rgb < image.rgba.size(); i += rgba)
    for (std::size_t channel = 0; channel < rgb; ++channel) *to++ = static_cast<char>(image.rgba[i + channel]);
  return pixels;
}

}  // namespace

// libpng's fast way: no filter, and little packing. stb's packer was a tenth of the time that a shot takes.
Issues write_png(const std::filesystem::path& path, const Image& image) {
  png_image header{};
  header.version = PNG_IMAGE_VERSION;
  header.width = static_cast<png_uint_32>(image.width);
  header.height = static_cast<png_uint_32>(image.height);
  header.format = PNG_FORMAT_RGB;
  header.flags = PNG_IMAGE_FLAG_FAST;
  const std::string pixels = without_alpha(image);
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(header);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&header, bytes.data(), &size, 0, pixels.data(), 0, nullptr) == 0)
    return {{Severity::error, {path.string()}, "the picture cannot be packed", "ask for a smaller one"}};
  bytes.resize(size);
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
