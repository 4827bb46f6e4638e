// A presenter at work: what they alone decide, and what the audience sees meanwhile. A value that State holds while
// the display is theirs, and the functions that update() moves it on with. How they tell a tour is exhibit/run's.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"

namespace beffroi::exhibit {

struct State;
struct World;

// The picture that the audience goes on seeing while the next one is prepared: a State, kept whole.
class Still {
public:
  Still() = default;  // none
  explicit Still(const State& state);

  const State* get() const { return state_.get(); }
  bool operator==(const Still& other) const;

private:
  std::shared_ptr<const State> state_;
};

// Where light stays when the rest of the map grows dim.
struct Spotlight {
  Vec2 at{0.5, 0.5};  // as a share of the audience's glass
  bool on = false;
  double level = 0;  // 0 not seen … 1 in full

  bool operator==(const Spotlight&) const = default;
};

// How long the talk has lasted. What the audience sees does not depend on it.
struct RunClock {
  bool running = false;
  double elapsed_s = 0;
  std::vector<double> at_stop_s;  // at each stop of the tour, all visits together

  bool operator==(const RunClock&) const = default;
};

// What visitors have chosen for themselves.
struct Comfort {
  std::string language;
  std::string theme;
  int text_size = 0;

  bool operator==(const Comfort&) const = default;
};

struct Presenting {
  Comfort before;         // the visitors', who get it back
  std::string language;   // of the console
  std::string tour;       // that is told, "" when the exhibition has none
  bool finished = false;  // it has been told to its end
  bool blank = false;
  double darkness = 0;  // 0 light … 1 dark, on the way to what `blank` says
  Still frozen;
  Spotlight spotlight;
  bool touches = false;  // whether visitors' hands count
  bool captions = true;
  RunClock clock;

  bool operator==(const Presenting&) const = default;
};

// Takes the display over, as it is, whatever it is about; gives it back as its visitors expect to find it: a kiosk
// waits for them again, or is dark out of hours. Each may come at any time.
void start_presenting(State& state, const World& world);
void end_presenting(State& state, const World& world);

// What the audience sees. None of it means anything while nobody presents.
void toggle_blank(State& state);
void toggle_still(State& state, const World& world);  // what was prepared is flown to
void cut_still(State& state);                         // what was prepared is there at once
void point_spotlight(State& state, Vec2 share);
void end_spotlight(State& state);
void allow_touches(State& state, bool allowed);
void show_captions(State& state, bool shown);

// What concerns the presenter alone.
void address_presenter(State& state, const World& world, const std::string& language);
// Also before anybody presents.
const std::string& presenter_language(const State& state, const World& world);

void pass_presenting(State& state, const World& world, double dt_s);
// A still picture follows the size of its window.
void resize_still(State& state, const World& world, Vec2 size_px);
bool is_presenting_moving(const State& state);

// What is on the audience's glass: the state itself, or the still, in the light of now.
State seen_by_audience(const State& state);
bool is_frozen(const State& state);
// Whether visitors' hands reach the map.
bool admits_hands(const State& state);
// Whether there is anything to touch on cards and banners, apart from what they say.
bool has_controls(const State& state);
// Whether two states look alike to the audience: the presenter's clock is not theirs.
bool looks_alike(const State& a, const State& b);

// For scripts: "presenting", "present_language", "present_tour", "present_finished", "present_blank", "present_frozen",
// "present_spotlight", "present_touches", "present_captions", "present_elapsed" in whole seconds, "present_seen": the
// open card or hub that the audience sees. Nothing when there is no such fact.
std::optional<std::string> describe_presenting(const State& state, std::string_view what);

}  // namespace beffroi::exhibit
