#include "platform/stamps.h"

#include <array>
#include <cstddef>
#include <system_error>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

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

// Calls `visit(entry)` for files and folders below `folder`, until it says that this is enough.
template <class Visit>
void walk(const fs::path& folder, Visit visit) {
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
  while (!error && entry != fs::recursive_directory_iterator()) {
    const bool ignored = is_of_no_account(entry->path().filename().string());
    if (ignored || entry.depth() >= deepest) entry.disable_recursion_pending();
    if (!ignored && !visit(*entry)) return;
    entry.increment(error);
  }
}

void add_folder(const fs::path& folder, Stamps& stamps) {
  walk(folder, [&](const fs::directory_entry& entry) {
    std::error_code error;
    if (!entry.is_directory(error)) add_file(entry.path(), stamps);
    return stamps.size() < most_files;
  });
}

bool listen(int descriptor, const fs::path& folder) {
  constexpr std::uint32_t deeds = IN_CREATE | IN_DELETE | IN_MOVE | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB |
                                  IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
  return inotify_add_watch(descriptor, folder.c_str(), deeds) >= 0;
}

}  // namespace

Stamps read_stamps(const std::vector<fs::path>& folders) {
  Stamps stamps;
  for (const fs::path& folder : folders) add_folder(folder, stamps);
  return stamps;
}

Stir::Stir() : descriptor_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {}

Stir::~Stir() {
  if (descriptor_ >= 0) close(descriptor_);
}

// Whoever has no ear for one of them may miss something there: better none at all.
void Stir::listen_to(const std::vector<fs::path>& folders) {
  bool hears_all = true;
  const auto hear = [&](const fs::path& folder) { hears_all = hears_all && listen(descriptor_, folder); };
  for (const fs::path& folder : folders) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) continue;
    hear(folder);
    walk(folder, [&](const fs::directory_entry& entry) {
      if (entry.is_directory(error)) hear(entry.path());
      return hears_all;
    });
  }
  if (!hears_all && descriptor_ >= 0) close(std::exchange(descriptor_, -1));
}

bool Stir::was_heard() {
  if (descriptor_ < 0) return true;
  std::array<char, 4096> events{};
  bool heard = false;
  while (read(descriptor_, events.data(), events.size()) > 0) heard = true;
  return heard;
}

}  // namespace beffroi::platform
