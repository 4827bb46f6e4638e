// Discs with their rings and glows: hubs, dots, pulses. One draw for all.
#pragma once

#include <span>
#include <vector>

#include "gl/draw.h"
#include "render/view.h"

namespace beffroi::render {

struct DiscInstance {
  float x = 0, y = 0;                                   // px
  float fill_radius = 0, ring_edge = 0, glow_edge = 0;  // px from the centre
  Colour fill, ring, glow;                              // premultiplied
};

class MarkerPass {
public:
  static Result<MarkerPass> make();
  void draw(const View& view, std::span<const map::Disc> discs);

private:
  ScreenProgram disc_;
  gl::Buffer instances_;
  gl::VertexArray array_;
  std::vector<DiscInstance> discs_;  // kept from frame to frame for its memory
};

}  // namespace beffroi::render
