// Cuts rings and lines to a box. Called by geo/features while they are still in lon/lat, so that no far point meets the
// projection; by geo/draw_up, which outlines what is left; and by geo/quarter, in local metres.
#pragma once

#include <cstddef>
#include <vector>

#include "base/geometry.h"

namespace beffroi::geo {

// The part of a ring inside the box, as one ring; empty when nothing is left. Cut points lie exactly on the box's
// sides. Where the inside falls into pieces, edges along the box join them: they enclose no area (Sutherland and
// Hodgman, "Reentrant polygon clipping", 1974).
Path clip_ring(const Path& ring, const Box2& box);

// The parts of a polyline inside the box, in its direction.
std::vector<Path> clip_line(const Path& line, const Box2& box);

// A run of a ring's vertices: `count` from `first` on, passing from the last vertex to the first.
struct Stretch {
  std::size_t first = 0;
  std::size_t count = 0;
};

// What a map should outline of a clipped ring: all but the edges that run along the box's sides, where it was cut.
// A ring without such edges is one stretch that comes back to its first vertex.
std::vector<Stretch> stretches_off_box(const Path& ring, const Box2& box);

// The vertices of a stretch, as a polyline.
Path cut_out(const Path& ring, Stretch stretch);

}  // namespace beffroi::geo
