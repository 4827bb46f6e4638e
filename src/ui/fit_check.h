// Whether all that an exhibition says fits: every card and sheet, in every language, at every text size, on every
// usual screen, laid out without a display; and so for the presenter's console. Called by `beffroi check` and by tests.
#pragma once

#include <string>
#include <vector>

#include "exhibit/world.h"
#include "ui/fit.h"
#include "ui/host.h"

namespace beffroi::ui {

// One look at the panels.
struct Sight {
  Vec2 size_px;
  std::string language;
  int text_size = 0;
  std::string actions;  // what opened them, as scripts write it
};
std::string to_text(const Sight& sight);

struct Found {
  Sight sight;
  Misfit misfit;
};

// Every misfit of every sight on one screen. `keys` are for the help sheet.
std::vector<Found> find_misfits(const exhibit::World& world, const KeyTables& keys, Vec2 size_px);

// Of the presenter's console, which has one text size, at every stop of every tour.
std::vector<Found> find_console_misfits(const exhibit::World& world, Vec2 size_px);

// One warning for each text that does not fit somewhere, at its place in its file.
Issues check_fit(const exhibit::World& world, const KeyTables& keys);

}  // namespace beffroi::ui
