#include "app/supervision.h"

#include <algorithm>

namespace beffroi::app {

namespace {

bool step_down(Supervision& supervision, bool has_last_good) {
  if (supervision.bill == Bill::built_in) return false;
  const bool to_copy = supervision.bill == Bill::own && has_last_good;
  supervision.bill = to_copy ? Bill::last_good : Bill::built_in;
  supervision.crashes_s.clear();
  return true;
}

bool is_too_much(Supervision& supervision, const Limits& limits, double now_s) {
  std::erase_if(supervision.crashes_s, [&](double crash_s) { return now_s - crash_s > limits.unrest_s; });
  supervision.crashes_s.push_back(now_s);
  return supervision.crashes_s.size() >= static_cast<std::size_t>(limits.most_crashes);
}

Verdict over(ExitCode code) { return {code}; }

Verdict start_again(Supervision& supervision, bool too_much, bool has_last_good, const Limits& limits) {
  ++supervision.restarts;
  const bool changed = too_much && step_down(supervision, has_last_good);
  return {std::nullopt, too_much && !changed ? limits.recovery_s : 0, changed};
}

Verdict after_crash(Supervision& supervision, bool has_last_good, const Limits& limits, double now_s) {
  const bool too_much = is_too_much(supervision, limits, now_s);
  Verdict verdict = start_again(supervision, too_much, has_last_good, limits);
  verdict.forgets_scene = verdict.bill_changed && supervision.bill == Bill::built_in;
  return verdict;
}

}  // namespace

const char* name(Ending ending) {
  switch (ending) {
    case Ending::wished: return "ended";
    case Ending::refused: return "did not understand its command line";
    case Ending::no_display: return "found no display";
    case Ending::unshowable: return "could not show its exhibition";
    case Ending::crashed: return "crashed";
    case Ending::hung: return "hung";
    case Ending::swollen: return "used too much memory";
  }
  return "ended";
}

void hear(Vitals& vitals, std::string_view word) {
  vitals.silence_s = 0;
  if (word == is_busy || word == "STOPPING=1") vitals.busy = true;
  if (word == "WATCHDOG=1") vitals.busy = false;
}

void add_silence(Vitals& vitals, double passed_s, double starved_s) {
  vitals.silence_s += std::max(std::min(passed_s, longest_look_s) - std::max(starved_s, 0.0), 0.0);
}

std::optional<Ending> diagnose(const Vitals& vitals, const Limits& limits) {
  if (vitals.silence_s > (vitals.busy ? limits.start_s : limits.silence_s)) return Ending::hung;
  if (vitals.memory_bytes > limits.memory_bytes) return Ending::swollen;
  return std::nullopt;
}

void note_ready(Supervision& supervision) { supervision.has_run = true; }

void note_own_exhibition(Supervision& supervision) {
  if (supervision.bill == Bill::own) return;
  supervision.bill = Bill::own;
  supervision.crashes_s.clear();
}

// A mistake in the command line, or a missing display, is for whoever starts it, unless it has run before: then the
// exhibition has lost what the command line names, or the display server is away for a moment.
Verdict judge(Supervision& supervision, Ending ending, bool has_last_good, const Limits& limits, double now_s) {
  switch (ending) {
    case Ending::wished: return over(ExitCode::fine);
    case Ending::refused:
      if (!supervision.has_run) return over(ExitCode::bad_command_line);
      return start_again(supervision, true, has_last_good, limits);
    case Ending::no_display:
      if (!supervision.has_run) return over(ExitCode::no_display);
      ++supervision.restarts;
      return {std::nullopt, limits.recovery_s, false};
    case Ending::unshowable:
      if (!supervision.has_run && supervision.bill == Bill::built_in) return over(ExitCode::bad_exhibition);
      return start_again(supervision, true, has_last_good, limits);
    case Ending::crashed:
    case Ending::hung:
    case Ending::swollen: return after_crash(supervision, has_last_good, limits, now_s);
  }
  return over(ExitCode::failed);
}

}  // namespace beffroi::app
