#include "exhibit/province_labels.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace beffroi::exhibit {

namespace {

// While a region is chosen, only its own provinces are named.
bool stands_back(const State& state, const content::Province& province) {
  return !state.place.region.empty() && province.region != state.place.region;
}

// Where the hub that bears the same name is, if one does: there the name has been said.
Box2 namesake(const LabelView& view, const std::string& name, const std::vector<Marker>& all) {
  constexpr double near_ems = 12;
  const double reach_px = near_ems * view.metrics.legible;
  for (const Marker& marker : all)
    if (marker.whole &&
        content::text(view.language, fmt::format("hub.{}.name", view.world.content.hubs[marker.hub].id)) == name)
      return box_around(marker.centre_px, {2 * reach_px, 2 * reach_px});
  return {};
}

std::vector<map::LabelPlace> places_of(const LabelView& view, const Lines& lines, const std::string& name, Vec2 point) {
  const map::LabelStyle* style = style_of(view.theme, "province");
  std::vector<map::LabelPlace> places;
  int flaws = 0;
  for (const Block& block : name_blocks(view, *style, name)) {
    for (map::LabelPlace& place : centred_places(block, point)) {
      place.flaws = flaws;
      places.push_back(std::move(place));
    }
    ++flaws;
  }
  bar(places, {}, lines.arcs);
  return places;
}

}  // namespace

std::vector<map::LabelCandidate> province_labels(const LabelView& view, const Lines& lines,
                                                 const std::vector<Marker>& all) {
  const map::LabelStyle* style = style_of(view.theme, "province");
  if (style == nullptr) return {};
  const bool in_scale = is_shown(view, *style);
  std::vector<map::LabelCandidate> out;
  for (const content::Province& province : view.world.content.provinces) {
    const std::optional<Vec2> point = view.px_of_lonlat(province.lonlat);
    if (!point || province.id == province.region) continue;  // a region that is its own province is named by its city
    const std::string id = "province." + province.id;
    const bool shown = in_scale && !stands_back(view.state, province);
    if (!(shown && view.choosing) && !view.state.labels.contains(id)) continue;
    const std::string name = content::text(view.language, id + ".name");
    std::vector<map::LabelPlace> places = places_of(view, lines, name, *point);
    bar(places, box_around(*point, {}), outline_beads(view, {province.id, ""}));
    const Box2 taken = namesake(view, name, all);
    for (map::LabelPlace& place : places) place.barred = place.barred || place.box.overlaps(taken);
    out.push_back({id, shown ? province_priority : leaving_priority, std::move(places)});
  }
  return out;
}

}  // namespace beffroi::exhibit
