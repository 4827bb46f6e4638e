#include "geo/quarter.h"

#include <algorithm>
#include <array>
#include <utility>

#include "geo/clip.h"

namespace beffroi::geo {

namespace {

using Area = std::vector<Path>;

constexpr int most_cuts = 16;  // where more outlines meet in one point than a piece may hold, no cut parts them

std::size_t count_vertices(const Area& rings) {
  std::size_t count = 0;
  for (const Path& ring : rings) count += ring.size();
  return count;
}

Area clip_area(const Area& rings, const Box2& box) {
  Area out;
  for (const Path& ring : rings)
    if (Path part = clip_ring(ring, box); !part.empty()) out.push_back(std::move(part));
  return out;
}

std::array<Box2, 4> quarters_of(const Box2& box) {
  const Vec2 middle = box.centre();
  return {{{box.min, middle},
           {{middle.x, box.min.y}, {box.max.x, middle.y}},
           {{box.min.x, middle.y}, {middle.x, box.max.y}},
           {middle, box.max}}};
}

void add_pieces(Area rings, const Box2& box, int cuts_left, std::vector<Area>& pieces) {
  if (rings.empty()) return;
  if (cuts_left == 0 || count_vertices(rings) <= vertices_per_piece) {
    pieces.push_back(std::move(rings));
    return;
  }
  for (const Box2& part : quarters_of(box)) add_pieces(clip_area(rings, part), part, cuts_left - 1, pieces);
}

Box2 square_around(const Area& rings) {
  Box2 bounds;
  for (const Path& ring : rings)
    for (const Vec2 point : ring) bounds.include(point);
  const double side = std::max(bounds.width(), bounds.height());
  return box_around(bounds.centre(), {side, side});
}

}  // namespace

std::vector<std::vector<Path>> quarter(const std::vector<Path>& rings) {
  std::vector<Area> pieces;
  add_pieces(rings, square_around(rings), most_cuts, pieces);
  return pieces;
}

}  // namespace beffroi::geo
