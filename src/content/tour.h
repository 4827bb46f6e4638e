// A guided tour as an exhibition tells it: stops in their order, what each of them shows, and for how long.
// Read from tours/<tour>.toml by content/load. Its words are texts: "tour.<tour>.name", "tour.<tour>.<stop>.caption",
// "tour.<tour>.<stop>.notes". It never says what the display does with it: exhibit/tour does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/geometry.h"
#include "base/result.h"

namespace beffroi::content {

enum class Shows { home, overview, matrix, hub, pair, topic, region, province, box };

// What a visitor's touch does to the tour: it waits, it ends, or it goes on as if nobody had touched.
enum class OnTouch { pause, exit, block };

struct Stop {
  std::string id;
  Shows shows = Shows::home;
  std::string item;   // the hub, topic, region or province
  std::string other;  // the second hub of a pair
  Box2 box_lonlat;
  bool card = false;  // whether the card of what is shown is open
  double dwell_s = 0;
  OnTouch on_touch = OnTouch::pause;
  std::string language;  // spoken while the stop stands; "" for the visitor's own
  std::vector<std::string> facts;
  Place place;
};

enum class TourKind { guided, attract };

struct Tour {
  std::string id;
  TourKind kind = TourKind::guided;  // an attract tour is for an empty hall: it goes round, and visitors choose no such
  double longest_s = 0;              // that it may last, flights and all; 0 for as long as it likes
  std::vector<Stop> stops;           // none only when the file is broken
  Place place;
};

Tour read_tour(const Node& file, std::string id, Issues& issues);

// The text ids of a tour.
std::string name_id(const Tour& tour);
std::string caption_id(const Tour& tour, const Stop& stop);
std::string notes_id(const Tour& tour, const Stop& stop);

}  // namespace beffroi::content
