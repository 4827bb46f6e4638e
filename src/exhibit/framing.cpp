#include "exhibit/framing.h"

#include <algorithm>
#include <cmath>

namespace beffroi::exhibit {

namespace {

constexpr double scale_step = 0.96;
constexpr double farthest = 8;  // times as far away as the closest: from there on panels leave no room for anything
// Places tried on either side of the middle.
constexpr int across = 10;
constexpr int down = 4;

struct View {
  map::Camera camera;
  double worth = 0;  // px per m, less where the subject is off the room's middle
};

// Where the subject's middle may stand: shares of what it leaves of half the room. The middle first.
std::vector<Vec2> all_places() {
  std::vector<Vec2> places;
  for (int x = -across; x <= across; ++x)
    for (int y = -down; y <= down; ++y)
      places.push_back({static_cast<double>(x) / across, static_cast<double>(y) / down});
  std::ranges::stable_sort(places, {}, [](Vec2 place) { return length(place); });
  return places;
}

double worth_of(double metres_per_px, Vec2 off_middle_px, Vec2 room_px) {
  constexpr double weight = 1.4;  // the edge of the room costs 70 % of the size
  const double off = std::abs(off_middle_px.x) / room_px.x + std::abs(off_middle_px.y) / room_px.y;
  return (1 - weight * off) / metres_per_px;
}

map::Camera looking_at(Vec2 local, Vec2 at_px, double metres_per_px, const map::Viewport& viewport) {
  const map::Camera ahead{local, metres_per_px};
  return {map::to_local(ahead, viewport, viewport.size_px - at_px), metres_per_px};
}

// In all directions, the shortest first; shares of the longest.
std::vector<Vec2> all_moves() {
  constexpr int steps = 12;
  std::vector<Vec2> moves;
  for (int x = -steps; x <= steps; ++x)
    for (int y = -steps; y <= steps; ++y)
      if (x * x + y * y <= steps * steps) moves.push_back(Vec2{static_cast<double>(x), static_cast<double>(y)} / steps);
  std::ranges::stable_sort(moves, {}, [](Vec2 move) { return length(move); });
  return moves;
}

}  // namespace

bool is_free(const Room& room, Vec2 px) {
  constexpr double rounding_px = 1e-6;  // where the subject fills the room
  const auto covers = [&](const Box2& panel) { return panel.contains(px); };
  return room.box.grown(rounding_px).contains(px) && std::ranges::none_of(room.taken, covers);
}

bool shows_all(const Path& points, const Room& room, const map::Viewport& viewport, const map::Camera& camera) {
  return std::ranges::all_of(points,
                             [&](Vec2 point) { return is_free(room, map::to_screen(camera, viewport, point)); });
}

std::optional<map::Camera> closest_view(const Path& points, const Room& room, const map::Viewport& viewport,
                                        double closest_m_per_px,
                                        const std::function<bool(const map::Camera&)>& allowed) {
  const Vec2 room_px = room.box.size();
  if (points.empty() || room_px.x <= 0 || room_px.y <= 0) return std::nullopt;
  const Box2 subject = bounds_of(points);
  const std::vector<Vec2> places = all_places();
  const double closest = std::max({subject.width() / room_px.x, subject.height() / room_px.y, closest_m_per_px});
  View best;
  for (double metres_per_px = closest; metres_per_px < closest * farthest; metres_per_px /= scale_step) {
    if (1 / metres_per_px <= best.worth) break;
    const Vec2 spare_px = (room_px - subject.size() / metres_per_px) * 0.5;
    for (const Vec2 place : places) {
      const Vec2 off_px{place.x * spare_px.x, place.y * spare_px.y};
      const double worth = worth_of(metres_per_px, off_px, room_px);
      if (worth <= best.worth) continue;
      const map::Camera camera = looking_at(subject.centre(), room.box.centre() + off_px, metres_per_px, viewport);
      if (allowed(camera) && shows_all(points, room, viewport, camera)) best = {camera, worth};
    }
  }
  return best.worth > 0 ? std::optional(best.camera) : std::nullopt;
}

map::Camera moved_for(const Path& points, const Room& room, const map::Viewport& viewport, const map::Camera& view,
                      double farthest_px) {
  const auto moved = [&](Vec2 move) {
    const Vec2 by_px = move * farthest_px;
    return map::Camera{map::to_local(view, viewport, viewport.size_px * 0.5 - by_px), view.metres_per_px};
  };
  const auto shown = [&](Vec2 move) {
    return std::ranges::count_if(
        points, [&](Vec2 point) { return is_free(room, map::to_screen(moved(move), viewport, point)); });
  };
  const std::vector<Vec2> moves = all_moves();
  const Vec2 best = *std::ranges::max_element(moves, {}, shown);  // of the best, the first
  return best == Vec2{} ? view : moved(best);
}

}  // namespace beffroi::exhibit
