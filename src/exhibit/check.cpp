#include "exhibit/check.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "content/check.h"
#include "text/icons.h"

namespace beffroi::exhibit {

namespace {

// Crossings of a ray to the east, over all rings: odd means inside (the even-odd rule, holes included).
bool contains(const geo::Feature& feature, Vec2 p) {
  bool inside = false;
  for (const Path& ring : feature.paths)
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Vec2 a = ring[i];
      const Vec2 b = ring[(i + 1) % ring.size()];
      if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
    }
  return inside;
}

// The feature that carries the province's id, in whichever layer was joined with the table of provinces.
const geo::Feature* feature_of(const World& world, std::string_view province) {
  for (const geo::Layer& layer : world.geography.layers)
    for (const geo::Feature& feature : layer.features)
      if (geo::field(feature, "province") == province) return &feature;
  return nullptr;
}

void check_hub_places(const World& world, Issues& issues) {
  for (std::size_t i = 0; i < world.content.hubs.size(); ++i) {
    const content::Hub& hub = world.content.hubs[i];
    const geo::Feature* province = feature_of(world, hub.province);
    if (province != nullptr && !contains(*province, world.hubs[i]))
      issues.push_back({Severity::error, hub.place,
                        fmt::format("hub '{}' lies outside its province '{}'", hub.id, hub.province),
                        "correct its lon and lat, or its province"});
  }
}

void check_province_features(const World& world, Issues& issues) {
  for (const content::Province& province : world.content.provinces)
    if (feature_of(world, province.id) == nullptr)
      issues.push_back({Severity::error, province.place, fmt::format("no shape is called '{}'", province.feature),
                        "write `feature` as the shapefile's name field has it"});
}

void check_icon(const std::string& icon, const Place& place, Issues& issues) {
  if (!icon.empty() && !text::icon(icon))
    issues.push_back({Severity::warning, place, fmt::format("there is no icon '{}'", icon),
                      "take a name from Material Design Icons"});
}

void check_icons(const content::Content& content, Issues& issues) {
  check_icon(content.overview.icon, content.overview.place, issues);
  for (const content::Statement& statement : content.overview.statements)
    check_icon(statement.icon, statement.place, issues);
  for (const content::Hub& hub : content.hubs)
    for (const content::Sector& sector : hub.sectors) check_icon(sector.icon, sector.place, issues);
  for (const content::Topic& topic : content.topics) check_icon(topic.icon, topic.place, issues);
}

}  // namespace

Issues check_exhibition(const WorldFolders& folders) {
  Result<World> world = load_world(folders);
  Issues issues = std::move(world.issues);
  if (!world) return issues;
  std::ranges::move(content::check_content(world->content), std::back_inserter(issues));
  check_province_features(*world, issues);
  check_hub_places(*world, issues);
  check_icons(world->content, issues);
  return issues;
}

}  // namespace beffroi::exhibit
