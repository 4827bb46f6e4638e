#include "exhibit/check.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "content/check.h"
#include "exhibit/labels.h"
#include "exhibit/regions.h"
#include "exhibit/screen.h"
#include "exhibit/tour.h"
#include "exhibit/update.h"
#include "text/icons.h"

namespace beffroi::exhibit {

namespace {

double distance_m(Vec2 p, Vec2 a, Vec2 b) {
  const Vec2 along = b - a;
  const double squared = dot(along, along);
  const double t = squared > 0 ? std::clamp(dot(p - a, along) / squared, 0.0, 1.0) : 0;
  return length(p - lerp(a, b, t));
}

double distance_to_border_m(const geo::Feature& feature, Vec2 p) {
  double least = std::numeric_limits<double>::infinity();
  for (const Path& ring : feature.paths)
    for (std::size_t i = 0; i < ring.size(); ++i)
      least = std::min(least, distance_m(p, ring[i], ring[(i + 1) % ring.size()]));
  return least;
}

// The borders of small-scale data are generalised: a town close to one may lie on its wrong side.
bool contains_about(const geo::Feature& feature, Vec2 p) {
  constexpr double tolerance_m = 2000;
  return covers(feature, p) || distance_to_border_m(feature, p) <= tolerance_m;
}

// The areas that carry the province's id, in whichever layers were joined with the table of provinces.
std::vector<const geo::Feature*> features_of(const World& world, std::string_view province) {
  std::vector<const geo::Feature*> features;
  for (const geo::Layer& layer : world.geography->layers)
    for (const geo::Feature& feature : layer.features)
      if (layer.shape == geo::Shape::areas && geo::field(feature, "province") == province) features.push_back(&feature);
  return features;
}

void check_hub_places(const World& world, Issues& issues) {
  for (std::size_t i = 0; i < world.content.hubs.size(); ++i) {
    const content::Hub& hub = world.content.hubs[i];
    const auto features = features_of(world, hub.province);
    const auto has_hub = [&](const geo::Feature* feature) { return contains_about(*feature, world.hubs[i]); };
    if (!features.empty() && std::ranges::none_of(features, has_hub))
      issues.push_back({Severity::error, hub.place,
                        fmt::format("hub '{}' lies outside its province '{}'", hub.id, hub.province),
                        "correct its lon and lat, or its province"});
  }
}

void check_province_features(const World& world, Issues& issues) {
  for (const content::Province& province : world.content.provinces)
    if (features_of(world, province.id).empty())
      issues.push_back({Severity::error, province.place, fmt::format("no shape is called '{}'", province.feature),
                        "write `feature` as the shapefile's name field has it"});
}

// A river without a feature has a name that waits for a map which draws it.
void check_rivers(const World& world, Issues& issues) {
  const geo::Layer* rivers = geo::find_layer(*world.geography, "rivers");
  std::set<std::string_view> names;
  if (rivers != nullptr)
    for (const geo::Feature& feature : rivers->features) names.insert(geo::field(feature, "name"));
  for (const content::MapLabel& label : world.content.labels) {
    if (label.kind != content::LabelKind::river || label.feature.empty() || names.contains(label.feature)) continue;
    if (rivers == nullptr)
      issues.push_back({Severity::error, label.place,
                        fmt::format("river '{}' follows a line, but there is no layer 'rivers'", label.id),
                        "add a [[layer]] with id = \"rivers\" to exhibition.toml"});
    else
      issues.push_back({Severity::error, label.place,
                        fmt::format("no line of the layer 'rivers' is called '{}'", label.feature),
                        suggest(label.feature, std::vector<std::string>(names.begin(), names.end()))});
  }
}

// Kinds of labels that the content asks for, each with who asks first. Official names are a theme's to show or not.
using LabelKinds = std::map<std::string_view, Place>;

LabelKinds label_kinds_of(const content::Content& content) {
  LabelKinds kinds{{"credit", {}}};
  for (const content::Hub& hub : content.hubs) kinds.emplace("hub", hub.place);
  for (const content::MapLabel& label : content.labels) kinds.emplace(to_text(label.kind), label.place);
  for (const content::Province& province : content.provinces)
    if (province.id != province.region) kinds.emplace("province", province.place);
  return kinds;
}

void check_label_styles(const World& world, Issues& issues) {
  for (const map::Theme& theme : world.themes)
    for (const auto& [kind, place] : label_kinds_of(world.content))
      if (!theme.labels.contains(kind))
        issues.push_back({Severity::warning, place,
                          fmt::format("theme '{}' has no style for labels of kind '{}'", theme.id, kind),
                          fmt::format("add [label.{}] to themes/{}.toml", kind, theme.id)});
}

void check_fill_values(const geo::Layer& layer, const map::LayerStyle& style, Issues& issues) {
  const bool colours_all = style.fill_field.empty() || style.fill.has_value();
  if (colours_all || layer.shape != geo::Shape::areas) return;
  std::set<std::string> values;
  for (const geo::Feature& feature : layer.features) values.emplace(geo::field(feature, style.fill_field));
  for (const std::string& value : values)
    if (!style.fill_values.contains(value))
      issues.push_back(
          {Severity::warning, style.place,
           fmt::format("features of layer '{}' whose {} is '{}' have no colour", layer.id, style.fill_field, value),
           fmt::format(R"(add "{}" = "#rrggbb" to its fill_values)", value)});
}

void check_fills(const World& world, Issues& issues) {
  for (const map::Theme& theme : world.themes)
    for (const geo::Layer& layer : world.geography->layers)
      if (const auto style = theme.layers.find(layer.id); style != theme.layers.end())
        check_fill_values(layer, style->second, issues);
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
  for (const content::Hub& hub : content.hubs) {
    for (const content::Statement& statement : hub.statements) check_icon(statement.icon, statement.place, issues);
    for (const content::Sector& sector : hub.sectors) check_icon(sector.icon, sector.place, issues);
  }
  for (const content::Topic& topic : content.topics) check_icon(topic.icon, topic.place, issues);
}

// The names of the hubs that find no room in the opening view, one issue each.
void check_hub_labels(const World& world, const content::Language& language, Issues& issues) {
  std::set<std::string> told;
  for (const Vec2 size_px : usual_screens)
    for (int text_size = 0; text_size <= largest_text_size; ++text_size) {
      State state = initial_state(world, map::make_viewport(size_px, world.reading.diagonal_inch));
      update(state, SetLanguage{language.code}, world);
      update(state, SetTextSize{fmt::format("{}", text_size)}, world);
      for (const LabelInView& label : labels_in_view(world, state)) {
        if (label.has_room || !label.id.starts_with("hub.") || !told.insert(label.id).second) continue;
        const auto text = language.texts.find(label.id + ".name");
        issues.push_back({Severity::warning, text == language.texts.end() ? Place{language.file} : text->second.place,
                          fmt::format("the name '{}' finds no room on the map (at {:.0f}x{:.0f}, text size {})",
                                      content::text(language, label.id + ".name"), size_px.x, size_px.y, text_size),
                          "shorten it, or make [label.hub] smaller in the themes"});
      }
    }
}

void check_hub_labels(const World& world, Issues& issues) {
  for (const content::Language& language : world.content.languages) check_hub_labels(world, language, issues);
}

void check_camera(const World& world, const content::Stop& stop, Issues& issues) {
  if (stop.shows != content::Shows::box) return;
  const Box2 box = local_box(*world.geography, stop.box_lonlat);
  if (!box.empty() && box.width() > 0 && world.data.contains(box.min) && world.data.contains(box.max)) return;
  issues.push_back({Severity::error, stop.place,
                    fmt::format("the stop '{}' looks outside the map's window, where nothing is loaded", stop.id),
                    "make its 'camera' smaller, or 'window' in exhibition.toml larger"});
}

void check_tour(const World& world, const content::Tour& tour, Issues& issues) {
  for (const content::Stop& stop : tour.stops) check_camera(world, stop, issues);
  const double length_s = tour.longest_s > 0 ? tour_length_s(world, tour) : 0;
  if (length_s <= tour.longest_s) return;
  issues.push_back({Severity::error, tour.place,
                    fmt::format("the tour '{}' lasts {:.0f} s, flights and all, and may last {:.0f}", tour.id, length_s,
                                tour.longest_s),
                    "shorten what its stops dwell, or raise 'longest_s'"});
}

}  // namespace

Issues check_world(const World& world) {
  Issues issues = content::check_content(world.content);
  check_province_features(world, issues);
  check_hub_places(world, issues);
  check_rivers(world, issues);
  check_label_styles(world, issues);
  check_fills(world, issues);
  check_icons(world.content, issues);
  for (const content::Tour& tour : world.content.tours) check_tour(world, tour, issues);
  if (!has_errors(issues)) check_hub_labels(world, issues);
  return issues;
}

Issues check_exhibition(const WorldFolders& folders) {
  Result<World> world = load_world(folders);
  Issues issues = std::move(world.issues);
  if (world) std::ranges::move(check_world(*world), std::back_inserter(issues));
  return issues;
}

}  // namespace beffroi::exhibit
