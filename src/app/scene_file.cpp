#include "app/scene_file.h"

#include <cstddef>
#include <fstream>
#include <system_error>

#include "base/file.h"
#include "platform/process.h"

namespace beffroi::app {

namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 10U;

// The first line; to a story it says nothing.
std::string heading() { return "boot " + platform::boot_id() + "\n"; }

// A full disk still has room for what takes the place of what was there.
void write_over(const std::filesystem::path& path, const std::string& text) {
  std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
  file << text << std::flush;
  std::error_code error;
  if (file) std::filesystem::resize_file(path, text.size(), error);
}

}  // namespace

exhibit::Actions SceneFile::read() const {
  const auto text = read_file(path_, most_bytes);
  if (!text || !text->starts_with(heading())) return {};
  return exhibit::read_story(*text);
}

Issues SceneFile::keep(const exhibit::Actions& story) {
  std::string text = heading() + exhibit::write_story(story);
  if (text == kept_) return {};
  Issues issues = write_file(path_, text);
  if (!issues.empty()) write_over(path_, text);
  kept_ = std::move(text);
  return issues;
}

void SceneFile::erase() {
  std::error_code gone;
  std::filesystem::remove(path_, gone);
  kept_.clear();
}

}  // namespace beffroi::app
