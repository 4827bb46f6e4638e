#include "app/log.h"

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace beffroi::app {

namespace {

namespace fs = std::filesystem;

constexpr double pause_s = 60;
constexpr std::size_t most_texts = 256;  // that are remembered
constexpr std::uintmax_t full_bytes = std::uintmax_t{2} << 20U;
constexpr int most_files = 5;  // the current one among them

fs::path numbered(const fs::path& path, int number) { return fmt::format("{}.{}", path.string(), number); }

}  // namespace

std::optional<std::string> Moderation::pass(const std::string& text, double now_s) {
  std::erase_if(said_, [&](const auto& entry) {
    return entry.first != text && entry.second.held_back == 0 && now_s - entry.second.last_s > pause_s;
  });
  const auto found = said_.find(text);
  if (found == said_.end()) {
    if (said_.size() < most_texts) said_[text] = {now_s, 0};
    return text;
  }
  Said& said = found->second;
  if (now_s - said.last_s < pause_s) return ++said.held_back, std::nullopt;
  const int held_back = std::exchange(said.held_back, 0);
  said.last_s = now_s;
  return held_back == 0 ? text : fmt::format("{} (and {} times since)", text, held_back);
}

Result<LogFile> LogFile::open(const fs::path& path) {
  if (path.empty()) return {LogFile(path), {}};
  constexpr mode_t for_the_owner_to_write = 0644;
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, for_the_owner_to_write);
  if (file >= 0) {
    dup2(file, STDERR_FILENO);
    close(file);
    return {LogFile(path), {}};
  }
  return {LogFile({}),
          {{Severity::warning,
            {path.string()},
            fmt::format("cannot be written: {}", std::strerror(errno)),
            "name a file in a folder that is there: --log FILE"}}};
}

void LogFile::rotate() const {
  std::error_code error;
  if (path_.empty() || fs::file_size(path_, error) < full_bytes || error) return;
  for (int number = most_files - 2; number > 0; --number)
    fs::rename(numbered(path_, number), numbered(path_, number + 1), error);
  fs::copy_file(path_, numbered(path_, 1), fs::copy_options::overwrite_existing, error);
  if (error) fs::remove(numbered(path_, 1), error);  // half a copy on a full disk
  fs::resize_file(path_, 0, error);
}

}  // namespace beffroi::app
