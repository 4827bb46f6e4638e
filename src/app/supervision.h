// When a display that ended is started again, with which exhibition, and how soon. Values and functions of time,
// without a process or a clock: `supervise` carries out what they decide.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "app/exit_code.h"

namespace beffroi::app {

// What the display shows: the exhibition it was given, a copy of it from when all was well, or the one that ships.
enum class Bill { own, last_good, built_in };

// How a display came to its end.
enum class Ending { wished, refused, no_display, unshowable, crashed, hung, swollen };
const char* name(Ending ending);

struct Limits {
  double start_s = 60;    // from the start to the first picture, or while it makes its picture anew
  double silence_s = 1;   // between two signs of life after it
  double unrest_s = 60;   // so many crashes within this time
  int most_crashes = 3;   // ... are too many for one exhibition
  double recovery_s = 2;  // from one start to the next, when even the exhibition that ships does not run
  std::uint64_t memory_bytes = std::uint64_t{1536} << 20U;
};

// What a display says, in the manner of sd_notify(3): that it shows its own exhibition instead of a stand-in, and that
// its next sign of life may take as long as its start.
constexpr const char* shows_own = "X_BEFFROI_OWN=1";
constexpr const char* is_busy = "X_BEFFROI_BUSY=1";

// What can be seen of a running display from outside.
struct Vitals {
  bool busy = true;      // it loads, makes its picture anew, or tidies up to end
  double silence_s = 0;  // since its last sign of life, or its start
  std::uint64_t memory_bytes = 0;
};

// A sign of life: what the display has just said.
void hear(Vitals& vitals, std::string_view word);

// `passed_s` without one, in which its threads waited `starved_s` for a processor. Only such time counts as silence as
// a healthy display would have spoken in: not what a busy machine withheld from it, nor what the supervisor itself
// slept through (its looks are at most `longest_look_s` apart, unless the whole machine stood still).
constexpr double longest_look_s = 0.5;
void add_silence(Vitals& vitals, double passed_s, double starved_s);

// Why it must be ended, if it must.
std::optional<Ending> diagnose(const Vitals& vitals, const Limits& limits);

struct Supervision {
  Bill bill = Bill::own;
  int restarts = 0;
  bool has_run = false;           // a first picture has been shown
  std::vector<double> crashes_s;  // the latest of this bill
};

// It has shown its first picture, of what the bill says, or of its own exhibition again after an edit.
void note_ready(Supervision& supervision);
void note_own_exhibition(Supervision& supervision);

// What follows: the end, or another start of `supervision.bill`.
struct Verdict {
  std::optional<ExitCode> over = std::nullopt;
  double wait_s = 0;
  bool bill_changed = false;
  bool forgets_scene = false;  // which may be what brings the display down
};

Verdict judge(Supervision& supervision, Ending ending, bool has_last_good, const Limits& limits, double now_s);

}  // namespace beffroi::app
