// The two kinds of page that a card shows. Both return where the page ends, in px.
#pragma once

#include "ui/sections.h"

namespace beffroi::ui {

double write_hub(const Page& page, const content::Hub& hub);
double write_overview(const Page& page, const content::Overview& overview);

}  // namespace beffroi::ui
