#include "map/labels.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace beffroi::map {

namespace {

using Places = std::vector<std::optional<std::size_t>>;

// Where another name would be read on from this one: at the height of its middle, to either side.
Box2 row_of(const LabelPlace& place) {
  constexpr double aside_em = 0.6;
  Box2 row = place.box;
  const double by = place.box.height() / 4;
  row.min = row.min + Vec2{-aside_em * place.em_px, by};
  row.max = row.max + Vec2{aside_em * place.em_px, -by};
  return row;
}

// What is no longer free.
struct Taken {
  std::vector<Box2> boxes;
  std::vector<Box2> dot_rooms;
  std::vector<Box2> rows;

  void add(const LabelPlace& place) {
    boxes.push_back(place.box);
    if (!place.dot_room.empty()) dot_rooms.push_back(place.dot_room);
    if (place.em_px > 0) rows.push_back(row_of(place));
  }
};

bool inside(const Box2& box, const Box2& area) { return area.contains(box.min) && area.contains(box.max); }

bool meets(const Box2& box, const std::vector<Box2>& others) {
  return std::ranges::any_of(others, [&](const Box2& other) { return box.overlaps(other); });
}

// No name in the room of another's dot, and no dot of its own beside another name.
bool is_free(const LabelPlace& place, const Taken& taken) {
  if (place.em_px > 0 && meets(row_of(place), taken.rows)) return false;
  return !meets(place.box, taken.boxes) && !meets(place.box, taken.dot_rooms) && !meets(place.dot_room, taken.boxes);
}

bool is_open(const LabelPlace& place, const Taken& taken, const Box2& area) {
  return !place.barred && inside(place.box, area) && is_free(place, taken);
}

std::optional<std::size_t> best_place(const LabelCandidate& candidate, const Taken& taken, const Box2& area) {
  if (candidate.held && is_open(candidate.places[*candidate.held], taken, area)) return candidate.held;
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < candidate.places.size(); ++i) {
    const LabelPlace& place = candidate.places[i];
    if (best && candidate.places[*best].flaws <= place.flaws) continue;
    if (is_open(place, taken, area)) best = i;
  }
  return best;
}

// In the given order, each the best place that is left.
Places place_in_order(const std::vector<LabelCandidate>& candidates, const std::vector<std::size_t>& order,
                      Taken& taken, const Box2& area) {
  Places chosen(candidates.size());
  for (const std::size_t i : order) {
    chosen[i] = best_place(candidates[i], taken, area);
    if (chosen[i]) taken.add(candidates[i].places[*chosen[i]]);
  }
  return chosen;
}

// How ill a label fares with its place, or with none.
int plight(const LabelCandidate& candidate, std::optional<std::size_t> place) {
  constexpr int homeless = 1000;
  return place ? candidate.places[*place].flaws : homeless;
}

// Whoever fares worst comes first in the next try, until nobody has anything to wish for, or as many tries as there are
// labels have been made: the order in which all of them together fare best.
std::vector<std::size_t> fairest(const std::vector<LabelCandidate>& candidates, std::vector<std::size_t> order,
                                 const Taken& taken, const Box2& area) {
  std::vector<std::size_t> best = order;
  int least = std::numeric_limits<int>::max();
  for (std::size_t tries = 0; tries < best.size() && least > 0; ++tries) {
    Taken here = taken;
    const Places chosen = place_in_order(candidates, order, here, area);
    const auto plight_of = [&](std::size_t i) { return plight(candidates[i], chosen[i]); };
    int sum = 0;
    for (const std::size_t i : order) sum += plight_of(i);
    if (sum < least) best = order;
    least = std::min(least, sum);
    const auto worst = std::ranges::max_element(order, {}, plight_of);
    std::rotate(order.begin(), worst, worst + 1);
  }
  return best;
}

}  // namespace

std::vector<Text> texts_of(const LabelPlace& place) {
  std::vector<Text> texts;
  for (const LabelLine& line : place.lines) {
    texts.push_back(*line.text);
    for (Glyph& glyph : texts.back().glyphs) glyph.position = glyph.position + line.pen;
  }
  return texts;
}

std::vector<std::optional<std::size_t>> place_labels(const std::vector<LabelCandidate>& candidates,
                                                     const std::vector<Box2>& obstacles, const Box2& area) {
  std::vector<std::size_t> order(candidates.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto rank = [&](std::size_t i) {
    const LabelCandidate& candidate = candidates[i];
    return std::tuple<bool, int, const std::string&>(!candidate.essential, candidate.priority, candidate.id);
  };
  std::ranges::sort(order, {}, rank);

  Taken taken{obstacles, {}, {}};
  const auto others = std::ranges::find_if(order, [&](std::size_t i) { return !candidates[i].essential; });
  std::ranges::copy(fairest(candidates, {order.begin(), others}, taken, area), order.begin());
  return place_in_order(candidates, order, taken, area);
}

}  // namespace beffroi::map
