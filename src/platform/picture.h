// Pictures on disk, as PNG: written by libpng, which packs fast, read by stb, which is enough for our own.
#pragma once

#include <filesystem>

#include "base/image.h"
#include "base/result.h"

namespace beffroi::platform {

// Opaque: the picture of a screen has no alpha. Nothing on success, the reason otherwise.
Issues write_png(const std::filesystem::path& path, const Image& image);

// For the program's own pictures and its tests, never for files from elsewhere: the decoder trusts its input.
Result<Image> read_png(const std::filesystem::path& path);

}  // namespace beffroi::platform
