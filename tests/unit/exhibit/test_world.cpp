#include <doctest/doctest.h>

#include "base/file.h"
#include "unit/base/temporary_folder.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;

namespace {

struct Loaded {
  bool is_shown = false;
  Issues issues;

  // Whether an issue says so at a line of the file.
  bool says(const std::string& words, const std::string& file) const {
    for (const Issue& issue : issues)
      if (issue.what.find(words) != std::string::npos && issue.place.file.ends_with(file) && issue.place.line > 0)
        return true;
    return false;
  }
};

void change(const std::filesystem::path& file, const std::string& from, const std::string& to) {
  std::string text = *read_file(file, std::size_t{1} << 20U).value;
  REQUIRE(text.find(from) != std::string::npos);
  write_file(file, text.replace(text.find(from), from.size(), to));
}

Loaded load_with(const std::string& file, const std::string& from, const std::string& to) {
  const test::TemporaryFolder folder;
  const auto world = exhibit::load_world(test::belgium_with(folder.path(), file, from, to));
  return {world.value.has_value(), world.issues};
}

}  // namespace

TEST_CASE("the shipped exhibition has seven hubs, four languages, three looks and every layer of its recipe") {
  const exhibit::World& world = test::belgium();
  CHECK(world.content.hubs.size() == 7);
  CHECK(world.content.languages.size() == 4);
  CHECK(world.themes.size() == 3);
  for (const char* layer :
       {"water-lines", "land", "country", "provinces", "urban", "rivers", "borders", "regions", "border"}) {
    INFO(layer);
    const geo::Layer* found = geo::find_layer(*world.geography, layer);
    REQUIRE(found != nullptr);
    CHECK_FALSE(found->features.empty());
  }
}

TEST_CASE("Belgium has eleven provinces in three regions, and one outline") {
  const exhibit::World& world = test::belgium();
  CHECK(geo::find_layer(*world.geography, "provinces")->features.size() == 11);
  CHECK(geo::find_layer(*world.geography, "regions")->features.size() == 3);
  REQUIRE(geo::find_layer(*world.geography, "country")->features.size() == 1);
  // 30 689 km2 by the land register; the 1:10m outline and the projection are within 2 %.
  double area = 0;
  for (const Path& ring : geo::find_layer(*world.geography, "country")->features[0].paths)
    area += std::abs(signed_area(ring));
  CHECK(area / 1e6 == doctest::Approx(30'689).epsilon(0.02));
}

TEST_CASE("every hub stands near the populated place that bears its name, where there is one") {
  const exhibit::World& world = test::belgium();
  // Brussels to Antwerp is 42 km as the crow flies.
  CHECK(length(world.hubs[0] - world.hubs[1]) == doctest::Approx(41'600).epsilon(0.03));
}

TEST_CASE("the opening view lies inside the data") {
  const exhibit::World& world = test::belgium();
  CHECK(world.data.contains(world.home.min));
  CHECK(world.data.contains(world.home.max));
}

TEST_CASE("without its folder an exhibition cannot be shown, and the message names the file") {
  exhibit::WorldFolders folders = test::belgium_folders();
  folders.exhibition = "/nowhere";
  const auto world = exhibit::load_world(folders);
  CHECK_FALSE(world);
  REQUIRE(world.issues.size() == 1);
  CHECK(world.issues[0].place.file == "/nowhere/exhibition.toml");
}

TEST_CASE("without type nothing can be shown, and the message names the package") {
  exhibit::WorldFolders folders = test::belgium_folders();
  folders.fonts = "/nowhere";
  const auto world = exhibit::load_world(folders);
  CHECK_FALSE(world);
  REQUIRE_FALSE(world.issues.empty());
  CHECK(to_text(world.issues[0]).find("fonts-inter") != std::string::npos);
}

TEST_CASE("what is named twice is said, and shown once") {
  const Loaded language = load_with("exhibition.toml", R"("de", "en"])", R"("de", "de", "en"])");
  CHECK(language.is_shown);
  CHECK(language.says("the language 'de' is named twice", "exhibition.toml"));
  const Loaded theme = load_with("exhibition.toml", R"(["night",)", R"(["night", "night",)");
  CHECK(theme.says("the theme 'night' is named twice", "exhibition.toml"));
  const Loaded layer = load_with("exhibition.toml", "id = \"urban\"", "id = \"lakes\"");
  CHECK(layer.says("there are two layers 'lakes'", "exhibition.toml"));
}

TEST_CASE("without a window or a home there is no map, never the whole earth") {
  const Loaded window = load_with("exhibition.toml", "window     =", "#");
  CHECK_FALSE(window.is_shown);
  CHECK(window.says("'window' is missing", "exhibition.toml"));
  const Loaded inverted = load_with("exhibition.toml", "[2.50, 49.46, 6.44, 51.53]", "[6.44, 49.46, 2.50, 51.53]");
  CHECK_FALSE(inverted.is_shown);
  CHECK(inverted.says("'home' is no box on the earth", "exhibition.toml"));
}

TEST_CASE("a home that reaches outside the window is shown as far as there is a map") {
  const Loaded wide = load_with("exhibition.toml", "[2.50, 49.46, 6.44, 51.53]", "[2.50, 49.46, 14.0, 51.53]");
  CHECK(wide.is_shown);
  CHECK(wide.says("'home' reaches outside 'window'", "exhibition.toml"));
  const Loaded elsewhere = load_with("exhibition.toml", "[2.50, 49.46, 6.44, 51.53]", "[32.50, 49.46, 36.44, 51.53]");
  CHECK_FALSE(elsewhere.is_shown);
}

TEST_CASE("a hub outside the window is left out; when none is left, nothing is shown") {
  const Loaded one = load_with("hubs.toml", "lon      = 4.3525", "lon      = 14.3525");
  CHECK(one.is_shown);
  CHECK(one.says("hub 'brussels' lies outside the map's window", "hubs.toml"));
  const Loaded none = load_with("exhibition.toml", "[-3.0, 45.5, 12.0, 54.5]", "[-3.0, 45.5, 2.6, 54.5]");
  CHECK_FALSE(none.is_shown);
  CHECK(none.says("no hub has a place on the map", "exhibition.toml"));
}

TEST_CASE("without a layer there is no map") {
  const Loaded loaded = load_with("exhibition.toml", "\"../../geodata\"", "\"../nowhere\"");
  CHECK_FALSE(loaded.is_shown);
  CHECK(loaded.says("no layer of the map shows anything", "exhibition.toml"));
}

TEST_CASE("a window that the projection cannot show is said") {
  const Loaded loaded = load_with("exhibition.toml", "[-3.0, 45.5, 12.0, 54.5]", "[-180, -90, 180, 90]");
  CHECK_FALSE(loaded.is_shown);
  CHECK(loaded.says("cannot show 'home' within 'window'", "exhibition.toml"));
}

TEST_CASE("a World that is loaded again shares its maps and its atlas with the one before, unless they would change") {
  const test::TemporaryFolder folder;
  const auto folders = test::belgium_with(folder.path(), "hubs.toml", "lon      = 4.3525", "lon      = 4.3526");
  const auto first = exhibit::load_world(folders);
  REQUIRE(first);

  change(folders.exhibition / "hubs.toml", "lon      = 4.3526", "lon      = 4.3600");
  const auto moved = exhibit::load_world(folders, {}, &*first);
  REQUIRE(moved);
  CHECK(moved->hubs[0] != first->hubs[0]);
  CHECK(moved->geography.product == first->geography.product);
  CHECK(moved->inset->geography.product == first->inset->geography.product);
  CHECK(moved->atlas.product == first->atlas.product);

  change(folders.exhibition / "exhibition.toml", "simplify_m = 2000", "simplify_m = 2500");
  const auto other = exhibit::load_world(folders, {}, &*moved);
  REQUIRE(other);
  CHECK(other->geography.product == first->geography.product);
  CHECK(other->inset->geography.product != first->inset->geography.product);

  change(folders.exhibition / "text/en.toml", "\"Belgium\"", "\"Belgium Ω\"");
  const auto renamed = exhibit::load_world(folders, {}, &*other);
  REQUIRE(renamed);
  CHECK(renamed->atlas.product != first->atlas.product);
  CHECK(renamed->atlas->glyphs.size() > first->atlas->glyphs.size());
}

TEST_CASE("a part is made once for the same source, and what there is to say of it is said each time") {
  int made = 0;
  const auto make = [&](int source) {
    ++made;
    return Result<int>{source * 2, {{Severity::warning, {}, "odd", ""}}};
  };
  Issues issues;
  const auto first = exhibit::renewed<int, int>(nullptr, 3, make, issues);
  const auto same = exhibit::renewed(&first, 3, make, issues);
  CHECK(made == 1);
  CHECK(*same == 6);
  CHECK(issues.size() == 2);
  CHECK(*exhibit::renewed(&first, 4, make, issues) == 8);
}

TEST_CASE("a part that could not be made is tried again") {
  Issues issues;
  const auto failed = exhibit::renewed<int, int>(
      nullptr, 3, [](int) { return Result<int>{}; }, issues);
  CHECK_FALSE(failed);
  CHECK(exhibit::renewed(
      &failed, 3,
      [](int source) {
        return Result<int>{source, {}};
      },
      issues));
}
