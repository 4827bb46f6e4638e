#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "exhibit/arcs.h"
#include "exhibit/compose.h"
#include "exhibit/markers.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }
State start() { return initial_state(world(), map::make_viewport({1920, 1080}, world().reading.diagonal_inch)); }

std::vector<map::Curve> arcs(const State& state) {
  map::Scene scene;
  add_arcs(world(), state, theme_of(world(), state.theme), scene);
  return scene.curves;
}

double length_of(const Path& path) {
  double sum = 0;
  for (std::size_t i = 1; i < path.size(); ++i) sum += length(path[i] - path[i - 1]);
  return sum;
}

}  // namespace

TEST_CASE("every city of a theme is joined to another, and no pair twice") {
  for (const content::Topic& topic : world().content.topics) {
    CAPTURE(topic.id);
    std::set<std::size_t> joined;
    std::set<HubPair> pairs;
    for (const HubPair& pair : joined_hubs(world(), {topic.id, "", ""})) {
      CHECK(pair.first != pair.second);
      CHECK(pairs.insert(std::minmax(pair.first, pair.second)).second);
      joined.insert({pair.first, pair.second});
    }
    for (std::size_t i = 0; i < world().content.hubs.size(); ++i)
      CHECK(joined.contains(i) == content::has_topic(world().content.hubs[i], topic.id));
    CHECK(pairs.size() <= 7);
  }
}

TEST_CASE("no arc comes near a hub that it does not join") {
  for (const content::Topic& topic : world().content.topics) {
    CAPTURE(topic.id);
    State state = start();
    update(state, SetMotion{"reduced"}, world());
    update(state, SelectTopic{topic.id}, world());
    update(state, Tick{1}, world());
    const std::vector<Marker> all = markers(world(), state);
    const std::vector<Path> lines = arc_lines(world(), state, all);
    const std::vector<HubPair> pairs = joined_hubs(world(), {topic.id, "", ""});
    REQUIRE(lines.size() == pairs.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
      for (const Marker& marker : all) {
        if (marker.hub == pairs[i].first || marker.hub == pairs[i].second) continue;
        CAPTURE(world().content.hubs[marker.hub].id);
        for (const Vec2 point : lines[i]) CHECK(length(point - marker.centre_px) > 1.5 * marker.radius_px);
      }
  }
}

TEST_CASE("arcs grow from nothing over 700 ms, from marker to marker, and fade when the theme is let go") {
  State state = start();
  update(state, SelectTopic{"ai"}, world());
  update(state, Tick{1.0 / 60}, world());
  for (const map::Curve& arc : arcs(state)) CHECK(length_of(arc.points) < 1);
  update(state, Tick{0.35}, world());
  const auto midway = arcs(state);
  REQUIRE_FALSE(midway.empty());
  for (int i = 0; i < 300; ++i) update(state, Tick{1.0 / 60}, world());
  const auto grown = arcs(state);
  CHECK(length_of(midway[0].points) < 0.8 * length_of(grown[0].points));
  const auto all = markers(world(), state);
  const auto is_marker = [&](Vec2 p) {
    return std::ranges::any_of(all, [&](const Marker& marker) { return length(marker.centre_px - p) < 0.5; });
  };
  for (const map::Curve& arc : grown) {
    CHECK(is_marker(arc.points.front()));
    CHECK(is_marker(arc.points.back()));
    CHECK(length_of(arc.points) > 1.02 * length(arc.points.back() - arc.points.front()));  // bowed
  }
  CHECK_FALSE(is_moving(state, world()));

  update(state, ClearTopic{}, world());
  update(state, Tick{0.1}, world());
  REQUIRE_FALSE(arcs(state).empty());
  CHECK(arcs(state)[0].colour.a < grown[0].colour.a);
  update(state, Tick{0.2}, world());
  update(state, Tick{0.2}, world());
  CHECK(arcs(state).empty());
}

TEST_CASE("arcs of another theme wait until the last ones are gone") {
  State state = start();
  update(state, SelectTopic{"ai"}, world());
  for (int i = 0; i < 120; ++i) update(state, Tick{1.0 / 60}, world());
  update(state, SelectTopic{"energy"}, world());
  update(state, Tick{1.0 / 60}, world());
  CHECK(state.answers.arcs.joined.topic == "ai");
  for (int i = 0; i < 120; ++i) update(state, Tick{1.0 / 60}, world());
  CHECK(state.answers.arcs.joined.topic == "energy");
  CHECK(state.answers.arcs.growth == 1);
}

TEST_CASE("with reduced motion arcs are there at once, and gone at once") {
  State state = start();
  update(state, SetMotion{"reduced"}, world());
  update(state, SelectTopic{"ai"}, world());
  update(state, Tick{0.001}, world());
  CHECK(state.answers.arcs.growth == 1);
  CHECK_FALSE(is_moving(state, world()));
  update(state, ClearTopic{}, world());
  update(state, Tick{0.001}, world());
  CHECK(arcs(state).empty());
}

TEST_CASE("two compared cities are joined by one arc, the same in either order, until the card is closed") {
  State state = start();
  update(state, SetMotion{"reduced"}, world());
  update(state, StartComparison{"ghent"}, world());
  update(state, Tick{0.1}, world());
  CHECK(arcs(state).empty());
  update(state, CompareHubs{"ghent", "liege"}, world());
  update(state, Tick{0.1}, world());
  const std::vector<Marker> all = markers(world(), state);
  const std::vector<Path> lines = arc_lines(world(), state, all);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].front() == all[*find_hub(world(), "ghent")].centre_px);
  CHECK(lines[0].back() == all[*find_hub(world(), "liege")].centre_px);
  const Joined joined = state.answers.arcs.joined;
  update(state, CompareHubs{"liege", "ghent"}, world());
  update(state, Tick{0.1}, world());
  CHECK(state.answers.arcs.joined == joined);
  update(state, CloseCard{}, world());
  update(state, Tick{0.1}, world());
  CHECK(arcs(state).empty());
}

TEST_CASE("an arc that grows out of the open city does not change its bow") {
  State state = start();
  update(state, SelectTopic{"ai"}, world());
  for (int i = 0; i < 300; ++i) update(state, Tick{1.0 / 60}, world());
  auto middles = [&] {
    std::vector<Vec2> out;
    for (const map::Curve& arc : arcs(state)) out.push_back(arc.points[arc.points.size() / 2]);
    return out;
  };
  const auto before = middles();
  state.hub = "liege";
  const auto after = middles();
  REQUIRE(before.size() == after.size());
  for (std::size_t i = 0; i < before.size(); ++i) CHECK(length(before[i] - after[i]) < 1);
}
