#include <doctest/doctest.h>

#include "unit/exhibit/belgium.h"

using namespace beffroi;

TEST_CASE("the shipped exhibition has seven hubs, four languages, three looks and every layer of its recipe") {
  const exhibit::World& world = test::belgium();
  CHECK(world.content.hubs.size() == 7);
  CHECK(world.content.languages.size() == 4);
  CHECK(world.themes.size() == 3);
  for (const char* layer :
       {"water-lines", "land", "country", "provinces", "urban", "rivers", "borders", "regions", "border"}) {
    INFO(layer);
    const geo::Layer* found = geo::find_layer(world.geography, layer);
    REQUIRE(found != nullptr);
    CHECK_FALSE(found->features.empty());
  }
}

TEST_CASE("Belgium has eleven provinces in three regions, and one outline") {
  const exhibit::World& world = test::belgium();
  CHECK(geo::find_layer(world.geography, "provinces")->features.size() == 11);
  CHECK(geo::find_layer(world.geography, "regions")->features.size() == 3);
  REQUIRE(geo::find_layer(world.geography, "country")->features.size() == 1);
  // 30 689 km2 by the land register; the 1:10m outline and the projection are within 2 %.
  double area = 0;
  for (const Path& ring : geo::find_layer(world.geography, "country")->features[0].paths)
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
