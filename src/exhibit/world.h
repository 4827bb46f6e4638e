// All that does not change while the exhibition runs: geography, content, themes, type. Passed as const World&.
// A reload builds a new World aside; the old one stays up until the new one is sound. Both share what did not change.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "content/model.h"
#include "content/search.h"
#include "exhibit/operation.h"
#include "exhibit/part.h"
#include "geo/load.h"
#include "map/camera.h"
#include "map/style.h"
#include "text/atlas.h"
#include "text/font.h"

namespace beffroi::exhibit {

// How visitors stand before the display; sizes of type, targets and markers follow from it.
struct Reading {
  double diagonal_inch = 55;
  double distance_m = 0.6;
};

constexpr double usual_hub_scale = 170'000;
constexpr double usual_closest_scale = 90'000;

using MapPart = Part<geo::Ingredients, geo::Geography>;

// The fonts, as files, and the glyphs of them that the map needs.
struct TypeCase {
  std::vector<FileStamp> fonts;
  std::set<text::GlyphKey> glyphs;

  bool operator==(const TypeCase&) const = default;
};
using AtlasPart = Part<TypeCase, text::Atlas>;

// A small map of the surroundings, for those who have come close.
struct SmallMap {
  MapPart geography;
  Box2 home;         // local metres of its own: what it shows
  double scale = 0;  // it is out where the large map is closer than 1:n
};

// Which layers show provinces and regions, if any.
struct PlaceLayers {
  std::optional<std::uint32_t> provinces;
  std::optional<std::uint32_t> regions;
  std::optional<std::uint32_t> region_fills;  // another one where the outlines reach across water, which stays water
};

struct World {
  content::Content content;
  MapPart geography;
  std::vector<map::Theme> themes;  // the first is the default
  text::Fonts fonts;
  AtlasPart atlas;
  std::vector<Vec2> hubs;                      // local metres, in the order of the content's hubs
  Box2 home;                                   // local metres that the opening view shows; inside `data`
  Box2 data;                                   // local metres where there is something to show
  double hub_scale = usual_hub_scale;          // opening a hub comes at least as close as 1:n
  double closest_scale = usual_closest_scale;  // nobody comes closer than 1:n: beyond it the data would look coarse
  Reading reading;
  std::optional<SmallMap> inset;
  PlaceLayers place_layers;
  content::SearchIndex search;
  std::vector<std::vector<double>> stop_times_s;  // of the content's tours, in their order
  Operation operation;                            // how its operator wants it; app/ sets it after loading
};

struct WorldFolders {
  std::filesystem::path exhibition;
  std::filesystem::path interface;
  std::filesystem::path fonts;
};

// Told at the end of each stage of loading: "content", "geography", "type".
using StageDone = std::function<void(std::string_view stage)>;

// No value when there is nothing true to show: no type, no language, no hub, or no map at all. From the World that is
// up, if one is given, it takes over the maps and the atlas that would come out the same.
Result<World> load_world(const WorldFolders& folders, const StageDone& done = {}, const World* previous = nullptr);

// The local box around a box in degrees, whose straight edges bend.
Box2 local_box(const geo::Geography& geography, const Box2& lonlat);

const map::Theme& theme_of(const World& world, std::string_view id);              // the default when unknown
const content::Language& language_of(const World& world, std::string_view code);  // the default when unknown

// The hub named by its id, or by its number in the tour, 1 for the first.
std::optional<std::size_t> find_hub(const World& world, std::string_view name);

}  // namespace beffroi::exhibit
