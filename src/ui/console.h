// The presenter's console, one function a part. All of it stands on one screen, so that nothing is more than one touch
// away: parts with words say how high they must be, and console_layout gives the rest to pictures and notes.
#pragma once

#include <string>
#include <vector>

#include "exhibit/present.h"
#include "exhibit/run.h"
#include "ui/canvas.h"
#include "ui/desk.h"
#include "ui/scroll.h"
#include "ui/sections.h"
#include "ui/widgets.h"

namespace beffroi::ui {

// What the console remembers from frame to frame.
struct ConsoleMemory {
  Scroll notes;
  Scroll stops;
  std::string notes_of;     // the text whose beginning is shown first
  std::string stop_shown;   // that the list has brought into sight
  bool holds_spot = false;  // the spotlight is there as long as the hand presses
};

void draw_console(Canvas& canvas, ConsoleMemory& memory);

// ---- for the parts

// A caption and what can be touched below it.
struct Group {
  std::string label;
  std::vector<Chip> chips;
};
double height_px(const Canvas& canvas, const Group& group, double width_px);
void draw_group(Canvas& canvas, const Group& group, const Box2& box);

const Desk& desk(const Canvas& canvas);
const content::Tour* tour_told(const Canvas& canvas);
// What a stop shows, in a few words of the console's language.
std::string stop_title(const Canvas& canvas, const content::Stop& stop);
// The stop that stands, and the one that the next step leads to; nothing when there is none.
const content::Stop* stop_now(const Canvas& canvas);
const content::Stop* stop_next(const Canvas& canvas);
// "4:05", "1:02:10".
std::string clock_text(double seconds);

// ---- the parts

Group tours_group(const Canvas& canvas);
Group tools_group(const Canvas& canvas);
Group places_group(const Canvas& canvas);
std::vector<Group> audience_groups(const Canvas& canvas);

void draw_clocks(Canvas& canvas, const Box2& box);
double clocks_height_px(const Canvas& canvas);
double clocks_width_px(const Canvas& canvas);
void draw_now(Canvas& canvas, const Box2& box, ConsoleMemory& memory);
void draw_next(Canvas& canvas, const Box2& box);
double next_foot_px(const Canvas& canvas);  // the captions around its picture
void draw_steps(Canvas& canvas, const Box2& box);
double steps_height_px(const Canvas& canvas);
void draw_stops(Canvas& canvas, const Box2& box, ConsoleMemory& memory);
void draw_notes(Canvas& canvas, const Box2& box, ConsoleMemory& memory);

}  // namespace beffroi::ui
