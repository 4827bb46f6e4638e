// Colours as people write them: sRGB, 0..1 a channel, straight alpha.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace beffroi {

struct Colour {
  float r = 0;
  float g = 0;
  float b = 0;
  float a = 1;

  bool operator==(const Colour&) const = default;
};

// "#rrggbb" or "#rrggbbaa"; nothing for any other text.
std::optional<Colour> parse_colour(std::string_view text);
std::string to_text(Colour colour);

// The mix that lies `t` (0..1) of the way from `from` to `to`, channel by channel in sRGB, as designers expect it.
Colour mix(Colour from, Colour to, float t);
Colour with_alpha(Colour colour, float alpha);
// As opaque as it was, times `opacity`.
Colour faint(Colour colour, double opacity);

// What shows through a colour that is not opaque is the colour below.
Colour over(Colour below, Colour above);

// WCAG 2 relative luminance and contrast ratio (1..21) of opaque colours.
double luminance(Colour colour);
double contrast(Colour a, Colour b);

}  // namespace beffroi
