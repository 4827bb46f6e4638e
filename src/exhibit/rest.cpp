#include "exhibit/rest.h"

#include <cmath>
#include <utility>

#include "exhibit/navigate.h"
#include "exhibit/present.h"
#include "exhibit/update.h"

namespace beffroi::exhibit {

namespace {

// Longer than any flight, slide or fade; and one more time for what begins when they are over.
constexpr double long_s = 60;
constexpr int times = 3;

}  // namespace

State gist(const State& state) {
  State out = state;
  out.camera = goal(state);
  out.flying.reset();
  out.glide_px_per_s = {};
  out.dragging = false;
  out.card_slide = state.card == Card::none ? 0 : 1;
  out.sheet_px = 0;
  out.help = out.settings = false;
  out.watch = {};
  // In which nothing ends by itself.
  out.watch.mode = state.watch.mode == Mode::attract ? Mode::attract : Mode::present;
  out.hovered.clear();
  out.pressed.clear();
  out.labels.clear();
  out.labels_fading = false;
  out.answers = {};
  if (out.touring) {
    out.touring->playing = false;
    out.touring->at_stop_s = 0;
  }
  if (!out.presenting) return out;
  out.presenting->blank = false;
  out.presenting->darkness = 0;
  out.presenting->frozen = {};
  out.presenting->spotlight = {};
  out.presenting->clock = {};
  return out;
}

State told_at_desk(const State& state) {
  State out = gist(state);
  out.watch.mode = state.watch.mode;
  out.touring = state.touring;
  if (out.touring) out.touring->at_stop_s = 0;
  out.presenting = state.presenting;
  if (!out.presenting) return out;
  Presenting& presenting = *out.presenting;
  presenting.darkness = presenting.spotlight.level = 0;
  presenting.clock.elapsed_s = std::floor(presenting.clock.elapsed_s);
  presenting.clock.at_stop_s.clear();
  return out;
}

State at_rest(const State& state, const World& world) {
  State out = gist(state);
  for (int i = 0; i < times; ++i) update(out, Tick{long_s}, world);
  return out;
}

std::optional<State> after_next_step(const State& state, const World& world) {
  if (state.presenting && state.presenting->finished) return std::nullopt;
  State out = gist(state);
  if (!out.presenting) out.watch.mode = Mode::explore;  // whence the step takes over
  update(out, NextInRun{}, world);
  return at_rest(out, world);
}

}  // namespace beffroi::exhibit
