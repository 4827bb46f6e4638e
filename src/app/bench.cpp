// Measures the program as it is: loading, flights off screen, a still screen, memory. Prints JSON.
#include <algorithm>
#include <cmath>
#include <thread>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/loop.h"
#include "app/offscreen.h"
#include "app/player.h"
#include "app/report.h"
#include "gl/draw.h"
#include "input/session.h"
#include "platform/clock.h"
#include "platform/process.h"

namespace beffroi::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr double ms_per_s = 1000;
constexpr double bytes_per_megabyte = 1e6;
constexpr Vec2 full_hd{1920, 1080};
constexpr Vec2 ultra_hd{3840, 2160};
// Across the country and back, with cards sliding in and out, and close to the ground.
constexpr std::string_view flights = "hub.open liege; wait 3; hub.open bruges; wait 4; card.close; wait 3";
constexpr double still_s = 3;

double rounded(double value) { return std::round(value * 100) / 100; }

// A moment on the wall's clock and on that of the processor, which other programs cannot slow down.
struct Moment {
  double wall_s = platform::now_s();
  double cpu_s = platform::cpu_s();
};

// What each stage took, by its name.
class Stopwatch {
public:
  void lap(std::string_view stage) {
    const Moment now;
    laps_[std::string(stage)] = {{"wall", rounded((now.wall_s - last_.wall_s) * ms_per_s)},
                                 {"cpu", rounded((now.cpu_s - last_.cpu_s) * ms_per_s)}};
    last_ = now;
  }
  const Json& laps() const { return laps_; }

private:
  Moment last_;
  Json laps_ = Json::object();
};

// In milliseconds.
Json summary_of(std::vector<double> times_s) {
  std::ranges::sort(times_s);
  const auto at = [&](double share) {
    const auto last = static_cast<double>(times_s.size() - 1);
    return times_s.empty() ? 0 : rounded(times_s[static_cast<std::size_t>(share * last)] * ms_per_s);
  };
  return {{"median", at(0.5)}, {"p95", at(0.95)}, {"max", at(1)}};
}

void draw_and_wait(Stage& stage, const gl::Target& target) {
  stage.draw(target);
  gl::finish();
}

// Every frame of the flights while something moves, from the hands to the last pixel.
Json measure_flights(Stage& stage, const gl::Target& target) {
  std::vector<double> wall_s;
  std::vector<double> cpu_s;
  Moment last;
  const auto frame = [&](double) {
    if (stage.is_moving()) {
      draw_and_wait(stage, target);
      const Moment now;
      wall_s.push_back(now.wall_s - last.wall_s);
      cpu_s.push_back(now.cpu_s - last.cpu_s);
    }
    last = {};
    return true;
  };
  const auto script = input::parse_script(std::string(flights));
  report(play(stage, *script, {{}, frame}));
  return {{"size", fmt::format("{}x{}", target.width, target.height)},
          {"frames", wall_s.size()},
          {"wall_ms", summary_of(std::move(wall_s))},
          {"cpu_ms", summary_of(std::move(cpu_s))}};
}

// A display that nobody touches, for a while.
class StillSeat final : public Seat {
public:
  explicit StillSeat(const gl::Target& target) : target_(target), end_s_(platform::now_s() + still_s) {}

  // Since the first frame, which the loop needs to see that nothing moves.
  int frames() const { return frames_ - 1; }
  double cpu_s() const { return platform::cpu_s() - at_rest_.cpu_s; }

  double now_s() const override { return platform::now_s(); }
  platform::Hour hour() const override { return platform::hour(); }
  Vec2 size_px() const override { return {static_cast<double>(target_.width), static_cast<double>(target_.height)}; }
  bool wants_to_close() const override { return platform::now_s() >= end_s_; }
  std::vector<input::InputEvent> wait(double timeout_s) override {
    const double rest_s = std::clamp(end_s_ - platform::now_s(), 0.0, timeout_s);
    std::this_thread::sleep_for(std::chrono::duration<double>(rest_s));
    return {};
  }
  bool take_damage() override { return false; }
  bool has_lost_picture() override { return false; }
  void show(Stage& stage) override {
    draw_and_wait(stage, target_);
    if (frames_++ == 0) at_rest_ = {};
  }
  Issues save_picture(Stage&, const std::filesystem::path&) override { return {}; }
  void set_title(const std::string&) override {}
  void toggle_full_screen() override {}
  void look_after(bool) override {}

private:
  gl::Target target_;
  double end_s_;
  Moment at_rest_;
  int frames_ = 0;
};

void come_to_rest(Stage& stage) {
  constexpr double step_s = 0.1;
  do stage.step(step_s);
  while (stage.is_moving());
}

Json measure_stillness(Stage& stage, const gl::Target& target) {
  come_to_rest(stage);
  StillSeat seat(target);
  run_until_closed(stage, seat);
  return {{"seconds", still_s}, {"frames", seat.frames()}, {"cpu_ms", rounded(seat.cpu_s() * ms_per_s)}};
}

Json measure(Offscreen& offscreen, Json start) {
  Stage& stage = *offscreen.stage;
  Json out{{"version", BEFFROI_VERSION}, {"start", std::move(start)}};
  out["flights"].push_back(measure_flights(stage, offscreen.surface.target()));
  const auto large = gl::Framebuffer::make(static_cast<int>(ultra_hd.x), static_cast<int>(ultra_hd.y));
  report(large.issues);
  if (large) {
    stage.act(exhibit::ResizeView{ultra_hd.x, ultra_hd.y});
    out["flights"].push_back(measure_flights(stage, large->target()));
    stage.act(exhibit::ResizeView{full_hd.x, full_hd.y});
  }
  out["still"] = measure_stillness(stage, offscreen.surface.target());
  out["peak_memory_mb"] = rounded(static_cast<double>(platform::peak_memory_bytes()) / bytes_per_megabyte);
  return out;
}

}  // namespace

ExitCode run(const BenchOptions& options) {
  Stopwatch watch;
  auto prepared = prepare_offscreen(options.showing, full_hd, [&](std::string_view stage) { watch.lap(stage); });
  if (const auto* code = std::get_if<ExitCode>(&prepared)) return *code;
  auto& offscreen = std::get<Offscreen>(prepared);
  offscreen.stage->step(0);
  draw_and_wait(*offscreen.stage, offscreen.surface.target());
  watch.lap("first frame");
  Json start{{"process_to_first_frame_ms", rounded(platform::process_age_s() * ms_per_s)}, {"stages_ms", watch.laps()}};
  fmt::print("{}\n", measure(offscreen, std::move(start)).dump(2));
  return ExitCode::fine;
}

}  // namespace beffroi::app
