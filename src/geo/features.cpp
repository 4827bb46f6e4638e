#include "geo/features.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <map>
#include <numbers>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "geo/clip.h"
#include "geo/simplify.h"
#include "geo/smooth.h"
#include "geo/tangle.h"

namespace beffroi::geo {

namespace {

constexpr double metres_per_km = 1000;
constexpr double metres_per_degree = 111'320;  // of latitude
constexpr double turn_share = 1.0 / 3;         // of the farthest line's distance: how gently all of them turn in bays

bool any_has_field(const Features& features, std::string_view name) {
  return std::ranges::any_of(features, [&](const Feature& feature) { return !field(feature, name).empty(); });
}

void require_field(const Features& features, const std::string& name, const LayerRecipe& recipe, Issues& issues) {
  if (!features.empty() && !any_has_field(features, name))
    issues.push_back(layer_issue(Severity::error, recipe, fmt::format("no feature has a field '{}'", name),
                                 "look up the names of the fields, e.g. with ogrinfo"));
}

std::vector<Path> clip_paths(const std::vector<Path>& paths, Shape shape, const Box2& box) {
  std::vector<Path> out;
  for (const Path& path : paths) {
    if (shape == Shape::areas) {
      out.push_back(clip_ring(path, box));
    } else if (shape == Shape::lines) {
      std::ranges::move(clip_line(path, box), std::back_inserter(out));
    } else {
      out.emplace_back();
      std::ranges::copy_if(path, std::back_inserter(out.back()), [&](Vec2 point) { return box.contains(point); });
    }
  }
  std::erase_if(out, [](const Path& path) { return path.empty(); });
  return out;
}

Box2 bounds_of(const Feature& feature) {
  Box2 box;
  for (const Path& path : feature.paths) box.include(beffroi::bounds_of(path));
  return box;
}

bool lies_within(const Box2& inner, const Box2& outer) {
  return outer.contains(inner.min) && outer.contains(inner.max);
}

Features reaching_into(const Box2& box, const Features& features) {
  Features reaching;
  std::ranges::copy_if(features, std::back_inserter(reaching),
                       [&](const Feature& feature) { return bounds_of(feature).overlaps(box); });
  return reaching;
}

// The first that has a field wins: see geo::field.
Fields joined(Fields first, const Fields& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

Fields shared_fields(const Features& members) {
  Fields fields = members.front().fields;
  std::erase_if(fields, [&](const auto& entry) {
    return std::ranges::any_of(members, [&](const Feature& f) { return field(f, entry.first) != entry.second; });
  });
  return fields;
}

// Groups in the order in which their first members appear.
std::vector<std::pair<std::string, Features>> groups_by(const Features& features, const std::string& name) {
  std::vector<std::pair<std::string, Features>> groups;
  for (const Feature& feature : features) {
    const std::string value(name.empty() ? "" : field(feature, name));
    auto group = std::ranges::find(groups, value, &std::pair<std::string, Features>::first);
    if (group == groups.end()) group = groups.insert(groups.end(), {value, {}});
    group->second.push_back(feature);
  }
  return groups;
}

// Where neighbours do not quite meet, merging leaves gaps that nobody has ever seen on the ground.
void drop_slivers(Area& rings) {
  constexpr double sliver_share = 1e-5;
  double whole = 0;
  for (const Path& ring : rings) whole = std::max(whole, std::abs(signed_area(ring)));
  std::erase_if(rings, [&](const Path& ring) { return std::abs(signed_area(ring)) < sliver_share * whole; });
}

// A line around a pond no larger than the distance to its shores, and than lines turn, would be a speck.
Area without_specks(Area rings, double distance, double turn) {
  std::erase_if(rings, [&](const Path& ring) {
    const Box2 bounds = bounds_of(ring);
    return std::max(bounds.width(), bounds.height()) < 2 * distance + 4 * turn;
  });
  return rings;
}

std::vector<Area> stretched(std::vector<Area> areas, double factor) {
  for (Area& area : areas)
    for (Path& ring : area)
      for (Vec2& point : ring) point.x *= factor;
  return areas;
}

// In metres, for points not too far apart.
double distance_m(Vec2 a, Vec2 b) {
  const double shrink = std::cos(a.y * std::numbers::pi / 180);
  return metres_per_degree * length({(a.x - b.x) * shrink, a.y - b.y});
}

Vec2 nearest_on(Vec2 a, Vec2 b, Vec2 point) {
  const Vec2 way = b - a;
  const double square = dot(way, way);
  return square > 0 ? a + way * std::clamp(dot(point - a, way) / square, 0.0, 1.0) : a;
}

// The nearest point of the shores, if the point lies on land at all.
std::optional<Vec2> nearest_shore(const Features& land, Vec2 point, double within_m) {
  std::optional<Vec2> nearest;
  double least_m = within_m;
  for (const Feature& area : land) {
    if (!encloses(area.paths, point)) continue;
    for (const Path& ring : area.paths)
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const Vec2 shore = nearest_on(ring[i], ring[(i + 1) % ring.size()], point);
        const double away_m = distance_m(point, shore);
        if (away_m >= least_m) continue;
        nearest = shore;
        least_m = away_m;
      }
  }
  return nearest;
}

std::vector<std::size_t> vertices_of(const Path& path, Shape shape, double tolerance, const Stays& stays = none_stays) {
  return shape == Shape::areas ? vertices_of_ring(path, tolerance, stays) : vertices_of_line(path, tolerance, stays);
}

using Point = std::pair<double, double>;

// How often each point is part of a path.
std::map<Point, int> count_points(const Features& features) {
  std::map<Point, int> count;
  for (const Feature& feature : features)
    for (const Path& path : feature.paths)
      for (const Vec2 point : path) ++count[{point.x, point.y}];
  return count;
}

using Points = std::set<Point>;

Points points_of(const Features& features) {
  Points points;
  for (const Feature& feature : features)
    for (const Path& path : feature.paths)
      for (const Vec2 point : path) points.insert({point.x, point.y});
  return points;
}

std::optional<Vec2> nearest_within(const Points& points, Vec2 point, double reach) {
  std::optional<Vec2> nearest;
  for (auto it = points.lower_bound({point.x - reach, point.y}); it != points.end() && it->first <= point.x + reach;
       ++it) {
    const Vec2 candidate{it->first, it->second};
    const double distance = length(candidate - point);
    if (distance > reach) continue;
    nearest = candidate;
    reach = distance;
  }
  return nearest;
}

// Moves vertices onto those so near; what comes to lie on one spot is one vertex.
void snap(Path& path, Shape shape, const Points& onto, double reach) {
  for (Vec2& point : path) point = nearest_within(onto, point, reach).value_or(point);
  path.erase(std::unique(path.begin(), path.end()), path.end());
  if (shape == Shape::areas && path.size() > 1 && path.front() == path.back()) path.pop_back();
}

bool is_free_end(const std::map<Point, int>& count, Vec2 end) { return count.at({end.x, end.y}) == 1; }

// `before` and, from the middle between their ends on, `after`.
Path joined(Path before, const Path& after) {
  before.back() = (before.back() + after.front()) / 2;
  before.insert(before.end(), after.begin() + 1, after.end());
  return before;
}

Path reversed(Path path) {
  std::ranges::reverse(path);
  return path;
}

// The two parts as one, if an end of the one lies so close to an end of the other.
std::optional<Path> joined_within(const Path& a, const Path& b, double within_m, const std::map<Point, int>& count) {
  for (const Path& before : {a, reversed(a)})
    for (const Path& after : {b, reversed(b)})
      if (distance_m(before.back(), after.front()) <= within_m && is_free_end(count, before.back()) &&
          is_free_end(count, after.front()))
        return joined(before, after);
  return std::nullopt;
}

// Joins a part to one of the others, if it can.
bool join_one(std::vector<Path>& parts, double within_m, const std::map<Point, int>& count) {
  for (std::size_t i = 0; i < parts.size(); ++i)
    for (std::size_t k = i + 1; k < parts.size(); ++k)
      if (auto whole = joined_within(parts[i], parts[k], within_m, count)) {
        parts[i] = std::move(*whole);
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(k));
        return true;
      }
  return false;
}

using Edge = std::pair<Point, Point>;

// The same, whichever way one goes along it.
Edge edge_between(Vec2 a, Vec2 b) {
  const Point from{a.x, a.y};
  const Point to{b.x, b.y};
  return from < to ? Edge{from, to} : Edge{to, from};
}

Edge edge_after(const Path& ring, std::size_t i) { return edge_between(ring[i], ring[(i + 1) % ring.size()]); }

std::set<Edge> shared_edges(const Features& areas) {
  std::set<Edge> seen;
  std::set<Edge> shared;
  for (const Feature& area : areas)
    for (const Path& ring : area.paths)
      for (std::size_t i = 0; i < ring.size(); ++i)
        if (const Edge edge = edge_after(ring, i); !seen.insert(edge).second) shared.insert(edge);
  return shared;
}

// The stretches of the ring that run along these edges, which are then used up.
std::vector<Path> take_stretches(const Path& ring, std::set<Edge>& edges) {
  std::size_t start = 0;  // after an edge of another kind, so that no stretch begins in its middle
  while (start < ring.size() && edges.contains(edge_after(ring, (start + ring.size() - 1) % ring.size()))) ++start;
  std::vector<Path> stretches;
  bool runs = false;
  for (std::size_t step = 0; step < ring.size(); ++step) {
    const std::size_t i = (start + step) % ring.size();
    const bool goes_on = edges.erase(edge_after(ring, i)) > 0;
    if (goes_on && !runs) stretches.push_back({ring[i]});
    if (goes_on) stretches.back().push_back(ring[(i + 1) % ring.size()]);
    runs = goes_on;
  }
  return stretches;
}

// Around headlands they are polygons until their corners are rounded, by no more than the radius they turn on.
Area rounded(Area rings, double detail_m, double turn) {
  Features one{{{}, std::move(rings), {}}};
  smooth(one, Shape::areas, {detail_m, turn, {}});
  return std::move(one.front().paths);
}

Feature make_offset_line(Area rings, double offset_km) {
  for (Path& ring : rings) ring.push_back(ring.front());
  Feature line{{{"offset_km", fmt::format("{}", offset_km)}}, std::move(rings), {}};
  line.bounds = bounds_of(line);
  return line;
}

}  // namespace

Issue layer_issue(Severity severity, const LayerRecipe& recipe, std::string what, std::string remedy) {
  return {severity, recipe.place, fmt::format("layer '{}': {}", recipe.id, what), std::move(remedy)};
}

Features keep_where(const Features& features, const LayerRecipe& recipe, Issues& issues) {
  if (recipe.where_field.empty()) return features;
  require_field(features, recipe.where_field, recipe, issues);
  Features kept;
  std::ranges::copy_if(features, std::back_inserter(kept), [&](const Feature& feature) {
    return std::ranges::find(recipe.where_values, field(feature, recipe.where_field)) != recipe.where_values.end();
  });
  return kept;
}

void join_fields(Features& features, const JoinTable& table, const LayerRecipe& recipe, Issues& issues) {
  require_field(features, table.key_field, recipe, issues);
  std::set<std::string> unmatched;
  for (const auto& [key, row] : table.rows) unmatched.insert(key);
  for (Feature& feature : features) {
    const auto row = table.rows.find(std::string(field(feature, table.key_field)));
    if (row == table.rows.end()) continue;
    feature.fields.insert(feature.fields.begin(), row->second.begin(), row->second.end());
    unmatched.erase(row->first);
  }
  for (const std::string& key : unmatched)
    issues.push_back(layer_issue(Severity::warning, recipe,
                                 fmt::format("the table '{}' has a row '{}' that no feature takes", recipe.join, key),
                                 fmt::format("write it as in the field '{}', or remove it", table.key_field)));
}

Features keep_in_window(Features features, Shape shape, const LayerRecipe& recipe, const Box2& window_lonlat) {
  Features kept;
  for (Feature& feature : features) {
    const Box2 box = bounds_of(feature);
    if (box.intersection(window_lonlat).empty()) continue;
    if (recipe.clip && !lies_within(box, window_lonlat))
      feature.paths = clip_paths(feature.paths, shape, window_lonlat);
    if (!feature.paths.empty()) kept.push_back(std::move(feature));
  }
  return kept;
}

Features drop_tangles(Features features, const LayerRecipe& recipe, Issues& issues) {
  const auto dropped = std::erase_if(features, [](const Feature& feature) { return is_tangle(feature.paths); });
  if (dropped > 0)
    issues.push_back(layer_issue(Severity::warning, recipe,
                                 fmt::format("{} areas cross themselves everywhere; they are left out", dropped),
                                 "mend the file, e.g. with ogr2ogr -makevalid"));
  return features;
}

Features cut_to_ground(const Features& areas, const Features& ground, const LayerRecipe& recipe, Issues& issues) {
  Features out;
  for (const Feature& soil : ground) {
    const Features near = reaching_into(bounds_of(soil), areas);
    std::optional<std::vector<Area>> cut = cut_to(soil.paths, areas_of(near));
    if (!cut)
      issues.push_back(layer_issue(Severity::warning, recipe,
                                   fmt::format("an area of '{}' cuts nothing", recipe.within),
                                   "mend that layer's file, e.g. with ogr2ogr -makevalid"));
    for (std::size_t i = 0; cut && i < near.size(); ++i)
      if (!(*cut)[i].empty()) out.push_back({joined(soil.fields, near[i].fields), std::move((*cut)[i]), {}});
  }
  return out;
}

Features dissolve_features(const Features& features, const LayerRecipe& recipe, Issues& issues) {
  if (!recipe.dissolve_by.empty()) require_field(features, recipe.dissolve_by, recipe, issues);
  Features out;
  for (const auto& [value, members] : groups_by(features, recipe.dissolve_by)) {
    std::optional<Area> whole = dissolve(areas_of(members));
    if (whole) drop_slivers(*whole);
    if (whole) out.push_back({shared_fields(members), std::move(*whole), {}});
    else
      issues.push_back(layer_issue(Severity::error, recipe, fmt::format("the areas of '{}' cannot be merged", value),
                                   "mend the file, e.g. with ogr2ogr -makevalid"));
  }
  return out;
}

Features bridge_waters(const Features& areas, const Features& land, const LayerRecipe& recipe, Issues& issues) {
  const double width_deg = recipe.across_water_km * metres_per_km / metres_per_degree;
  Features out = areas;
  for (Feature& feature : out) {
    const Box2 box = bounds_of(feature);
    const double shrink = std::cos(box.centre().y * std::numbers::pi / 180);  // of a degree of longitude there
    const std::vector<Area> shores = stretched(areas_of(reaching_into(box, land)), shrink);
    std::optional<Area> wider = bridge(stretched({feature.paths}, shrink).front(), shores, width_deg);
    if (wider) drop_slivers(*wider);
    if (wider) feature.paths = stretched({std::move(*wider)}, 1 / shrink).front();
    else
      issues.push_back(layer_issue(Severity::warning, recipe,
                                   "an area does not reach across the waters between its shores",
                                   "mend the file, e.g. with ogr2ogr -makevalid"));
  }
  return out;
}

Features borders_between(const Features& areas) {
  std::set<Edge> edges = shared_edges(areas);
  Feature borders;
  for (const Feature& area : areas)
    for (const Path& ring : area.paths)
      std::ranges::move(take_stretches(ring, edges), std::back_inserter(borders.paths));
  borders.bounds = bounds_of(borders);
  return borders.paths.empty() ? Features{} : Features{std::move(borders)};
}

Features close_gaps(Features lines, const LayerRecipe& recipe) {
  const auto count = count_points(lines);
  for (Feature& line : lines)
    while (join_one(line.paths, recipe.close_gaps_km * metres_per_km, count)) {
    }
  return lines;
}

Features lead_to_water(Features lines, const Features& land, const LayerRecipe& recipe) {
  const double within_m = recipe.to_water_km * metres_per_km;
  const auto count = count_points(lines);
  const auto shore_for = [&](Vec2 end) {
    return is_free_end(count, end) ? nearest_shore(land, end, within_m) : std::nullopt;
  };
  for (Feature& line : lines)
    for (Path& path : line.paths) {
      const std::optional<Vec2> before = shore_for(path.front());
      const std::optional<Vec2> after = shore_for(path.back());
      if (before) path.insert(path.begin(), *before);
      if (after) path.push_back(*after);
    }
  return lines;
}

void simplify_features(Features& lonlat, Features& local, Shape shape, double tolerance_m) {
  if (tolerance_m <= 0 || shape == Shape::points) return;
  for (std::size_t i = 0; i < local.size(); ++i) {
    for (std::size_t k = 0; k < local[i].paths.size(); ++k) {
      Path& path = local[i].paths[k];
      const auto kept = vertices_of(path, shape, tolerance_m);
      path = pick(path, kept);
      lonlat[i].paths[k] = pick(lonlat[i].paths[k], kept);
    }
    local[i].bounds = bounds_of(local[i]);
  }
}

Features on_edge_of_ground(Features features, const Features& ground, Shape shape, const Detail& detail) {
  const Points shared = points_of(ground);
  const auto is_shared = [&](Vec2 point) { return shared.contains({point.x, point.y}); };
  for (Feature& feature : features)
    for (Path& path : feature.paths) {
      snap(path, shape, shared, detail.reach);
      if (detail.tolerance > 0) path = pick(path, vertices_of(path, shape, detail.tolerance, is_shared));
    }
  return features;
}

Features offset_lines(const Features& areas, const LayerRecipe& recipe, double detail_m, Issues& issues) {
  std::vector<double> distances;
  for (const double offset_km : recipe.offsets_km) distances.push_back(offset_km * metres_per_km);
  const double turn = distances.empty() ? 0 : std::ranges::max(distances) * turn_share;
  std::vector<std::optional<Area>> wider = widen(areas_of(areas), distances, turn);
  Features lines;
  for (std::size_t i = 0; i < wider.size(); ++i) {
    const double offset_km = recipe.offsets_km[i];
    if (!wider[i]) {
      issues.push_back(layer_issue(Severity::warning, recipe,
                                   fmt::format("no line can be drawn {} km outside its areas", offset_km),
                                   "mend the file, e.g. with ogr2ogr -makevalid"));
      continue;
    }
    Area rings = without_specks(std::move(*wider[i]), distances[i], turn);
    if (recipe.smooth) rings = rounded(std::move(rings), detail_m, turn);
    lines.push_back(make_offset_line(std::move(rings), offset_km));
  }
  return lines;
}

std::vector<Area> areas_of(const Features& features) {
  std::vector<Area> areas;
  areas.reserve(features.size());
  for (const Feature& feature : features) areas.push_back(feature.paths);
  return areas;
}

}  // namespace beffroi::geo
