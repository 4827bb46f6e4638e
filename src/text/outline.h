// The shape of a glyph as closed rings of chords. For font.cpp alone; knows nothing of pixels.
#pragma once

#include <vector>

#include "base/geometry.h"

struct stbtt_fontinfo;

namespace beffroi::text {

// In em, from the pen on the baseline, y down; the chords stray from the curves by at most `tolerance_em`.
std::vector<Path> glyph_outline(const stbtt_fontinfo& font, int glyph, double em_per_unit, double tolerance_em);

}  // namespace beffroi::text
