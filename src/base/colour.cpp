#include "base/colour.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace beffroi {

namespace {

constexpr float full_channel = 255.0F;

std::optional<float> parse_channel(std::string_view two_digits) {
  unsigned value = 0;  // from_chars takes a sign only for signed numbers
  const char* end = two_digits.data() + two_digits.size();
  const auto [stop, error] = std::from_chars(two_digits.data(), end, value, 16);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return static_cast<float>(value) / full_channel;
}

int to_byte(float channel) { return static_cast<int>(std::lround(std::clamp(channel, 0.0F, 1.0F) * full_channel)); }

// IEC 61966-2-1.
double linear(float channel) {
  return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  if ((text.size() != 7 && text.size() != 9) || text.front() != '#') return std::nullopt;
  const auto r = parse_channel(text.substr(1, 2));
  const auto g = parse_channel(text.substr(3, 2));
  const auto b = parse_channel(text.substr(5, 2));
  const auto a = text.size() == 9 ? parse_channel(text.substr(7, 2)) : std::optional(1.0F);
  if (!r || !g || !b || !a) return std::nullopt;
  return Colour{*r, *g, *b, *a};
}

std::string to_text(Colour c) {
  const std::string rgb = fmt::format("#{:02x}{:02x}{:02x}", to_byte(c.r), to_byte(c.g), to_byte(c.b));
  return c.a >= 1 ? rgb : rgb + fmt::format("{:02x}", to_byte(c.a));
}

Colour mix(Colour from, Colour to, float t) {
  return {std::lerp(from.r, to.r, t), std::lerp(from.g, to.g, t), std::lerp(from.b, to.b, t),
          std::lerp(from.a, to.a, t)};
}

Colour with_alpha(Colour colour, float alpha) { return {colour.r, colour.g, colour.b, alpha}; }

Colour faint(Colour colour, double opacity) { return with_alpha(colour, colour.a * static_cast<float>(opacity)); }

Colour over(Colour below, Colour above) { return mix(below, with_alpha(above, 1), above.a); }

double luminance(Colour c) { return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b); }

double contrast(Colour a, Colour b) {
  const double one = luminance(a) + 0.05;
  const double other = luminance(b) + 0.05;
  return std::max(one, other) / std::min(one, other);
}

}  // namespace beffroi
