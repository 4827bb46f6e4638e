#include "text/layout.h"

#include "base/utf8.h"
#include "text/pen.h"

namespace beffroi::text {

namespace {

bool is_invisible(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool zero_width = (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
  const bool variation = c >= 0xFE00 && c <= 0xFE0F;
  return control || zero_width || variation || c == 0xAD || c == 0xFEFF;
}

}  // namespace

char32_t drawn(char32_t c) {
  if (c == U'\t' || c == U'\n' || c == U'\r') return U' ';
  return is_invisible(c) ? 0 : c;
}

Line shape(const Fonts& fonts, const Setting& setting, std::string_view text) {
  Line line;
  Pen pen(fonts, setting);
  while (!text.empty()) {
    if (const char32_t c = drawn(next_code_point(text))) line.glyphs.push_back({c, pen.set(c)});
  }
  line.width_px = pen.x_px();
  return line;
}

double measure(const Fonts& fonts, const Setting& setting, std::string_view text) {
  Pen pen(fonts, setting);
  while (!text.empty()) {
    if (const char32_t c = drawn(next_code_point(text))) pen.set(c);
  }
  return pen.x_px();
}

}  // namespace beffroi::text
