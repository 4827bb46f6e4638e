// A guided tour under way: which stop stands, for how long, and what becomes of it when a hand wanders off.
// What update() does for the tour's actions, and before anything else that a hand does; all that writes State is called
// by it alone. A stop looks the same whichever way one came to it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/tour.h"
#include "exhibit/action.h"

namespace beffroi::exhibit {

struct State;
struct World;

constexpr double slowest_tour = 0.5;
constexpr double fastest_tour = 3;

struct Touring {
  std::string tour;
  std::size_t stop = 0;
  double at_stop_s = 0;  // since the map came to rest there, at the tour's speed
  bool playing = true;
  double speed = 1;       // of the time at the stops; the flights between them keep their calm
  bool wandered = false;  // a hand has left the stop, which waits
  std::string language;   // the visitor's, while a stop speaks another

  bool operator==(const Touring&) const = default;
};

const content::Tour* tour_of(const World& world, const State& state);
const content::Stop* stop_of(const World& world, const State& state);
// A tour's stop by its id, or by its number, 1 for the first.
std::optional<std::size_t> find_stop(const content::Tour& tour, std::string_view name);

void start_tour(State& state, const World& world, const std::string& id);
void play_tour(State& state, const World& world);
void pause_tour(State& state);
void toggle_tour(State& state, const World& world);
void step_tour(State& state, const World& world, int step);
void jump_tour(State& state, const World& world, std::string_view stop);
void set_tour_speed(State& state, double speed);
void continue_tour(State& state, const World& world);  // flies back to where it broke off
void end_tour(State& state, const World& world);       // what is shown stays

// Before an action is carried out. Where it leads away from the stop, the stop waits, the tour ends, or the action is
// refused, as the stop says. Whether the action may be carried out.
bool yield_to(State& state, const Action& action, const World& world);

void move_tour(State& state, const World& world, double dt_s);

// Whether a tour leads: no hand has wandered off from its stop.
bool is_on_course(const State& state);
// Whether the stop's time runs: the tour plays, and its map and screen are at rest.
bool is_counting(const State& state, const World& world);
// How much of the stops' time is over, 0 … 1.
double tour_progress(const State& state, const World& world);

// How long each stop of a tour takes, with the flight to it, on a usual screen.
std::vector<double> stop_times_s(const World& world, const content::Tour& tour);
double tour_length_s(const World& world, const content::Tour& tour);

}  // namespace beffroi::exhibit
