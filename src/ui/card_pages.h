// The kinds of page that a card shows. All return where the page ends, in px.
#pragma once

#include "ui/sections.h"

namespace beffroi::ui {

double write_hub(const Page& page, const content::Hub& hub);
double write_overview(const Page& page, const content::Overview& overview);

// The table of hubs and themes. `reveal` becomes the place of the link that it explains, if any.
double write_matrix(const Page& page, Box2& reveal);
// What of a hub's card bears out its link to a theme, in a box of its own.
void write_link(Column& column, const content::Hub& hub, const content::Topic& topic);
double link_height_px(const Canvas& canvas, const content::Hub& hub, const content::Topic& topic, double width_px);

// Two hubs side by side; while there is only one, the others to choose from.
double write_comparison(const Page& page);

// The tours to choose from.
double write_tours(const Page& page);

// What the search finds. The field with the query stands in the card's header, the keyboard at its foot.
double write_results(const Page& page);
void draw_query(Canvas& canvas, const Box2& box);
double keyboard_height_px(const Canvas& canvas, double width_px);
void draw_keyboard(Canvas& canvas, const Box2& box);

}  // namespace beffroi::ui
