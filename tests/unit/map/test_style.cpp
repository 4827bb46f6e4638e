#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "map/style.h"

using namespace beffroi;
using namespace beffroi::map;

namespace {

Node words(std::string value) { return {std::move(value), {"t.toml", 3, 5}}; }
Node number(double value) { return {value, {"t.toml", 4, 1}}; }
Node table(Node::Table entries) { return {std::move(entries), {"t.toml", 1, 1}}; }
Node pair(double n, double value) { return {Node::Array{number(n), number(value)}, {"t.toml", 7, 9}}; }

Node minimal_theme(Node::Table layer) {
  const Node::Table panel{
      {"surface", words("#000000")},    {"surface_raised", words("#111111")}, {"text", words("#ffffff")},
      {"text_muted", words("#cccccc")}, {"accent", words("#ffaa00")},         {"on_accent", words("#000000")},
      {"line", words("#333333")},       {"hover", words("#222222")},          {"pressed", words("#444444")},
      {"focus", words("#ffffff")},      {"shadow", words("#00000080")}};
  const Node::Table marker{
      {"fill", words("#ffcc00")},        {"icon", words("#000000")},        {"ring", words("#000000")},
      {"chosen_fill", words("#ffffff")}, {"chosen_icon", words("#000000")}, {"mate", words("#ffffff")},
      {"glow", words("#00000000")},      {"badge", words("#000000")},       {"number", words("#ffffff")},
      {"visited", words("#ffffff")},     {"focus", words("#ffffff")},       {"arc", words("#ffcc00")},
      {"leader", words("#ffffff")},      {"dimmed_fill", words("#000000")}, {"dimmed_ring", words("#aaaaaa")},
      {"dimmed_icon", words("#cccccc")}, {"dimmed_name", words("#dddddd")}};
  return table({{"backdrop", words("#102030")},
                {"layer", table({{"land", table(std::move(layer))}})},
                {"label", table({})},
                {"marker", table(marker)},
                {"panel", table(panel)}});
}

// Another value at a key of one of the theme's tables, or at its own key when `part` is "".
struct Change {
  std::string part;
  std::string key;
  std::optional<Node> value;
};

void make(const Change& change, Node::Table& theme) {
  const auto put = [&](Node::Table& entries) {
    std::erase_if(entries, [&](const auto& entry) { return entry.first == change.key; });
    if (change.value) entries.emplace_back(change.key, *change.value);
  };
  if (change.part.empty()) put(theme);
  for (auto& [name, node] : theme) {
    if (name != change.part) continue;
    Node::Table entries = *node.get_if<Node::Table>();
    put(entries);
    node = table(entries);
  }
}

Issues issues_with(const std::vector<Change>& changes) {
  Node::Table theme = *minimal_theme({}).get_if<Node::Table>();
  for (const Change& change : changes) make(change, theme);
  Issues issues;
  read_theme(table(theme), "night", issues);
  return issues;
}

Issues issues_with(const std::string& part, const std::string& key, std::optional<Node> value) {
  return issues_with({{part, key, std::move(value)}});
}

// Of colour `sign`, on a dark region that is as light as `lift` once chosen, and as dark as `dim` once another is.
Issues issues_on_place(const std::string& part, const std::string& key, const Node& sign, const char* lift,
                       const char* dim) {
  const Node region = table({{"fill_field", words("region")}, {"fill_values", table({{"south", words("#303030")}})}});
  return issues_with({{"layer", "tints", region},
                      {part, key, sign},
                      {"", "place", table({{"lift", words(lift)}, {"dim", words(dim)}})}});
}

// The one issue there is.
Issue issue_with(const std::string& part, const std::string& key, std::optional<Node> value) {
  const Issues issues = issues_with(part, key, std::move(value));
  REQUIRE(issues.size() == 1);
  return issues.front();
}

}  // namespace

TEST_CASE("stops hold their ends, meet their values, and run evenly over the logarithm of the scale") {
  const Stops stops{{{100'000, 2}, {400'000, 1}}};
  CHECK(stops.at(1) == 2);
  CHECK(stops.at(100'000) == doctest::Approx(2));
  CHECK(stops.at(200'000) == doctest::Approx(1.5));
  CHECK(stops.at(400'000) == doctest::Approx(1));
  CHECK(stops.at(1e9) == 1);
}

TEST_CASE("a theme is read, and stops may come in any order") {
  Issues issues;
  const Node width{Node::Array{pair(400'000, 1), pair(100'000, 2)}, {"t.toml", 7, 1}};
  const Theme theme = read_theme(minimal_theme({{"fill", words("#000000")}, {"width_mm", width}}), "night", issues);
  CHECK(issues.empty());
  CHECK(theme.layers.at("land").fill == Colour{0, 0, 0, 1});
  CHECK(theme.layers.at("land").width_mm.at(100'000) == doctest::Approx(2));
  CHECK_FALSE(theme.layers.at("land").line.has_value());
}

TEST_CASE("what is wrong in a theme is said with its place") {
  Issues issues;
  read_theme(minimal_theme({{"fil", words("#ff0000")}, {"line", words("red")}}), "night", issues);
  REQUIRE(issues.size() == 2);
  CHECK(issues[0].place == Place{"t.toml", 3, 5});
  CHECK(issues[0].what.find("no colour") != std::string::npos);
  CHECK(issues[1].what.find("unknown key 'fil'") != std::string::npos);
  CHECK(issues[1].remedy.find("fill") != std::string::npos);
}

TEST_CASE("colours that nothing can stand for are required") {
  CHECK(issue_with("", "backdrop", std::nullopt).what == "'backdrop' is missing");
  for (const char* key :
       {"fill", "icon", "ring", "chosen_fill", "chosen_icon", "mate", "glow", "badge", "number", "visited", "focus",
        "arc", "leader", "dimmed_fill", "dimmed_ring", "dimmed_icon", "dimmed_name"})
    CHECK(issue_with("marker", key, std::nullopt).what == "'" + std::string(key) + "' is missing");
  CHECK(issue_with("panel", "accent", std::nullopt).what == "'accent' is missing");
  CHECK(issue_with("label", "sea", table({})).what == "'colour' is missing");
}

TEST_CASE("stops stay within what can be drawn") {
  Issues issues;
  const Node width{Node::Array{pair(400'000, -1), pair(100'000, 2)}, {"t.toml", 7, 1}};
  const Theme theme = read_theme(minimal_theme({{"width_mm", width}, {"opacity", number(1.5)}}), "night", issues);
  REQUIRE(issues.size() == 2);
  CHECK(issues[0].place == Place{"t.toml", 7, 9});
  CHECK(issues[0].what == "'width_mm' is -1, outside 0 to 100");
  CHECK(issues[1].place == Place{"t.toml", 4, 1});
  CHECK(issues[1].what == "'opacity' is 1.5, outside 0 to 1");
  CHECK(theme.layers.at("land").width_mm.at(400'000) == 2);
  CHECK(theme.layers.at("land").opacity.at(1) == 1);
  const Node label = table({{"colour", words("#ffffff")}, {"size", number(0)}});
  CHECK(issue_with("label", "sea", label).what.starts_with("'size' is 0, outside"));
}

TEST_CASE("a kind of label that does not exist is said") {
  const Issue issue = issue_with("label", "rivers", table({{"colour", words("#ffffff")}}));
  CHECK(issue.what == "there is no kind of label 'rivers'");
  CHECK(issue.remedy == "did you mean 'river'?");
}

TEST_CASE("colours that do not stand out from their ground are said, with the ratio that they need") {
  const Issue accent = issue_with("panel", "on_accent", words("#ffffff"));
  CHECK(accent.severity == Severity::warning);
  CHECK(accent.place == Place{"t.toml", 3, 5});
  CHECK(accent.what.find("panel.on_accent #ffffff on accent #ffaa00") == 0);
  CHECK(accent.what.find("needs 4.50:1") != std::string::npos);
  CHECK(issue_with("marker", "icon", words("#ffffff")).what.find("needs 3.00:1") != std::string::npos);
  CHECK(issues_with("panel", "edge", words("#333333")).size() == 2);  // on both surfaces
  CHECK(issues_with("panel", "edge", words("#888888")).empty());
  const Node sea = table({{"colour", words("#c0c0c0")}, {"halo", words("#ffffff")}});
  CHECK(issue_with("label", "sea", sea).what.find("label.sea.colour") == 0);
  // Black on #ffaa00 is 11.1:1: enough for AAA, not for a theme that asks for more.
  CHECK(issues_with("", "least_contrast", number(7)).empty());
  CHECK(issue_with("", "least_contrast", number(11.5)).what.find("needs 11.50:1") != std::string::npos);
}

TEST_CASE("a line that must stand out is held against sea and land") {
  const auto border = [&](const char* line) {
    return issues_with("layer", "border", table({{"line", words(line)}, {"least_contrast", number(3)}}));
  };
  CHECK(border("#ffffff").empty());
  REQUIRE(border("#304050").size() == 1);
  CHECK(border("#304050").front().what.find("layer.border.line #304050 on backdrop") == 0);
}

TEST_CASE("a marker must stand out from every ground, and a name from the land it stands on") {
  const auto tells = [](const Issues& issues, std::string_view start, std::string_view ground) {
    return std::ranges::any_of(issues, [&](const Issue& issue) {
      return issue.what.starts_with(start) && issue.what.find(ground) != std::string::npos;
    });
  };
  CHECK(tells(issues_with("marker", "fill", words("#2a3a4a")), "marker.fill", "on backdrop"));
  const Node tinted = table({{"fill_field", words("region")}, {"fill_values", table({{"south", words("#aaaaaa")}})}});
  CHECK(tells(issues_with("layer", "provinces", tinted), "marker.fill", "on layer.provinces south"));
  const Node river = table({{"colour", words("#667788")}, {"halo", words("#000000")}});
  CHECK(tells(issues_with("label", "river", river), "label.river.colour", "on backdrop"));
}

TEST_CASE("a colour that many grounds swallow is told once, with the worst of them") {
  const Node tints = table({{"north", words("#505050")}, {"south", words("#6a6a6a")}, {"west", words("#404040")}});
  const Issues issues =
      issues_with({{"layer", "tints", table({{"fill_field", words("region")}, {"fill_values", tints}})},
                   {"marker", "leader", words("#707070")},
                   {"", "place", table({{"lift", words("#00000000")}, {"dim", words("#00000000")}})}});
  std::vector<std::string> told;
  for (const Issue& issue : issues)
    if (issue.what.starts_with("marker.leader")) told.push_back(issue.what);
  REQUIRE(told.size() == 1);
  CHECK(told[0].find("on layer.tints south #6a6a6a") != std::string::npos);
}

TEST_CASE("what is dimmed is told where it falls short, on a chosen region too") {
  const char* none = "#00000000";
  const Node grey{std::string("#a0a0a0"), {"t.toml", 31, 15}};
  CHECK(issues_on_place("marker", "dimmed_name", grey, none, none).empty());
  const Issues lifted = issues_on_place("marker", "dimmed_name", grey, "#ffffff10", none);
  REQUIRE(lifted.size() == 1);
  CHECK(lifted[0].place == Place{"t.toml", 31, 15});
  CHECK(lifted[0].what.starts_with("marker.dimmed_name #a0a0a0 on place.lift on layer.tints south"));
  CHECK(lifted[0].what.find("needs 4.50:1") != std::string::npos);
  const Node dark_grey{std::string("#808080"), {"t.toml", 29, 15}};
  const Issues dimmed = issues_on_place("marker", "dimmed_ring", dark_grey, none, "#ffffff10");
  REQUIRE(dimmed.size() == 1);
  CHECK(dimmed[0].place == Place{"t.toml", 29, 15});
  CHECK(dimmed[0].what.starts_with("marker.dimmed_ring #808080 on place.dim on layer.tints south"));
  CHECK(dimmed[0].what.find("needs 3.00:1") != std::string::npos);
}

TEST_CASE("a dimmed marker's icon is held against its disc, and its name against that, halo and panel") {
  CHECK(issue_with("marker", "dimmed_icon", words("#333333")).what.find("on dimmed_fill") != std::string::npos);
  const Issues white = issues_with("marker", "dimmed_fill", words("#ffffff"));
  const auto tells = [&](const Issues& issues, std::string_view start) {
    return std::ranges::any_of(issues, [&](const Issue& issue) { return issue.what.starts_with(start); });
  };
  CHECK(tells(white, "marker.dimmed_icon #cccccc on dimmed_fill #ffffff"));
  CHECK(tells(white, "marker.dimmed_name #dddddd on dimmed_fill #ffffff"));
  CHECK(tells(white, "marker.dimmed_fill #ffffff and marker.chosen_fill #ffffff are only 0.0 apart"));
  const Issues panel = issues_with("panel", "surface", words("#b0b0b0"));
  CHECK(tells(panel, "marker.dimmed_name #dddddd on panel.surface"));
  CHECK(tells(panel, "marker.dimmed_ring #aaaaaa on panel.surface"));
  const Node hub = table({{"colour", words("#000000")}, {"halo", words("#ffffff")}});
  CHECK(tells(issues_with("label", "hub", hub), "marker.dimmed_name #dddddd on label.hub.halo"));
}

TEST_CASE("a dimmed marker that only full colour vision tells from the others is said") {
  // Of the light of #ffcc00, but green.
  const Issues issues = issues_with({{"marker", "dimmed_fill", words("#a6e200")},
                                     {"marker", "dimmed_icon", words("#000000")},
                                     {"marker", "dimmed_name", words("#000000")}});
  CHECK(std::ranges::any_of(issues, [](const Issue& issue) {
    return issue.what.starts_with("marker.dimmed_fill #a6e200 and marker.fill #ffcc00") &&
           issue.what.find("anopia") != std::string::npos;
  }));
}

TEST_CASE("names are held against a chosen place, those of water are not") {
  const Node grey{std::string("#a0a0a0"), {"t.toml", 50, 10}};
  const auto on_place = [&](const char* kind) {
    return issues_on_place("label", kind, table({{"colour", grey}}), "#ffffff10", "#00000000");
  };
  REQUIRE(on_place("province").size() == 1);
  CHECK(on_place("province")[0].place == Place{"t.toml", 50, 10});
  CHECK(on_place("province")[0].what.starts_with("label.province.colour #a0a0a0 on place.lift on layer.tints south"));
  CHECK(on_place("lake").empty());
}

TEST_CASE("colours that only full colour vision tells apart are said, with the vision that does not") {
  const auto chosen = [&](const char* colour) { return issues_with("marker", "chosen_fill", words(colour)); };
  CHECK(chosen("#ffffff").empty());
  // Of the light of #ffcc00, but green: apart for most, alike without the long or the middle cones.
  const Issues issues = chosen("#a6e200");
  REQUIRE(issues.size() == 1);
  CHECK(issues[0].place == Place{"t.toml", 3, 5});
  CHECK(issues[0].what.find("marker.chosen_fill #a6e200 and marker.fill #ffcc00") == 0);
  CHECK(issues[0].what.find("anopia") != std::string::npos);
}

TEST_CASE("what stands on the map must stand out from its backdrop, and a number from its badge") {
  for (const char* key : {"focus", "arc", "leader", "mate"})
    CHECK(issues_with("marker", key, words("#102231")).front().what.find("on backdrop") != std::string::npos);
  CHECK(issue_with("marker", "number", words("#333333")).what.find("badge") != std::string::npos);
  CHECK(issue_with("marker", "visited", words("#333333")).what.find("badge") != std::string::npos);
}

TEST_CASE("a look need not say how a chosen place looks, but what it says is taken") {
  Issues issues;
  Node::Table entries = *minimal_theme({}).get_if<Node::Table>();
  const Theme plain = read_theme(table(entries), "night", issues);
  CHECK(plain.place.line == plain.panel.accent);
  entries.emplace_back("place", table({{"line", words("#00ff00")}, {"dim", words("#00000080")}}));
  const Theme own = read_theme(table(entries), "night", issues);
  CHECK(own.place.line == Colour{0, 1, 0, 1});
  CHECK(to_text(own.place.lift) == to_text(plain.place.lift));
  CHECK(issues.empty());
}
