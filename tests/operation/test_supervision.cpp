#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "app/supervision.h"

using namespace beffroi::app;

namespace {

constexpr bool with_copy = true;
constexpr bool without_copy = false;

Supervision running() {
  Supervision supervision;
  note_ready(supervision);
  return supervision;
}

}  // namespace

TEST_CASE("a display that crashes is started again at once, and counted") {
  Supervision s = running();
  for (const Ending ending : {Ending::crashed, Ending::hung}) {
    const Verdict verdict = judge(s, ending, with_copy, {}, 100);
    CHECK_FALSE(verdict.over);
    CHECK(verdict.wait_s == 0);
    CHECK(s.bill == Bill::own);
  }
  CHECK(s.restarts == 2);
}

TEST_CASE("three crashes in a minute lead to the copy, three more to the exhibition that ships") {
  Supervision s = running();
  double now_s = 100;
  for (const Bill after_three : {Bill::last_good, Bill::built_in}) {
    CHECK_FALSE(judge(s, Ending::crashed, with_copy, {}, now_s += 10).bill_changed);
    CHECK_FALSE(judge(s, Ending::swollen, with_copy, {}, now_s += 10).bill_changed);
    const Verdict third = judge(s, Ending::crashed, with_copy, {}, now_s += 10);
    CHECK(third.bill_changed);
    CHECK(third.forgets_scene == (after_three == Bill::built_in));
    CHECK(s.bill == after_three);
  }
}

TEST_CASE("without a copy, three crashes lead to the exhibition that ships") {
  Supervision s = running();
  for (int i = 0; i < 3; ++i) judge(s, Ending::crashed, without_copy, {}, 100);
  CHECK(s.bill == Bill::built_in);
}

TEST_CASE("crashes that are more than a minute apart change nothing, however many") {
  Supervision s = running();
  for (int i = 0; i < 1000; ++i) CHECK_FALSE(judge(s, Ending::crashed, with_copy, {}, i * 31.0).bill_changed);
  CHECK(s.bill == Bill::own);
  CHECK(s.restarts == 1000);
  CHECK(s.crashes_s.size() <= 2);
}

TEST_CASE("when even what ships crashes it goes on, with a pause") {
  Supervision s = running();
  s.bill = Bill::built_in;
  for (int i = 0; i < 2; ++i) CHECK(judge(s, Ending::crashed, with_copy, {}, 100 + i).wait_s == 0);
  for (int i = 0; i < 9; ++i) {
    const Verdict verdict = judge(s, Ending::crashed, with_copy, {}, 102 + i);
    CHECK_FALSE(verdict.over);
    CHECK(verdict.wait_s > 0);
  }
}

TEST_CASE("an exhibition that cannot be shown is not tried three times") {
  Supervision s;
  CHECK(judge(s, Ending::unshowable, with_copy, {}, 1).bill_changed);
  CHECK(s.bill == Bill::last_good);
  const Verdict second = judge(s, Ending::unshowable, with_copy, {}, 2);
  CHECK(second.bill_changed);
  CHECK_FALSE(second.forgets_scene);
  CHECK(s.bill == Bill::built_in);
  CHECK(judge(s, Ending::unshowable, with_copy, {}, 3).over == ExitCode::bad_exhibition);
}

TEST_CASE("mistakes of whoever starts it are told, not repeated") {
  Supervision s;
  CHECK(judge(s, Ending::refused, with_copy, {}, 1).over == ExitCode::bad_command_line);
  CHECK(judge(s, Ending::no_display, with_copy, {}, 1).over == ExitCode::no_display);
  CHECK(judge(s, Ending::wished, with_copy, {}, 1).over == ExitCode::fine);
}

TEST_CASE("once it has run, nothing but a wish ends it") {
  Supervision s = running();
  for (const Ending ending : {Ending::refused, Ending::no_display, Ending::unshowable, Ending::crashed, Ending::hung,
                              Ending::swollen, Ending::unshowable, Ending::refused, Ending::no_display})
    CHECK_FALSE(judge(s, ending, with_copy, {}, 1).over);
  CHECK(judge(s, Ending::wished, with_copy, {}, 1).over == ExitCode::fine);
}

TEST_CASE("its own exhibition, edited, is on show again and starts with a clean sheet") {
  Supervision s = running();
  for (int i = 0; i < 4; ++i) judge(s, Ending::crashed, with_copy, {}, 1);
  REQUIRE(s.bill == Bill::last_good);
  note_own_exhibition(s);
  CHECK(s.bill == Bill::own);
  CHECK_FALSE(judge(s, Ending::crashed, with_copy, {}, 2).bill_changed);
}

TEST_CASE("silence is a hang: soon once it runs, late while it loads, makes its picture anew or ends") {
  using Words = std::vector<std::string_view>;
  const Limits limits;
  const auto after = [&](const Words& words, double silence_s) {
    Vitals vitals;
    for (const std::string_view word : words) hear(vitals, word);
    vitals.silence_s = silence_s;
    return diagnose(vitals, limits);
  };
  for (const Words& running : {Words{"READY=1", "WATCHDOG=1"}, Words{is_busy, "WATCHDOG=1"}}) {
    CHECK_FALSE(after(running, limits.silence_s - 0.1));
    CHECK(after(running, limits.silence_s + 0.1) == Ending::hung);
  }
  for (const Words& busy : {Words{}, Words{"WATCHDOG=1", is_busy}, Words{"WATCHDOG=1", "STOPPING=1"}}) {
    CHECK_FALSE(after(busy, limits.silence_s + 0.1));
    CHECK(after(busy, limits.start_s + 0.1) == Ending::hung);
  }
}

TEST_CASE("a display that gets no processor is not silent, and neither is one while the whole machine stands still") {
  Vitals vitals;
  add_silence(vitals, 0.2, 0);
  CHECK(vitals.silence_s == doctest::Approx(0.2));
  add_silence(vitals, 0.2, 0.15);
  CHECK(vitals.silence_s == doctest::Approx(0.25));
  add_silence(vitals, 0.2, 3);  // several threads waited
  CHECK(vitals.silence_s == doctest::Approx(0.25));
  add_silence(vitals, 0.2, -3);  // a thread that had waited has ended
  CHECK(vitals.silence_s == doctest::Approx(0.45));
  add_silence(vitals, 3600, 0);  // a suspended machine
  CHECK(vitals.silence_s == doctest::Approx(0.45 + longest_look_s));
  hear(vitals, "WATCHDOG=1");
  CHECK(vitals.silence_s == 0);
}

TEST_CASE("more memory than allowed ends it") {
  Limits limits;
  limits.memory_bytes = 1000;
  CHECK_FALSE(diagnose({false, 0, 1000}, limits));
  CHECK(diagnose({false, 0, 1001}, limits) == Ending::swollen);
}
