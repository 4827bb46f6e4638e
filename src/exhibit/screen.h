// Where everything is on the glass: one layout for the map's camera, the labels and the panels.
// Sizes follow from the display and from where people stand (EN 301 549 5.1.4: capitals of 0.7° of view).
#pragma once

#include <array>
#include <vector>

#include "base/geometry.h"
#include "exhibit/hub_tiles.h"
#include "exhibit/state.h"
#include "exhibit/tour_panel.h"
#include "exhibit/world.h"
#include "map/camera.h"

namespace beffroi::exhibit {

// In px. `legible` is the smallest type that may be used for anything.
struct Metrics {
  double legible = 16;
  double caption = 16;
  double body = 20;
  double heading = 26;
  double title = 44;
  double touch = 44;   // a finger's target, at least 15 mm
  double marker = 44;  // across a hub's marker
  double margin = 32;  // to the screen's edge, between panels
  double foot = 24;    // height of the line of texts at the foot of the map, within the margin
  double gap = 12;     // between things that belong together
  double radius = 12;  // of corners
  double hairline = 1;
  double nearness = 1;  // less where the country is small on the glass, down to 0: so are its markers
};

// The smallest window in which everything has its place at every text size, lying or standing. A smaller picture is
// drawn, but nobody vouches for it.
constexpr Vec2 smallest_window_px{1280, 720};

// The screens that a layout is held against.
inline constexpr std::array usual_screens{Vec2{1280, 720},  Vec2{1920, 1080}, Vec2{3840, 2160},
                                          Vec2{1080, 1920}, Vec2{2560, 1080}, Vec2{720, 1280}};

// `text_size`: 0 the usual one … largest_text_size, as the visitor chose. Targets grow with the type.
Metrics make_metrics(const map::Viewport& viewport, const Reading& reading, int text_size = 0);
// As they are now: markers shrink with the country.
Metrics metrics_of(const World& world, const State& state);
// As they are where the country is large on the glass: they do not change while the eye moves.
Metrics full_metrics(const World& world, const State& state);

struct Screen {
  Metrics metrics;
  bool portrait = false;
  Box2 card;             // where the card is right now, sliding; empty when it is away
  Box2 card_room;        // what a card may take at most
  Box2 card_rest;        // where an open card comes to rest: as low as what it holds
  Box2 heading;          // title and subtitle
  Box2 shade;            // the heading, and below it, where the map grows quiet towards it
  Box2 map_area;         // where names and markers may stand: between the shade and the margin at the foot
  Box2 tools;            // languages, look, help: a row, or two; at the top (landscape) or at the foot (portrait)
  Box2 zoom;             // closer, away, home: a column, or a row where that would be too high
  Box2 hubs;             // the list of hubs, in either form; empty while a tour speaks in its place
  Box2 hub_rows;         // the list of hubs as rows
  HubTiles hub_tiles;    // its other form, which it has in portrait while no card is open
  TourPanel tour;        // what a tour says, and its buttons
  Box2 foot;             // all that stands at the foot of the map: the list of hubs, a tour, or both
  double floor_px = 0;   // on which banners and zoom buttons stand: the foot, or in portrait a card's upper edge
  Box2 topic;            // which theme is chosen; empty when none is
  Box2 inset;            // the small map of the surroundings: whole, or empty where it has no room
  Box2 place;            // which province or region is chosen; empty when none is
  map::Padding padding;  // what an open or closed card leaves of the map, at rest
};

// Whether there is anything to press beside the map. A display that waits has nothing: the first touch wakes it. Nor
// has one that somebody presents.
bool has_menus(const State& state);

// Every box that a panel may cover right now.
std::vector<Box2> panels(const Screen& screen);

Screen layout_screen(const World& world, const State& state);

}  // namespace beffroi::exhibit
