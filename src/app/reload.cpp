#include "app/reload.h"

#include <chrono>
#include <utility>

#include "content/toml.h"
#include "exhibit/plan.h"

namespace beffroi::app {

namespace {

// Of what is not heard, such as another machine's writing.
constexpr double unheard_look_s = 10;

bool is_done(const std::future<Result<exhibit::World>>& reading) {
  return reading.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

}  // namespace

std::vector<std::filesystem::path> folders_behind(const exhibit::WorldFolders& folders) {
  std::vector<std::filesystem::path> all{folders.exhibition, folders.interface};
  Issues told_elsewhere;
  const auto file = take(content::read_toml(folders.exhibition / "exhibition.toml"), told_elsewhere);
  const auto plan = file ? exhibit::read_plan(*file, folders.exhibition, told_elsewhere) : std::nullopt;
  if (plan) all.push_back(plan->data_folder);
  return all;
}

Reload::Reload(exhibit::WorldFolders folders, platform::Stamps loaded)
    : folders_(std::move(folders)),
      watched_(folders_behind(folders_)),
      edits_(edits_since(loaded)),
      read_(loaded),
      shown_(std::move(loaded)) {
  stir_.listen_to(watched_);
}

Edited Reload::look(double now_s, const exhibit::World& on_show) {
  if (reading_.valid()) return is_done(reading_) ? take_read() : Edited{};
  if (!is_worth_a_look(now_s)) return {};
  stir_.listen_to(watched_);
  if (!app::look(edits_, platform::read_stamps(watched_), now_s)) return {};
  read_ = edits_.loaded;
  reading_ = std::async(std::launch::async,
                        [folders = folders_, on_show] { return exhibit::load_world(folders, {}, &on_show); });
  return {};
}

bool Reload::is_worth_a_look(double now_s) {
  const bool was_heard = stir_.was_heard();
  if (!was_heard && !is_busy() && now_s - last_look_s_ < unheard_look_s) return false;
  last_look_s_ = now_s;
  return true;
}

// What went wrong while somebody was still saving is no news: the next look reads it again.
Edited Reload::take_read() {
  Result<exhibit::World> read = reading_.get();
  watched_ = folders_behind(folders_);
  if (read && !has_errors(read.issues)) {
    shown_ = read_;
    return std::move(*read.value);
  }
  if (platform::read_stamps(watched_) != read_) return {};
  return Refusal{std::move(read.issues)};
}

}  // namespace beffroi::app
