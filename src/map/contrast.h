// Whether the words and icons of a theme stand out from their ground: the WCAG 2 contrast of every pair of colours
// that a visitor must tell apart. Called by map/style once a theme is read.
#pragma once

#include "base/document.h"
#include "base/result.h"
#include "map/style.h"

namespace beffroi::map {

// One warning for each pair that falls short, at the place of the upper colour; of the map's grounds, for the one from
// which it stands out least. Icons, markers on the map, the outline of a chosen place, and the accent, the focus and
// the edges on a card need 3:1; words need the theme's own least contrast, and a layer's line its own, to every ground
// they may lie on, be a place chosen or not. What is dimmed needs no less. `file` is what the theme was read from: a
// colour that it lacks is left to the reader's own issue.
void check_contrast(const Theme& theme, const Node& file, Issues& issues);

}  // namespace beffroi::map
