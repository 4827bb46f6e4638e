#include "platform/stamps.h"

#include <cstddef>
#include <system_error>

#include <sys/stat.h>

namespace beffroi::platform {

namespace {

namespace fs = std::filesystem;

// An exhibition has some dozens of files. Whoever points at a home folder by mistake must not wait for its end.
constexpr std::size_t most_files = 4096;
constexpr int deepest = 4;

bool is_of_no_account(const std::string& name) { return name.starts_with('.') || name.ends_with('~'); }

void add_file(const fs::path& path, Stamps& stamps) {
  constexpr std::int64_t ns_per_s = 1'000'000'000;
  struct stat info {};
  if (stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return;
  stamps[path.string()] = {info.st_mtim.tv_sec * ns_per_s + info.st_mtim.tv_nsec,
                           static_cast<std::uint64_t>(info.st_size), info.st_ino};
}

void add_folder(const fs::path& folder, Stamps& stamps) {
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
  while (!error && entry != fs::recursive_directory_iterator() && stamps.size() < most_files) {
    const bool ignored = is_of_no_account(entry->path().filename().string());
    if (ignored || entry.depth() >= deepest) entry.disable_recursion_pending();
    if (!ignored && !entry->is_directory(error)) add_file(entry->path(), stamps);
    entry.increment(error);
  }
}

}  // namespace

Stamps read_stamps(const std::vector<fs::path>& folders) {
  Stamps stamps;
  for (const fs::path& folder : folders) add_folder(folder, stamps);
  return stamps;
}

}  // namespace beffroi::platform
