#include "exhibit/plan.h"

#include <algorithm>

#include <fmt/format.h>

#include "content/lonlat.h"

namespace beffroi::exhibit {

namespace {

// The finest thing that anyone can tell on the display.
constexpr double finest_on_glass_m = 0.0001;
constexpr Range scales{1000, 100'000'000};

// The opening view; what of it lies outside the window would show nothing.
std::optional<Box2> read_home(Reader& reader, const std::optional<Box2>& window) {
  const std::optional<Box2> home = content::read_lonlat_box(reader, "home");
  if (!home || !window || (window->contains(home->min) && window->contains(home->max))) return home;
  reader.report(reader.place("home"), "'home' reaches outside 'window', where nothing is loaded",
                "make 'window' larger or 'home' smaller");
  const Box2 inside = home->intersection(*window);
  return inside.width() > 0 && inside.height() > 0 ? std::optional(inside) : std::nullopt;
}

Vec2 read_lonlat(Reader& reader, std::string_view key, Vec2 fallback) {
  if (!reader.has(key)) return fallback;
  const std::vector<double> numbers = reader.numbers(key);
  if (numbers.size() == 2) return {numbers[0], numbers[1]};
  reader.report(reader.place(key), fmt::format("'{}' is no point", key), "write [longitude, latitude] in degrees");
  return fallback;
}

Reading read_reading(const Node& table, Issues& issues) {
  Reader reader(table, issues);
  Reading reading;
  reading.diagonal_inch = reader.number_or("diagonal_inch", reading.diagonal_inch, {5, 1000});
  reading.distance_m = reader.number_or("distance_m", reading.distance_m, {0.2, 50});
  reader.finish();
  return reading;
}

// Whether there is a map to make.
bool read_map(const Node& table, const std::filesystem::path& folder, Plan& plan, Issues& issues) {
  Reader reader(table, issues);
  plan.place = reader.place();
  plan.data_folder = folder / reader.text("data");
  plan.map.projection = reader.text("projection");
  const std::optional<Box2> window = content::read_lonlat_box(reader, "window");
  const std::optional<Box2> home = read_home(reader, window);
  plan.map.window_lonlat = window.value_or(Box2{});
  plan.home_lonlat = home.value_or(Box2{});
  plan.map.origin_lonlat = read_lonlat(reader, "origin", plan.home_lonlat.centre());
  plan.closest_scale = reader.number_or("closest_scale", plan.closest_scale, scales);
  plan.hub_scale = reader.number_or("hub_scale", plan.hub_scale, scales);
  plan.map.detail_m = plan.closest_scale * finest_on_glass_m;
  reader.finish();
  return window && home;
}

// A list of names, none twice: the second one is left out.
std::vector<std::string> read_names(Reader& reader, std::string_view key, std::string_view kind) {
  std::vector<std::string> names;
  for (const std::string& name : reader.texts(key)) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    else reader.report(reader.place(key), fmt::format("the {} '{}' is named twice", kind, name), "name it once");
  }
  return names;
}

// The same, with one name at least.
std::vector<std::string> require_names(Reader& reader, std::string_view key, std::string_view kind,
                                       std::string_view example) {
  std::vector<std::string> names = read_names(reader, key, kind);
  if (names.empty())
    reader.report(reader.place(key), fmt::format("no {} is named", kind),
                  fmt::format("write {} = [\"{}\"]", key, example));
  return names;
}

std::vector<geo::LayerRecipe> read_layers(Reader& reader, Issues& issues) {
  std::vector<geo::LayerRecipe> layers;
  for (const Node& table : reader.tables("layer")) {
    geo::LayerRecipe layer = geo::read_layer_recipe(table, issues);
    if (layer.ground && !layers.empty())
      reader.report(layer.place, fmt::format("the ground '{}' would hide the layers before it", layer.id),
                    "put it first, or remove 'ground'");
    const auto first = std::ranges::find(layers, layer.id, &geo::LayerRecipe::id);
    if (first == layers.end()) layers.push_back(std::move(layer));
    else
      reader.report(layer.place, fmt::format("there are two layers '{}'", layer.id),
                    fmt::format("rename one; the other is at {}", to_text(first->place)));
  }
  return layers;
}

std::optional<InsetPlan> read_inset(const Node& table, Issues& issues) {
  constexpr double usual_scale = 300'000;
  Reader reader(table, issues);
  InsetPlan plan;
  plan.map.projection = reader.text("projection");
  const std::optional<Box2> window = content::read_lonlat_box(reader, "window");
  const std::optional<Box2> home = read_home(reader, window);
  plan.map.window_lonlat = window.value_or(Box2{});
  plan.home_lonlat = home.value_or(Box2{});
  plan.map.origin_lonlat = plan.home_lonlat.centre();
  plan.scale = reader.number_or("scale", usual_scale, scales);
  plan.map.layers = read_layers(reader, issues);
  reader.finish();
  return window && home ? std::optional(std::move(plan)) : std::nullopt;
}

}  // namespace

std::optional<Plan> read_plan(const Node& file, const std::filesystem::path& folder, Issues& issues) {
  Plan plan;
  Reader reader(file, issues);
  plan.languages = require_names(reader, "languages", "language", "en");
  plan.themes = require_names(reader, "themes", "theme", "night");
  plan.tours = read_names(reader, "tours", "tour");
  if (reader.has("inset")) plan.inset = read_inset(reader.table("inset"), issues);
  if (reader.has("reading")) plan.reading = read_reading(reader.table("reading"), issues);
  const bool has_map = read_map(reader.table("map"), folder, plan, issues);
  plan.map.layers = read_layers(reader, issues);
  reader.finish();
  return has_map ? std::optional(std::move(plan)) : std::nullopt;
}

}  // namespace beffroi::exhibit
