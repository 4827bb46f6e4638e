// Whether what a visitor must tell apart by its colour stays apart, for every kind of colour vision.
// Called by map/style once a theme is read; map/contrast holds words and lines against their ground.
#pragma once

#include "base/document.h"
#include "base/result.h"
#include "map/style.h"

namespace beffroi::map {

// One warning for each pair of colours that come too close, with the vision for which they come closest: water and
// land, one tint and the next, a marker and its ground, the chosen marker and the others, a dimmed one and the others,
// a mate's ring and the others', the accent and its card, the accent and the card's words.
void check_distinct(const Theme& theme, const Node& file, Issues& issues);

}  // namespace beffroi::map
