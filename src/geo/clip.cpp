#include "geo/clip.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace beffroi::geo {

namespace {

// One side of a box: the half-plane where `axis` is on the inner side of `at`.
struct Side {
  double Vec2::*axis;
  double at;
  bool keeps_above;

  bool keeps(Vec2 p) const { return keeps_above ? p.*axis >= at : p.*axis <= at; }
  Vec2 crossing(Vec2 a, Vec2 b) const {
    Vec2 p = lerp(a, b, (at - a.*axis) / (b.*axis - a.*axis));
    p.*axis = at;
    return p;
  }
};

std::array<Side, 4> sides_of(const Box2& box) {
  return {{{&Vec2::x, box.min.x, true},
           {&Vec2::x, box.max.x, false},
           {&Vec2::y, box.min.y, true},
           {&Vec2::y, box.max.y, false}}};
}

void append(Path& path, Vec2 point) {
  if (path.empty() || path.back() != point) path.push_back(point);
}

Path clip_to_side(const Path& ring, const Side& side) {
  Path out;
  out.reserve(ring.size() + 2);
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = ring[i == 0 ? ring.size() - 1 : i - 1];
    const Vec2 b = ring[i];
    if (side.keeps(a) != side.keeps(b)) append(out, side.crossing(a, b));
    if (side.keeps(b)) append(out, b);
  }
  if (out.size() > 1 && out.front() == out.back()) out.pop_back();
  return out;
}

// The part of a→b inside the box, as fractions of it (Liang and Barsky, 1984).
std::optional<std::pair<double, double>> inside_span(Vec2 a, Vec2 b, const Box2& box) {
  double enter = 0;
  double leave = 1;
  for (const Side& side : sides_of(box)) {
    const double step = b.*side.axis - a.*side.axis;
    if (step == 0 && !side.keeps(a)) return std::nullopt;
    if (step == 0) continue;
    const double t = (side.at - a.*side.axis) / step;
    if ((step > 0) == side.keeps_above) enter = std::max(enter, t);
    else leave = std::min(leave, t);
  }
  return enter <= leave ? std::optional(std::pair(enter, leave)) : std::nullopt;
}

bool runs_along(Vec2 a, Vec2 b, const Box2& box) {
  return std::ranges::any_of(sides_of(box),
                             [&](const Side& side) { return a.*side.axis == side.at && b.*side.axis == side.at; });
}

void keep_if_line(std::vector<Path>& pieces, Path& piece) {
  if (piece.size() > 1) pieces.push_back(std::move(piece));
  piece.clear();
}

}  // namespace

Path clip_ring(const Path& ring, const Box2& box) {
  Path out = ring;
  for (const Side& side : sides_of(box)) out = clip_to_side(out, side);
  return out.size() < 3 ? Path{} : out;
}

std::vector<Path> clip_line(const Path& line, const Box2& box) {
  std::vector<Path> pieces;
  Path piece;
  for (std::size_t i = 1; i < line.size(); ++i) {
    const auto span = inside_span(line[i - 1], line[i], box);
    if (!span || span->first > 0) keep_if_line(pieces, piece);
    if (!span) continue;
    append(piece, clamp(lerp(line[i - 1], line[i], span->first), box));
    append(piece, span->second < 1 ? clamp(lerp(line[i - 1], line[i], span->second), box) : line[i]);
    if (span->second < 1) keep_if_line(pieces, piece);
  }
  keep_if_line(pieces, piece);
  return pieces;
}

std::vector<Stretch> stretches_off_box(const Path& ring, const Box2& box) {
  const std::size_t size = ring.size();
  const auto is_cut = [&](std::size_t i) { return runs_along(ring[i % size], ring[(i + 1) % size], box); };
  std::size_t cut = 0;
  while (cut < size && !is_cut(cut)) ++cut;
  if (cut == size) return {{0, size + 1}};
  std::vector<Stretch> stretches;
  bool goes_on = false;
  for (std::size_t i = cut + 1; i <= cut + size; ++i) {  // the edges behind that cut, all the way round to it
    if (is_cut(i)) goes_on = false;
    else if (std::exchange(goes_on, true)) ++stretches.back().count;
    else stretches.push_back({i % size, 2});
  }
  return stretches;
}

Path cut_out(const Path& ring, Stretch stretch) {
  Path path;
  path.reserve(stretch.count);
  for (std::size_t i = 0; i < stretch.count; ++i) path.push_back(ring[(stretch.first + i) % ring.size()]);
  return path;
}

}  // namespace beffroi::geo
