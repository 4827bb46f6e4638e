// Lines of type: measured, shaped, broken. Pure; map labels, panels and the fit check all measure here, so what is
// checked is what is drawn. Kerned; no ligatures, no marks that combine: texts are composed (NFC), from left to right.
// Controls and zero-width characters draw nothing and take no room; a tab is a space.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/font.h"

namespace beffroi::text {

struct Setting {
  Face face = Face::regular;
  double size_px = 16;
  double tracking_em = 0;  // extra space between letters
};

struct PlacedGlyph {
  char32_t code_point = 0;
  double x_px = 0;  // pen position from the start of the line
};

struct Line {
  std::vector<PlacedGlyph> glyphs;
  double width_px = 0;  // without the tracking after the last letter
};

Line shape(const Fonts& fonts, const Setting& setting, std::string_view text);
double measure(const Fonts& fonts, const Setting& setting, std::string_view text);

// Breaks at spaces, between a hyphen, dash or slash and the letter after it, at zero-width spaces, and at '\n' (a last
// one adds no line); at a soft hyphen it breaks with a hyphen. Never at no-break spaces and hyphens, nor before
// ": ; ! ? % » )"; and "start-ups" holds together: a hyphen, dash or slash needs four letters of its word on either
// side. Where it breaks after a middle dot between items, the end of the line takes the dot's place. No short word is
// left over in a last line, where the line before can spare another. A word wider than the line stands alone on its
// line and overflows: the fit check finds it. Leading and trailing spaces are dropped; a line holds only what is drawn.
// An empty text has no lines.
std::vector<std::string> wrap(const Fonts& fonts, const Setting& setting, std::string_view text, double max_width_px);

}  // namespace beffroi::text
