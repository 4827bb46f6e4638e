// What invites to touch a display that waits: a breathing finger, and the names of its languages.
#pragma once

#include <cstddef>
#include <vector>

#include "ui/canvas.h"

namespace beffroi::ui {

// A finger on a disc that breathes as the markers do.
void draw_touch_sign(Canvas& canvas, Vec2 centre, double radius_px);
// Side by side; that of `turn` is spoken now.
void draw_language_names(Canvas& canvas, const std::vector<Copy>& names, const Box2& row, std::size_t turn);

}  // namespace beffroi::ui
