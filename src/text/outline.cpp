#include "text/outline.h"

#include <algorithm>
#include <cmath>

#include <stb_truetype.h>

namespace beffroi::text {

namespace {

Vec2 cubic(Vec2 a, Vec2 b, Vec2 c, Vec2 d, double t) {
  const double s = 1 - t;
  return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}

// A chord over the share h of a curve strays at most h^2/8 of its greatest second derivative, which for a cubic lies
// at one of its ends: 6 |b1 - 2 b2 + b3|.
int chord_count(Vec2 a, Vec2 b, Vec2 c, Vec2 d, double tolerance) {
  const double bend = 6 * std::max(length(a - b * 2 + c), length(b - c * 2 + d));
  return std::max(1, static_cast<int>(std::ceil(std::sqrt(bend / (8 * tolerance)))));
}

void cubic_to(Path& ring, Vec2 control_1, Vec2 control_2, Vec2 end, double tolerance) {
  const Vec2 start = ring.back();
  const int count = chord_count(start, control_1, control_2, end, tolerance);
  for (int i = 1; i < count; ++i) {
    ring.push_back(cubic(start, control_1, control_2, end, static_cast<double>(i) / count));
  }
  ring.push_back(end);
}

// A quadratic curve is a cubic one whose controls lie two thirds of the way to its own.
void quadratic_to(Path& ring, Vec2 control, Vec2 end, double tolerance) {
  cubic_to(ring, lerp(ring.back(), control, 2.0 / 3), lerp(end, control, 2.0 / 3), end, tolerance);
}

}  // namespace

std::vector<Path> glyph_outline(const stbtt_fontinfo& font, int glyph, double em_per_unit, double tolerance_em) {
  const auto em = [&](int x, int y) { return Vec2{x * em_per_unit, -y * em_per_unit}; };
  stbtt_vertex* vertices = nullptr;
  const int count = stbtt_GetGlyphShape(&font, glyph, &vertices);
  std::vector<Path> rings;
  for (int i = 0; i < count; ++i) {
    const stbtt_vertex& v = vertices[i];
    const Vec2 end = em(v.x, v.y);
    if (v.type == STBTT_vmove || rings.empty()) rings.emplace_back();
    Path& ring = rings.back();
    if (ring.empty() || v.type == STBTT_vline) ring.push_back(end);
    else if (v.type == STBTT_vcurve) quadratic_to(ring, em(v.cx, v.cy), end, tolerance_em);
    else if (v.type == STBTT_vcubic) cubic_to(ring, em(v.cx, v.cy), em(v.cx1, v.cy1), end, tolerance_em);
  }
  stbtt_FreeShape(&font, vertices);
  return rings;
}

}  // namespace beffroi::text
