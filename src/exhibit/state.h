// All that changes while the exhibition runs: a copyable value. Only update(), and what it calls, writes it.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "exhibit/answers.h"
#include "exhibit/present.h"
#include "exhibit/tour.h"
#include "exhibit/watch.h"
#include "exhibit/world.h"
#include "map/camera.h"
#include "map/flight.h"
#include "map/labels.h"

namespace beffroi::exhibit {

enum class Card { none, overview, hub, matrix, compare, search, tours };

constexpr int largest_text_size = 3;

// A flight under way, and where on it the eye is.
struct Flying {
  map::Flight flight;
  double elapsed_s = 0;

  bool operator==(const Flying&) const = default;
};

// A label in sight, and which of its places it has: it goes where it was.
struct ShownLabel {
  double opacity = 0;
  std::size_t place_index = 0;
  map::LabelPlace place;  // as of the last tick; follows from everything else
  bool leaves = false;    // fades out

  bool operator==(const ShownLabel& other) const {
    return opacity == other.opacity && place_index == other.place_index && leaves == other.leaves;
  }
};

struct State {
  map::Viewport viewport;
  map::Camera camera;
  std::optional<Flying> flying;
  Vec2 glide_px_per_s;    // inertia after a fling
  bool dragging = false;  // a hand holds the map

  Card card = Card::none;
  std::string hub;       // whose card is open, or was open last
  std::string other;     // what the open hub is compared with, "" while the visitor chooses
  std::string link_hub;  // whose link to `link_topic` the table explains, "" for none
  std::string link_topic;
  std::string query;      // what is searched
  double card_slide = 0;  // 0 hidden … 1 in place
  double page_px = 0;     // the height that the open card needs; 0 before it is measured
  double sheet_px = 0;    // the height that it has, on the way to what it needs; 0 when that is at rest
  std::string topic;      // the chosen theme of the content, "" for none
  ChosenPlace place;      // a topic and a place are not chosen at the same time
  std::string language;
  std::string theme;
  bool help = false;
  bool settings = false;  // the sheet with text size, look and motion is open
  int text_size = 0;      // 0 the usual one … largest_text_size
  bool reduced_motion = false;
  Watch watch;

  std::optional<Touring> touring;
  std::optional<Presenting> presenting;  // while a presenter has the display

  std::string hovered;  // hub under the pointer
  std::string pressed;  // hub under a finger that is down
  std::string focused;  // hub in keyboard focus
  std::set<std::string> visited;

  std::map<std::string, ShownLabel> labels;  // by label id
  bool labels_fading = false;
  double labels_age_s = 0;  // since they were chosen, while the map moves
  Answers answers;

  bool operator==(const State&) const = default;
};

// Whether the hub's card is open, alone or beside another's.
bool is_chosen(const State& state, std::string_view hub);

State initial_state(const World& world, const map::Viewport& viewport);

// Whether the next tick would change what is seen. When it would not, nothing is drawn and the process sleeps.
bool is_moving(const State& state, const World& world);

}  // namespace beffroi::exhibit
