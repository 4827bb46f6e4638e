// The pages of the card that are of the whole: the table of hubs and themes, two hubs side by side, the search.
// And how high the card has to be. All that writes State is called by update() alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/search.h"
#include "exhibit/action.h"
#include "exhibit/state.h"
#include "exhibit/world.h"

namespace beffroi::exhibit {

// Remembers the hub whose card was open, as the one to mark.
void open_matrix(State& state, const World& world);
void show_link(State& state, const World& world, const ShowLink& link);

void start_comparison(State& state, const World& world, std::string_view hub);
void compare(State& state, const World& world, const CompareHubs& hubs);
// What a tap on a marker means: mostly that hub; while the visitor compares, the second one.
Action tapped(const State& state, const std::string& hub);

void open_tours(State& state, const World& world);

void open_search(State& state, const World& world);
// Keeps what can be searched for, up to a length that no name has.
void type_search(State& state, std::string_view text);
void erase_search(State& state);
std::optional<Action> first_found(const State& state, const World& world);
// What a result of the search leads to.
Action action_for(const content::SearchEntry& entry);

// The card becomes as high as it has to be: at once while it slides in, else softly; the map moves with it.
void measure_card(State& state, const World& world, double height_px);
void stretch_sheet(State& state, const World& world, double dt_s);

}  // namespace beffroi::exhibit
