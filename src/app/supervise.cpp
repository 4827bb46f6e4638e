// Never a black wall: the display as a child that is started again, into the same scene, whenever it crashes, hangs or
// swells. What is to be done when stands in supervision.h; here it is done.
#include <array>
#include <csignal>
#include <cstring>
#include <utility>

#include <fmt/format.h>
#include <poll.h>

#include "app/commands.h"
#include "app/last_good.h"
#include "app/log.h"
#include "app/report.h"
#include "app/scene_file.h"
#include "app/supervision.h"
#include "platform/child.h"
#include "platform/clock.h"
#include "platform/notify.h"
#include "platform/paths.h"
#include "platform/signals.h"

namespace beffroi::app {

namespace {

using platform::now_s;

constexpr double look_s = 0.2;
constexpr double farewell_s = 3;  // for a child that was asked to end

Ending ending_of(const platform::Ended& ended) {
  if (ended.signal != 0) return Ending::crashed;
  switch (static_cast<ExitCode>(ended.code)) {
    case ExitCode::fine: return Ending::wished;
    case ExitCode::bad_command_line: return Ending::refused;
    case ExitCode::no_display: return Ending::no_display;
    case ExitCode::bad_exhibition: return Ending::unshowable;
    default: return Ending::crashed;
  }
}

std::string fate(Ending ending, const platform::Ended& ended) {
  if (ending != Ending::crashed) return name(ending);
  return ended.signal != 0 ? fmt::format("crashed with signal {} ({})", ended.signal, strsignal(ended.signal))
                           : fmt::format("failed with exit code {}", ended.code);
}

// When the display was looked at, and how long it had waited for a processor until then.
struct Moment {
  double time_s = 0;
  double starved_s = 0;
};

Moment moment_of(const platform::Child& child) { return {now_s(), child.starved_s()}; }

class Supervisor {
public:
  Supervisor(const SuperviseOptions& options, platform::Listener listener, LogFile log)
      : options_(options), listener_(std::move(listener)), log_(std::move(log)) {
    constexpr std::uint64_t megabyte = std::uint64_t{1} << 20U;
    limits_.memory_bytes = static_cast<std::uint64_t>(options.memory_limit_mb) * megabyte;
  }

  ExitCode run() {
    for (;;) {
      auto child = platform::Child::start(arguments(), {"NOTIFY_SOCKET=" + listener_.address()});
      report(child.issues);
      if (!child) return ExitCode::failed;
      const Ending ending = watch(*child);
      const Verdict verdict = judge(supervision_, ending, has_last_good(options_.state), limits_, now_s());
      if (verdict.over) return *verdict.over;
      announce(ending, child->ended().value_or(platform::Ended{}), verdict);
      if (verdict.forgets_scene) SceneFile(options_.state).erase();
      const double due_s = now_s() + verdict.wait_s;
      while (now_s() < due_s && !signals_.end_wished()) rest(look_s);
      if (signals_.end_wished()) return ExitCode::fine;
    }
  }

private:
  std::vector<std::string> arguments() const {
    std::vector<std::string> all = options_.display;
    all.insert(all.end(), {"--restarts", std::to_string(supervision_.restarts)});
    if (!options_.state.empty()) all.insert(all.end(), {"--state", options_.state.string()});
    if (supervision_.bill == Bill::last_good)
      all.insert(all.end(), {"--stand-in", last_good_in(options_.state).string()});
    if (supervision_.bill == Bill::built_in)
      all.insert(all.end(), {"--stand-in", platform::find_paths().exhibition.string()});
    return all;
  }

  // Until the child has ended, by itself or because it had to.
  Ending watch(platform::Child& child) {
    Vitals vitals;
    Moment last = moment_of(child);
    for (;;) {
      rest(look_s);
      if (const auto ended = child.ended()) return ending_of(*ended);
      if (signals_.end_wished()) return dismiss(child);
      const Moment now = moment_of(child);
      add_silence(vitals, now.time_s - last.time_s, now.starved_s - last.starved_s);
      last = now;
      listen(child, vitals);
      vitals.memory_bytes = child.memory_bytes();
      if (const auto ending = diagnose(vitals, limits_)) return child.kill(), wait_for(child), *ending;
    }
  }

  void listen(const platform::Child& child, Vitals& vitals) {
    for (const std::string& word : listener_.hear(child.process())) {
      hear(vitals, word);
      if (word == "READY=1") note_ready(supervision_);
      if (word == shows_own) note_own_exhibition(supervision_);
    }
    tell_parent();
  }

  // Whoever looks after the supervisor hears that it lives, and that there is a picture.
  void tell_parent() {
    const bool ready = supervision_.has_run;
    if (now_s() - last_told_s_ < 1 && ready == told_ready_) return;
    platform::notify(ready && !std::exchange(told_ready_, true) ? "READY=1\nWATCHDOG=1" : "WATCHDOG=1");
    last_told_s_ = now_s();
    log_.rotate();
  }

  Ending dismiss(platform::Child& child) {
    platform::notify("STOPPING=1");
    child.ask_to_end();
    const double end_s = now_s() + farewell_s;
    while (!child.ended() && now_s() < end_s) rest(look_s);
    child.kill();
    return Ending::wished;
  }

  static void wait_for(platform::Child& child) {
    while (!child.ended()) ::poll(nullptr, 0, 10);
  }

  // Sleeps, but not through what a child or a signal has to say.
  void rest(double time_s) {
    std::array ears{pollfd{listener_.descriptor(), POLLIN, 0}, pollfd{signals_.descriptor(), POLLIN, 0}};
    constexpr double ms_per_s = 1000;
    ::poll(ears.data(), ears.size(), static_cast<int>(time_s * ms_per_s));
  }

  void announce(Ending ending, const platform::Ended& ended, const Verdict& verdict) const {
    report(Severity::warning, fmt::format("beffroi: the display {}; start number {} follows{}", fate(ending, ended),
                                          supervision_.restarts + 1, verdict.bill_changed ? bill() : ""));
  }

  const char* bill() const {
    return supervision_.bill == Bill::last_good ? ", with the last exhibition that ran well"
                                                : ", with the exhibition that ships";
  }

  SuperviseOptions options_;
  platform::Signals signals_;
  platform::Listener listener_;
  LogFile log_;
  Limits limits_;
  Supervision supervision_;
  bool told_ready_ = false;
  double last_told_s_ = 0;
};

}  // namespace

ExitCode run(const SuperviseOptions& given) {
  SuperviseOptions options = given;
  if (options.state.empty()) options.state = platform::find_state_folder();
  platform::ignore_broken_pipes();
  auto log = LogFile::open(options.log);
  report(log.issues);
  auto listener = platform::Listener::open();
  report(listener.issues);
  if (!listener) return ExitCode::failed;
  return Supervisor(options, std::move(*listener), std::move(*log)).run();
}

}  // namespace beffroi::app
