// What the presenter's console shows besides World and State: on which screen, in which look, with which pictures.
// app/ makes one a frame; with it in the View, the host draws the console instead of the visitors' panels.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "exhibit/pace.h"
#include "exhibit/screen.h"
#include "exhibit/world.h"

namespace beffroi::ui {

// A finished picture in the graphics memory; 0 while there is none.
using Picture = std::uint32_t;

struct Desk {
  map::Viewport viewport;
  std::string theme;
  std::string language;
  Picture now = 0;   // what the presenter's display leads to
  Picture next = 0;  // what comes with the next step; 0 at the end
  exhibit::Pacing plan;
};

// The screens that the console is held against.
inline constexpr std::array desk_screens{Vec2{1280, 720}, Vec2{1920, 1080}, Vec2{1080, 1920}};

// A desk of that size: a screen at arm's length, in a dark hall.
map::Viewport desk_viewport(Vec2 size_px);
exhibit::Screen desk_screen(const map::Viewport& viewport);
// The first look that is dark, or the darkest there is.
std::string quiet_theme(const exhibit::World& world);

}  // namespace beffroi::ui
