// How the map's answers to hands come and go over time: the states of markers, arcs, the chosen place, the breath of
// markers that wait for visitors. Values that State holds; update() moves them on, compose() reads them.
// They say how far an answer has come, never what it looks like.
#pragma once

#include <map>
#include <string>
#include <tuple>

namespace beffroi::exhibit {

struct World;
struct State;

// How far a marker has come into each of its states: 0 not at all … 1 altogether, evenly over time.
struct MarkerLevels {
  double hovered = 0;
  double pressed = 0;
  double focused = 0;
  double chosen = 0;  // its card is open
  double mate = 0;    // shares the chosen topic
  double dimmed = 0;  // does not belong to what is chosen
  double visited = 0;
  double hidden = 0;  // would be cut by a panel or the edge of the glass
  static auto fields(auto& self) {
    return std::tie(self.hovered, self.pressed, self.focused, self.chosen, self.mate, self.dimmed, self.visited,
                    self.hidden);
  }

  bool operator==(const MarkerLevels&) const = default;
};

// What arcs join: the hubs that share a topic, or the two that are compared.
struct Joined {
  std::string topic;
  std::string first;
  std::string second;

  bool empty() const { return topic.empty() && first.empty(); }
  bool operator==(const Joined&) const = default;
};

// The arcs between them: they grow when it is chosen, and fade once it is not.
struct ArcsShown {
  Joined joined;      // by the arcs that are seen: what is chosen, or was while they fade
  double growth = 0;  // 0 … 1 from hub to hub
  double opacity = 1;

  bool operator==(const ArcsShown&) const = default;
};

// A province or a region, by its id; "" for none. At most one of the two is chosen.
struct ChosenPlace {
  std::string province;
  std::string region;

  bool empty() const { return province.empty() && region.empty(); }
  bool operator==(const ChosenPlace&) const = default;
};

// The place that stands out: the chosen one, or the last one while it fades.
struct PlaceShown {
  ChosenPlace place;
  double level = 0;

  bool operator==(const PlaceShown&) const = default;
};

// Markers that nobody touches breathe, so that somebody does.
struct Breath {
  double level = 0;   // 0 still … 1 at full depth
  double time_s = 0;  // since it began

  bool operator==(const Breath&) const = default;
};

struct Answers {
  std::map<std::string, MarkerLevels, std::less<>> markers;  // by hub; those at rest are left out
  ArcsShown arcs;
  PlaceShown place;
  Breath breath;

  bool operator==(const Answers&) const = default;
};

// Whether the hub does not belong to what is chosen: it does not share the topic, or lies in another region.
bool stands_back(const World& world, const State& state, std::size_t index);

// Carries all of them on by `dt_s`; with reduced motion they are where they should be at once.
void move_answers(State& state, const World& world, double dt_s);
// Only which markers are hidden.
void settle_hidden(State& state, const World& world);
bool is_answering(const State& state, const World& world);

}  // namespace beffroi::exhibit
