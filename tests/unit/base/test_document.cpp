#include <cmath>

#include <doctest/doctest.h>

#include "base/document.h"

namespace beffroi {

namespace {

// Each value stands on a line of its own, so that an issue's line tells whose it is.
Node table_of(const std::vector<std::pair<std::string, Node::Value>>& values) {
  Node::Table table;
  int line = 1;
  for (const auto& [key, value] : values) table.emplace_back(key, Node(value, {"a.toml", ++line, 5}));
  return {std::move(table), {"a.toml", 1, 1}};
}

Node text_node(const char* text) { return {std::string(text), {"a.toml", 9, 9}}; }

}  // namespace

TEST_CASE("sound values are read without an issue") {
  const Node table = table_of({{"name", std::string("Ghent")},
                               {"lat", 51.05},
                               {"rank", std::int64_t{3}},
                               {"shown", true},
                               {"fill", std::string("#ff0000")},
                               {"names", Node::Array{text_node("a"), text_node("b")}},
                               {"part", Node::Table{}},
                               {"parts", Node::Array{Node(Node::Table{}, {})}}});
  Issues issues;
  Reader reader(table, issues);
  CHECK(reader.text("name") == "Ghent");
  CHECK(reader.number("lat", {-90, 90}) == 51.05);
  CHECK(reader.number("rank") == 3);
  CHECK(reader.flag_or("shown", false));
  CHECK(reader.colour_or("fill", {}) == Colour{1, 0, 0});
  CHECK(reader.texts("names") == std::vector<std::string>{"a", "b"});
  CHECK(reader.table("part").get_if<Node::Table>() != nullptr);
  CHECK(reader.tables("parts").size() == 1);
  reader.finish();
  CHECK(issues.empty());
}

TEST_CASE("what is absent takes its default, and only what is required is missed") {
  const Node table = table_of({});
  Issues issues;
  Reader reader(table, issues);
  CHECK(reader.text_or("name", "none") == "none");
  CHECK(reader.number_or("lat", 7) == 7);
  CHECK(reader.flag_or("shown", true));
  CHECK(reader.colour_or("fill", {0, 1, 0}) == Colour{0, 1, 0});
  CHECK(reader.texts("names").empty());
  CHECK(reader.numbers("sizes").empty());
  CHECK(reader.tables("parts").empty());
  CHECK(issues.empty());

  reader.text("id");
  reader.number("lon");
  reader.table("part");
  REQUIRE(issues.size() == 3);
  for (const Issue& issue : issues) CHECK(issue.what.find("missing") != std::string::npos);
}

TEST_CASE("a value of the wrong type is one issue at its place, and the default holds") {
  const Node number = table_of({{"x", 1.5}});
  const Node text = table_of({{"x", std::string("1.5")}});
  const auto read = [](const Node& table, auto read_x) {
    Issues issues;
    Reader reader(table, issues);
    read_x(reader);
    reader.finish();
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().place == Place{"a.toml", 2, 5});
    CHECK(issues.front().severity == Severity::error);
  };
  read(number, [](Reader& reader) { CHECK(reader.text("x").empty()); });
  read(number, [](Reader& reader) { CHECK(reader.text_or("x", "d") == "d"); });
  read(number, [](Reader& reader) { CHECK(reader.flag_or("x", true)); });
  read(number, [](Reader& reader) { CHECK(reader.texts("x").empty()); });
  read(number, [](Reader& reader) { CHECK(reader.tables("x").empty()); });
  read(number, [](Reader& reader) { CHECK(reader.colour_or("x", {0, 1, 0}) == Colour{0, 1, 0}); });
  read(text, [](Reader& reader) { CHECK(reader.number("x") == 0); });
  read(text, [](Reader& reader) { CHECK(reader.number_or("x", 4) == 4); });
  read(text, [](Reader& reader) { CHECK(reader.numbers("x").empty()); });
  read(text, [](Reader& reader) { CHECK(reader.colour_or("x", {0, 1, 0}) == Colour{0, 1, 0}); });
}

TEST_CASE("a list may hold one wrong item among good ones") {
  const Node table = table_of({{"names", Node::Array{text_node("a"), Node(1.0, {"a.toml", 4, 2}), text_node("b")}}});
  Issues issues;
  Reader reader(table, issues);
  CHECK(reader.texts("names") == std::vector<std::string>{"a", "b"});
  REQUIRE(issues.size() == 1);
  CHECK(issues.front().place.line == 4);
}

TEST_CASE("numbers keep to their range, bounds included, and are finite") {
  const double nan = std::nan("");
  const double infinity = std::numeric_limits<double>::infinity();
  const Node table = table_of({{"low", -90.0}, {"high", 90.0}, {"over", 90.1}, {"nan", nan}, {"inf", infinity}});
  Issues issues;
  Reader reader(table, issues);
  CHECK(reader.number("low", {-90, 90}) == -90);
  CHECK(reader.number("high", {-90, 90}) == 90);
  CHECK(issues.empty());
  CHECK(reader.number("over", {-90, 90}) == 0);
  CHECK(reader.number_or("over", 45, {-90, 90}) == 45);
  CHECK(reader.number("over", {1, 5}) == 1);
  CHECK(reader.number("nan") == 0);
  CHECK(reader.number("inf") == 0);
  CHECK(issues.size() == 5);
}

TEST_CASE("a required text is not empty") {
  const Node table = table_of({{"id", std::string()}, {"note", std::string()}});
  Issues issues;
  Reader reader(table, issues);
  reader.text("id");
  reader.text_or("note", "");
  REQUIRE(issues.size() == 1);
  CHECK(issues.front().place.line == 2);
}

TEST_CASE("a key that nobody asked for is named, with what it may mean") {
  const Node table = table_of({{"provinc", std::string("x")}, {"qqqq", true}, {"icon", std::string("y")}});
  Issues issues;
  Reader reader(table, issues);
  reader.text_or("province", "");
  reader.text_or("icon", "");
  reader.finish();
  REQUIRE(issues.size() == 2);
  CHECK(issues.at(0).place.line == 2);
  CHECK(issues.at(0).what == "unknown key 'provinc'");
  CHECK(issues.at(0).remedy == "did you mean 'province'?");
  CHECK(issues.at(1).remedy == "there is: icon, province");
}

TEST_CASE("what should be a table and is not is one issue") {
  Issues issues;
  const Node text = text_node("x");
  Reader reader(text, issues);
  CHECK(reader.text_or("id", "d") == "d");
  reader.finish();
  CHECK(issues.size() == 1);
}

TEST_CASE("a suggestion is near, or there is none") {
  const std::vector<std::string> known{"night", "day", "contrast"};
  CHECK(near_miss("nigth", known) == "night");
  CHECK(near_miss("Day", known) == "day");
  CHECK(near_miss("contrasts", known) == "contrast");
  CHECK(near_miss("xyz", known) == std::nullopt);
  CHECK(near_miss("", known) == std::nullopt);
  CHECK(near_miss("night", {}) == std::nullopt);
  CHECK(suggest("dusk", known) == "there is: night, day, contrast");
}

}  // namespace beffroi
