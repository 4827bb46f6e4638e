// What shows that a page scrolls: a fading lower edge with an arrow while there is more below, and a bar beside it.
#pragma once

#include "ui/canvas.h"
#include "ui/scroll.h"

namespace beffroi::ui {

// Before a page is written: words and buttons that would run into its lower edge wait below it. `window`: where the
// page is seen; `level`: an id of the caller's for the fade.
void begin_page(Canvas& canvas, const Scroll& scroll, const Box2& window, unsigned level);
// The lower edge, upon the page that has been written. The lower corners of the window have `radius_px`.
void end_page(Canvas& canvas, const Box2& window, double radius_px);

void draw_scroll_bar(Canvas& canvas, const Scroll& scroll, const Box2& window);

}  // namespace beffroi::ui
