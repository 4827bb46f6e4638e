#include "app/last_good.h"

#include <algorithm>
#include <system_error>

#include <fmt/format.h>

#include "app/reload.h"

namespace beffroi::app {

namespace {

namespace fs = std::filesystem;

constexpr const char* link_name = "last-good";

// What two paths have in common: the folder that both lie in.
fs::path common_folder(const fs::path& a, const fs::path& b) {
  fs::path common;
  const auto parts = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
  for (auto part = a.begin(); part != parts; ++part) common /= *part;
  return common;
}

fs::path real(const fs::path& path) {
  std::error_code error;
  return fs::weakly_canonical(path, error);
}

// Whether the copy has the same files, of the same size and age.
bool is_same(const fs::path& from, const fs::path& to) {
  const platform::Stamps here = platform::read_stamps({from});
  const platform::Stamps there = platform::read_stamps({to});
  return here.size() == there.size() && std::ranges::all_of(here, [&](const auto& entry) {
           const auto twin = there.find((to / fs::path(entry.first).lexically_relative(from)).string());
           return twin != there.end() && twin->second.size == entry.second.size &&
                  twin->second.written_ns == entry.second.written_ns;
         });
}

// With the times of its files, so that it can be told apart from what is newer.
void copy_folder(const fs::path& from, const fs::path& to, std::error_code& error) {
  fs::create_directories(to, error);
  for (const auto& [path, stamp] : platform::read_stamps({from})) {
    const fs::path target = to / fs::path(path).lexically_relative(from);
    if (!error) fs::create_directories(target.parent_path(), error);
    if (!error) fs::copy_file(path, target, fs::copy_options::overwrite_existing, error);
    if (!error) fs::last_write_time(target, fs::last_write_time(path, error), error);
  }
}

// Where the exhibition and its shapefiles are, and where they go: with the same way from one to the other.
struct Sources {
  fs::path exhibition;
  fs::path data;
  fs::path common;

  fs::path in(const fs::path& folder, const fs::path& source) const {
    return (folder / source.lexically_relative(common)).lexically_normal();
  }
};

Sources sources_of(const exhibit::WorldFolders& folders) {
  const std::vector<fs::path> behind = folders_behind(folders);
  const fs::path exhibition = real(folders.exhibition);
  const fs::path data = real(behind.back());
  return {exhibition, data, common_folder(exhibition, data)};
}

// Copies take turns in two folders, and the link says which one counts.
struct Turns {
  fs::path current;
  fs::path next;
};

Turns turns_of(const fs::path& state_folder) {
  const fs::path first = real(state_folder) / "good-1";
  const fs::path second = real(state_folder) / "good-2";
  const bool first_counts = real(last_good_in(state_folder)).string().starts_with(first.string());
  return first_counts ? Turns{first, second} : Turns{second, first};
}

bool is_copied(const Sources& sources, const fs::path& folder) {
  return is_same(sources.exhibition, sources.in(folder, sources.exhibition)) &&
         is_same(sources.data, sources.in(folder, sources.data));
}

void copy(const Sources& sources, const fs::path& folder, std::error_code& error) {
  if (!error) copy_folder(sources.exhibition, sources.in(folder, sources.exhibition), error);
  if (!error) copy_folder(sources.data, sources.in(folder, sources.data), error);
}

void point_link(const fs::path& link, const fs::path& target, std::error_code& error) {
  const fs::path fresh = link.string() + ".new";
  fs::remove(fresh, error);
  if (!error) fs::create_directory_symlink(target, fresh, error);
  if (!error) fs::rename(fresh, link, error);
}

}  // namespace

fs::path last_good_in(const fs::path& state_folder) { return state_folder / link_name; }

bool has_last_good(const fs::path& state_folder) {
  std::error_code error;
  return fs::is_regular_file(last_good_in(state_folder) / "exhibition.toml", error);
}

Issues keep_last_good(const exhibit::WorldFolders& folders, const platform::Stamps& shown,
                      const fs::path& state_folder) {
  const Sources sources = sources_of(folders);
  const Turns turns = turns_of(state_folder);
  if (has_last_good(state_folder) && is_copied(sources, turns.current)) return {};
  std::error_code error;
  fs::remove_all(turns.next, error);
  copy(sources, turns.next, error);
  const bool counts = !error && platform::read_stamps(folders_behind(folders)) == shown;
  if (counts) point_link(last_good_in(state_folder), sources.in(turns.next, sources.exhibition), error);
  std::error_code ignored;
  fs::remove_all(counts && !error ? turns.current : turns.next, ignored);
  if (!error) return {};
  return {{Severity::warning,
           {state_folder.string()},
           fmt::format("no copy of the exhibition can be kept: {}", error.message()),
           "check the folder, its permissions and the free space"}};
}

}  // namespace beffroi::app
