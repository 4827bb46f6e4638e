// The pen that sets a line, letter by letter: the one place that adds advances, kerning and tracking.
// For layout.cpp and wrap.cpp; knows neither words nor lines.
#pragma once

#include "text/layout.h"

namespace beffroi::text {

// The character that stands for `c` in a line; 0 when nothing does.
char32_t drawn(char32_t c);

// Sets letters one after another and knows where the next one goes, in px from the start of the line.
class Pen {
public:
  Pen(const Fonts& fonts, const Setting& setting)
      : font_(fonts[setting.face]), size_px_(setting.size_px), tracking_px_(setting.tracking_em * setting.size_px) {}

  // Sets the letter and returns where it starts.
  double set(char32_t c) {
    if (last_ != 0) x_px_ += font_.kerning(last_, c) * size_px_ + tracking_px_;
    const double start = x_px_;
    x_px_ += font_.advance(c) * size_px_;
    last_ = c;
    return start;
  }
  double x_px() const { return x_px_; }

private:
  const Font& font_;
  double size_px_;
  double tracking_px_;
  double x_px_ = 0;
  char32_t last_ = 0;
};

}  // namespace beffroi::text
