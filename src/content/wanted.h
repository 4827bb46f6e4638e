// Which texts an exhibition asks for: the one list of what each item has to say, by text id.
// content/check holds every language against it. It never looks at a language itself.
#pragma once

#include <string>
#include <vector>

#include "content/model.h"

namespace beffroi::content {

struct WantedText {
  std::string id;
  Place asked_by;
  bool required = true;  // else: only where another language has it
  bool is_list = false;
};
using WantedTexts = std::vector<WantedText>;

// What stands on a card.
WantedTexts wanted_by(const Overview& overview);
WantedTexts wanted_by(const Hub& hub);
// All: the title, the cards, the map's names, the program's own words.
WantedTexts wanted_by(const Content& content);

// The lists of a sector; it needs one of them.
std::vector<std::string> list_ids(const Sector& sector);

}  // namespace beffroi::content
