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
  return table({{"backdrop", words("#102030")},
                {"layer", table({{"land", table(std::move(layer))}})},
                {"label", table({})},
                {"marker", table({})},
                {"panel", table(panel)}});
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
  const Theme theme = read_theme(minimal_theme({{"fill", words("#ff0000")}, {"width_mm", width}}), "night", issues);
  CHECK(issues.empty());
  CHECK(theme.layers.at("land").fill == Colour{1, 0, 0, 1});
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
