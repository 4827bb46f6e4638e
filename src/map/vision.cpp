#include "map/vision.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace beffroi::map {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix unchanged{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
// Linear sRGB to CIE XYZ, each row over that of the white point D65 (IEC 61966-2-1).
constexpr Matrix to_xyz_of_white{{{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                                  {0.2126729, 0.7151522, 0.0721750},
                                  {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};

const Matrix& matrix_of(Vision vision) {
  switch (vision) {
    case Vision::usual: return unchanged;
    case Vision::protanopia: return protanopia;
    case Vision::deuteranopia: return deuteranopia;
    case Vision::tritanopia: return tritanopia;
  }
  return unchanged;
}

Triple times(const Matrix& m, const Triple& v) {
  const auto row = [&](std::size_t i) { return m.at(i)[0] * v[0] + m.at(i)[1] * v[1] + m.at(i)[2] * v[2]; };
  return {row(0), row(1), row(2)};
}

double to_linear(double s) { return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4); }
double to_srgb(double linear) {
  const double l = std::clamp(linear, 0.0, 1.0);
  return l <= 0.0031308 ? l * 12.92 : 1.055 * std::pow(l, 1 / 2.4) - 0.055;
}

Triple linear(Colour c) { return {to_linear(c.r), to_linear(c.g), to_linear(c.b)}; }

constexpr double radians(double degrees) { return degrees * std::numbers::pi / 180; }

double hue_deg(double a, double b) {
  if (a == 0 && b == 0) return 0;
  const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
  return degrees < 0 ? degrees + 360 : degrees;
}

double seventh_power_share(double chroma) {
  constexpr double knee = 25;
  const double seventh = std::pow(chroma, 7);
  return std::sqrt(seventh / (seventh + std::pow(knee, 7)));
}

// Lightness, chroma and hue after the correction of a* near grey.
struct Polar {
  double l = 0;
  double chroma = 0;
  double hue_deg = 0;
};

Polar polar(const Lab& lab, double stretch) {
  const double a = lab.a * (1 + stretch);
  return {lab.l, std::hypot(a, lab.b), hue_deg(a, lab.b)};
}

// The way round the circle from one hue to another, and the hue half way; greys have none.
struct HueStep {
  double by_deg = 0;
  double middle_deg = 0;
};

HueStep hue_step(const Polar& from, const Polar& to) {
  if (from.chroma * to.chroma == 0) return {0, from.hue_deg + to.hue_deg};
  const double by = std::remainder(to.hue_deg - from.hue_deg, 360);
  const double middle = from.hue_deg + by / 2;
  return {by, middle < 0 ? middle + 360 : std::fmod(middle, 360)};
}

}  // namespace

std::string_view to_text(Vision vision) {
  switch (vision) {
    case Vision::usual: return "usual vision";
    case Vision::protanopia: return "protanopia";
    case Vision::deuteranopia: return "deuteranopia";
    case Vision::tritanopia: return "tritanopia";
  }
  return "";
}

Colour seen_by(Vision vision, Colour colour) {
  if (vision == Vision::usual) return colour;
  const Triple seen = times(matrix_of(vision), linear(colour));
  const auto channel = [&](std::size_t i) { return static_cast<float>(to_srgb(seen.at(i))); };
  return {channel(0), channel(1), channel(2), colour.a};
}

Lab to_lab(Colour colour) {
  constexpr double knee = 216.0 / 24389;
  constexpr double slope = 24389.0 / 27;
  const auto f = [](double t) { return t > knee ? std::cbrt(t) : (slope * t + 16) / 116; };
  const Triple xyz = times(to_xyz_of_white, linear(colour));
  return {116 * f(xyz[1]) - 16, 500 * (f(xyz[0]) - f(xyz[1])), 200 * (f(xyz[1]) - f(xyz[2]))};
}

// Named as in the paper's equations, of which they keep the order: weights S, then the turn R in the blues.
double difference(const Lab& from, const Lab& to) {
  const double mean_ab = (std::hypot(from.a, from.b) + std::hypot(to.a, to.b)) / 2;
  const double stretch = 0.5 * (1 - seventh_power_share(mean_ab));
  const Polar p = polar(from, stretch);
  const Polar q = polar(to, stretch);
  const HueStep hue = hue_step(p, q);
  const double delta_h = 2 * std::sqrt(p.chroma * q.chroma) * std::sin(radians(hue.by_deg) / 2);
  const double l = (p.l + q.l) / 2;
  const double c = (p.chroma + q.chroma) / 2;
  const double h = hue.middle_deg;

  const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                   0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
  const double off_50 = (l - 50) * (l - 50);
  const double term_l = (q.l - p.l) / (1 + 0.015 * off_50 / std::sqrt(20 + off_50));
  const double term_c = (q.chroma - p.chroma) / (1 + 0.045 * c);
  const double term_h = delta_h / (1 + 0.015 * c * t);
  const double turn_deg = 30 * std::exp(-std::pow((h - 275) / 25, 2));
  const double turn = -std::sin(radians(2 * turn_deg)) * 2 * seventh_power_share(c);
  return std::sqrt(term_l * term_l + term_c * term_c + term_h * term_h + turn * term_c * term_h);
}

double difference(Colour from, Colour to) { return difference(to_lab(from), to_lab(to)); }

}  // namespace beffroi::map
