// What shows that a page scrolls: a fading lower edge with an arrow while there is more below, and a bar beside it.
#pragma once

#include "ui/canvas.h"
#include "ui/scroll.h"

namespace beffroi::ui {

// The part of the window that the lower edge leaves clear, whether or not there is more below.
Box2 clear_part(const Canvas& canvas, const Box2& window);

// `window`: where the page is seen; its lower corners have `radius_px`. `level`: an id of the caller's for the fade.
void draw_lower_edge(Canvas& canvas, const Scroll& scroll, const Box2& window, double radius_px, unsigned level);
void draw_scroll_bar(Canvas& canvas, const Scroll& scroll, const Box2& window);

}  // namespace beffroi::ui
