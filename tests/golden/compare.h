// How far two pictures are apart, and a picture of where. Called by the golden tests; reads and writes no files.
#pragma once

#include "base/geometry.h"
#include "base/image.h"

namespace beffroi::golden {

// Mean absolute differences of the red, green and blue values, 0..255; alpha is not looked at.
struct Difference {
  bool same_size = false;
  double mean = 0;        // of the whole picture
  double worst_tile = 0;  // of the tile that differs most: a lost label shows here, while the whole hardly moves
  Box2 tile;              // where that is, in px
};

// A tile is 32 px square. Tiles overlap by half, so that no change is halved by a border between two of them.
Difference compare(const Image& expected, const Image& actual);

// Within what rounding may change from one machine to the next: mean up to 0.3, worst tile up to 3.0.
bool equal(const Difference& difference);

// Expected, actual and eight times their difference, side by side; where one picture ends before the other, black.
Image difference_picture(const Image& expected, const Image& actual);

}  // namespace beffroi::golden
