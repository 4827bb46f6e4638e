#include "app/scene_file.h"

#include <cstddef>
#include <system_error>

#include "base/file.h"
#include "platform/process.h"

namespace beffroi::app {

namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 10U;

// The first line; to a story it says nothing.
std::string heading() { return "boot " + platform::boot_id() + "\n"; }

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
  kept_ = std::move(text);
  return issues;
}

void SceneFile::erase() {
  std::error_code gone;
  std::filesystem::remove(path_, gone);
  kept_.clear();
}

}  // namespace beffroi::app
