#include "app/caretaker.h"

#include <chrono>
#include <system_error>
#include <utility>

#include "app/last_good.h"
#include "app/report.h"
#include "app/supervision.h"
#include "platform/notify.h"

namespace beffroi::app {

namespace {

constexpr double beat_s = 0.25;  // between two signs of life
constexpr double errand_s = 1;   // between two looks at what needs no hurry
constexpr double scene_s = 1;    // between two scenes that are kept
constexpr double look_s = 0.5;   // between two looks at the files
constexpr double busy_look_s = 0.1;
constexpr double proved_s = 60;  // then it is worth a copy

LogFile open_log(const std::filesystem::path& path) {
  Result<LogFile> log = LogFile::open(path);
  report(log.issues);
  return std::move(*log);
}

void make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  if (folder.empty() || (std::filesystem::create_directories(folder, error), !error)) return;
  report(Issue{Severity::warning,
               {folder.string()},
               "cannot be made: " + error.message(),
               "nothing is kept for the next start; name another folder: --state DIR"});
}

}  // namespace

Caretaker::Caretaker(Care care, double now_s)
    : care_(std::move(care)), log_(open_log(care_.log)), reload_(care_.folders, care_.loaded), scene_(care_.state) {
  make_folder(care_.state);
  if (!care_.health.shows_stand_in) copy_due_s_ = now_s + proved_s;
}

double Caretaker::rest_s() const {
  if (reload_.is_busy()) return busy_look_s;
  return platform::is_looked_after() ? beat_s : look_s;
}

void Caretaker::bring_back(Stage& stage) const {
  stage.set_health(care_.health);
  if (care_.state.empty()) return;
  for (const exhibit::Action& action : scene_.read()) stage.act(action);
}

bool Caretaker::go_round(Stage& stage, Seat& seat, double now_s) {
  beat(now_s);
  run_errands(seat, stage.state().watch.mode != exhibit::Mode::closed, now_s);
  const bool changed = take_edits(stage, now_s);
  keep_scene(stage, now_s);
  keep_copy(now_s);
  return changed;
}

void Caretaker::beat(double now_s) {
  if (now_s - last_beat_s_ < beat_s) return;
  platform::notify(last_beat_s_ == 0 ? "READY=1\nWATCHDOG=1" : "WATCHDOG=1");
  last_beat_s_ = now_s;
}

void Caretaker::run_errands(Seat& seat, bool awake, double now_s) {
  if (now_s - last_errand_s_ < errand_s) return;
  last_errand_s_ = now_s;
  seat.look_after(awake);
  log_.rotate();
}

bool Caretaker::take_edits(Stage& stage, double now_s) {
  if (now_s - last_look_s_ < rest_s()) return false;
  last_look_s_ = now_s;
  Edited edited = reload_.look(now_s, stage.world());
  if (auto* refusal = std::get_if<Refusal>(&edited)) refuse(stage, std::move(refusal->issues), now_s);
  auto* world = std::get_if<exhibit::World>(&edited);
  if (world != nullptr) take_world(stage, std::move(*world), now_s);
  return edited.index() != 0;
}

void Caretaker::refuse(Stage& stage, Issues issues, double now_s) {
  tell(issues, now_s);
  tell({{Severity::warning, {}, "the exhibition as it was edited is not shown", "mend the errors above"}}, now_s);
  care_.health.issues = std::move(issues);
  stage.set_health(care_.health);
}

void Caretaker::take_world(Stage& stage, exhibit::World world, double now_s) {
  platform::notify(is_busy);
  Issues issues = stage.replace_world(std::move(world));
  if (!issues.empty()) return refuse(stage, std::move(issues), now_s);
  care_.health.issues.clear();
  care_.health.shows_stand_in = false;
  stage.set_health(care_.health);
  copy_due_s_ = now_s + proved_s;
  kept_.reset();
  platform::notify(shows_own);
}

void Caretaker::keep_scene(const Stage& stage, double now_s) {
  if (care_.state.empty() || now_s - last_kept_s_ < scene_s) return;
  if (kept_ && exhibit::tells_same(*kept_, stage.state())) return;
  last_kept_s_ = now_s;
  kept_ = stage.state();
  tell(scene_.keep(exhibit::retell(stage.state(), stage.world())), now_s);
}

// On a thread of its own: shapefiles are large, and disks are slow.
void Caretaker::keep_copy(double now_s) {
  const bool is_copied = copying_.valid() && copying_.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  if (is_copied) tell(copying_.get(), now_s);
  if (care_.state.empty() || copying_.valid() || !copy_due_s_ || now_s < *copy_due_s_) return;
  copy_due_s_.reset();
  const auto copy = [folders = care_.folders, shown = reload_.shown(), state = care_.state] {
    return keep_last_good(folders, shown, state);
  };
  copying_ = std::async(std::launch::async, copy);
}

void Caretaker::tell(const Issues& issues, double now_s) {
  for (const Issue& issue : issues)
    if (const auto text = moderation_.pass(to_text(issue), now_s)) report(issue.severity, *text);
}

void Caretaker::finish() {
  platform::notify("STOPPING=1");
  if (!care_.state.empty()) scene_.erase();
}

}  // namespace beffroi::app
