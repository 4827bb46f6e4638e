// Which labels are shown, and where: a pure pass over candidates in a total order, so that the same view always gives
// the same labels. It knows boxes, not words.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "map/scene.h"

namespace beffroi::map {

// A line of a label: its letters around the origin, which all ways to set it share, and where that comes to lie.
struct LabelLine {
  std::shared_ptr<const Text> text;
  Vec2 pen;
};

// One way to set a label, and the room that it takes.
struct LabelPlace {
  Box2 box;
  std::vector<LabelLine> lines;
  std::optional<Disc> dot;  // the place that is named
  Box2 dot_room;            // around the dot: a name in it would be read as the dot's; empty for none
  int flaws = 0;            // of the free places, the first with the fewest is taken
  bool barred = false;      // never taken: it would mislead
  double em_px = 0;         // of its letters: names on one line keep apart by it; 0 for those that are on none
};

struct LabelCandidate {
  std::string id;
  int priority = 0;                   // lower comes first; equal ones by id
  std::vector<LabelPlace> places;     // the best first
  bool essential = false;             // others of its kind make room for it; these come before all that are not
  std::optional<std::size_t> held{};  // the place that it keeps as long as that is free
};

// The lines of a label where they lie.
std::vector<Text> texts_of(const LabelPlace& place);

// For each candidate the index of the place it gets, or nothing: no two boxes overlap, none lies in another's dot room,
// meets an obstacle or leaves `area`; nor do two follow each other on one line as if they were one.
std::vector<std::optional<std::size_t>> place_labels(const std::vector<LabelCandidate>& candidates,
                                                     const std::vector<Box2>& obstacles, const Box2& area);

}  // namespace beffroi::map
