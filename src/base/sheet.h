// Panels as triangles, one above the other: ui/ lays them out, render/ paints them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"

namespace beffroi {

struct SheetVertex {
  float x = 0, y = 0;  // screen px
  float u = 0, v = 0;  // in the picture of the letters, in a blank part of it for what is no letter; of a shadow, u is
                       // its strength: 1 where it begins, 0 where it ends
  Colour tint;
};

enum class Ink {
  mixed,   // letters, and shapes between them
  shapes,  // no letters
  shadow,  // fades out, level where it ends
  solid,   // shapes that hide what is below: the cheapest to paint, and what they hide costs nothing
  picture  // a finished picture in the graphics memory
};

// Triangles that are painted together, as far as they lie in `clip` (screen px).
struct SheetRun {
  Ink ink = Ink::mixed;
  std::uint32_t first = 0;  // of the indices
  std::uint32_t count = 0;
  Box2 clip;
  std::uint32_t picture = 0;  // its name there, when the ink is one
};

// Where letters are, by rows from the top: 0 nowhere, 255 wholly. Another `revision` is another picture; 0 is none.
struct LetterPicture {
  int revision = 0;
  int width = 0;
  int height = 0;
  std::span<const std::uint8_t> cover;
};

struct Sheet {
  Vec2 size_px;
  std::vector<SheetVertex> vertices;
  std::vector<std::uint32_t> indices;
  std::vector<SheetRun> runs;  // bottom to top
  LetterPicture letters;
};

}  // namespace beffroi
