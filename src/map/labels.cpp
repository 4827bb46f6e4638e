#include "map/labels.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace beffroi::map {

namespace {

bool inside(const Box2& box, const Box2& area) { return area.contains(box.min) && area.contains(box.max); }

bool is_free(const Box2& box, const std::vector<Box2>& taken) {
  return std::ranges::none_of(taken, [&](const Box2& other) { return box.overlaps(other); });
}

std::optional<std::size_t> first_free(const LabelCandidate& candidate, const std::vector<Box2>& taken,
                                      const Box2& area) {
  for (const bool poor : {false, true}) {
    const auto fits = [&](const LabelPlace& place) {
      return place.poor == poor && inside(place.box, area) && is_free(place.box, taken);
    };
    const auto found = std::ranges::find_if(candidate.places, fits);
    if (found != candidate.places.end()) return static_cast<std::size_t>(found - candidate.places.begin());
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::optional<std::size_t>> place_labels(const std::vector<LabelCandidate>& candidates,
                                                     const std::vector<Box2>& obstacles, const Box2& area) {
  std::vector<std::size_t> order(candidates.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t i) { return std::tie(candidates[i].priority, candidates[i].id); });

  std::vector<std::optional<std::size_t>> chosen(candidates.size());
  std::vector<Box2> taken = obstacles;
  for (const std::size_t i : order) {
    chosen[i] = first_free(candidates[i], taken, area);
    if (chosen[i]) taken.push_back(candidates[i].places[*chosen[i]].box);
  }
  return chosen;
}

}  // namespace beffroi::map
