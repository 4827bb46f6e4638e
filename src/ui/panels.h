// The panels of the display, one file each. They read World and State through the canvas, and append Actions.
#pragma once

#include "ui/canvas.h"
#include "ui/scroll.h"

namespace beffroi::ui {

void draw_heading(Canvas& canvas);
// The list of hubs in its two forms. In portrait the one fades into the other under the sheet that slides in.
void draw_hub_tiles(Canvas& canvas);
void draw_hub_list(Canvas& canvas);
void draw_tour(Canvas& canvas);
void draw_tools(Canvas& canvas);
void draw_zoom(Canvas& canvas);
void draw_topic_banner(Canvas& canvas);
void draw_place_banner(Canvas& canvas);
// The edge of a presenter's spotlight; what it lights and what it leaves dim is app/spotlight's.
void draw_spotlight(Canvas& canvas);
void draw_settings_sheet(Canvas& canvas);
bool settings_cover(const Canvas& canvas, const Box2& box);
// Of a display that nobody minds, in the modes that are theirs.
void draw_invitation(Canvas& canvas);
void draw_notice(Canvas& canvas);
void draw_darkness(Canvas& canvas);
void draw_pin_pad(Canvas& canvas);
void draw_operator_page(Canvas& canvas);
// `scroll` is of the sheet, and starts at its top each time.
void draw_help_sheet(Canvas& canvas, Scroll& scroll);

// What the card remembers from frame to frame: what it shows, so that it still does while sliding away.
struct CardMemory {
  exhibit::Card card = exhibit::Card::none;
  std::string hub;
  std::string other;
  std::string link;  // that the table explains
  Scroll scroll;
  double fresh = 0;  // 1 when its content has just changed, fading to 0
  double title_end_px = 0;
  double page_px = 0;      // how long its page is
  bool unsettled = false;  // it needs another height than it has, or shows another part of its page next
};

void draw_card(Canvas& canvas, CardMemory& memory);

}  // namespace beffroi::ui
