// When a display that ended is started again, with which exhibition, and how soon. Values and functions of time,
// without a process or a clock: `supervise` carries out what they decide.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/exit_code.h"

namespace beffroi::app {

// What the display shows: the exhibition it was given, a copy of it from when all was well, or the one that ships.
enum class Bill { own, last_good, built_in };

// How a display came to its end.
enum class Ending { wished, refused, no_display, unshowable, crashed, hung, swollen };
const char* name(Ending ending);

struct Limits {
  double start_s = 60;    // from the start to the first picture
  double silence_s = 5;   // between two signs of life after it
  double unrest_s = 60;   // so many crashes within this time
  int most_crashes = 3;   // ... are too many for one exhibition
  double recovery_s = 2;  // from one start to the next, when even the exhibition that ships does not run
  std::uint64_t memory_bytes = std::uint64_t{1536} << 20U;
};

// What a display says, in the manner of sd_notify(3), once it shows its own exhibition instead of a stand-in.
constexpr const char* shows_own = "X_BEFFROI_OWN=1";

// What can be seen of a running display from outside.
struct Vitals {
  bool ready = false;      // it has shown its first picture
  double last_sign_s = 0;  // of life, or its start
  std::uint64_t memory_bytes = 0;
};

// Why it must be ended, if it must.
std::optional<Ending> diagnose(const Vitals& vitals, const Limits& limits, double now_s);

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
