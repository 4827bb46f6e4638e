#include "geo/winding.h"

#include <algorithm>
#include <cstddef>

namespace beffroi::geo {

namespace {

// Whether the ring lies within an odd number of the others.
bool is_hole(const std::vector<Path>& rings, const std::vector<Box2>& bounds, std::size_t ring) {
  bool odd = false;
  for (std::size_t i = 0; i < rings.size(); ++i)
    if (i != ring && bounds[i].contains(bounds[ring].min) && bounds[i].contains(bounds[ring].max) &&
        encloses(rings[i], rings[ring].front()))
      odd = !odd;
  return odd;
}

}  // namespace

void wind_areas(Features& lonlat, Features& local) {
  for (std::size_t feature = 0; feature < local.size(); ++feature) {
    std::vector<Path>& rings = local[feature].paths;
    std::vector<Box2> bounds;
    bounds.reserve(rings.size());
    for (const Path& ring : rings) bounds.push_back(bounds_of(ring));
    for (std::size_t i = 0; i < rings.size(); ++i) {
      if (rings[i].empty() || (signed_area(rings[i]) > 0) != is_hole(rings, bounds, i)) continue;
      std::ranges::reverse(rings[i]);
      std::ranges::reverse(lonlat[feature].paths[i]);
    }
  }
}

}  // namespace beffroi::geo
