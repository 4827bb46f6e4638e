// The head of the card, which stays while its page scrolls: the ways on and back, the title or the field of the search,
// the way to a comparison, and the button that closes. Called by card.cpp alone.
#pragma once

#include "ui/panels.h"

namespace beffroi::ui {

void draw_card_header(Canvas& canvas, const CardMemory& memory, const Box2& box);

}  // namespace beffroi::ui
