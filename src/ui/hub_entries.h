// What the list of hubs offers, whatever its form: the whole, the hubs in their order, and all themes.
#pragma once

#include <string>
#include <vector>

#include "ui/canvas.h"

namespace beffroi::ui {

struct Entry {
  std::string mark;  // its number
  std::string name;
  std::string icon;
  exhibit::Action action;
  std::string about = {};                   // of what leads elsewhere: what is to be found there
  std::vector<std::string> known_for = {};  // of a hub: ids of texts
  bool chosen = false;
  bool dimmed = false;  // does not belong to what is chosen
  bool focused = false;
};

inline bool is_hub(const Entry& entry) { return !entry.mark.empty(); }

std::vector<Entry> hub_entries(const Canvas& canvas);

// Of its name on a panel: `text`, or where it is dimmed what it has on the map.
Colour name_colour(const Canvas& canvas, const Entry& entry, Colour text);

}  // namespace beffroi::ui
