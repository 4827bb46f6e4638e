#include <limits>

#include <doctest/doctest.h>

#include "content/language.h"

namespace beffroi::content {

namespace {

Text one(std::string text) { return {{std::move(text)}, false, {}}; }

Language speaking(std::string decimal, std::string group, std::string percent, std::vector<std::string> months) {
  Language language;
  language.texts = {{"number.decimal", one(std::move(decimal))},
                    {"number.group", one(std::move(group))},
                    {"number.percent", one(std::move(percent))},
                    {"date.month_year", one("{month} {year}")},
                    {"date.year", one("{year}")},
                    {"date.months", {std::move(months), true, {}}}};
  return language;
}

const Language french = speaking(",", "\u202F", "\u202F%", {"janvier", "février", "mars", "avril", "mai"});
const Language dutch = speaking(",", ".", "%", {"januari", "februari", "maart", "april", "mei"});
const Language german = speaking(",", ".", "\u202F%", {"Januar", "Februar", "März", "April", "Mai"});
const Language english = speaking(".", ",", "%", {"January", "February", "March", "April", "May"});

}  // namespace

TEST_CASE("numbers have the decimal sign of their language and a real minus") {
  CHECK(number(french, -7.3) == "−7,3");
  CHECK(number(dutch, -7.3) == "−7,3");
  CHECK(number(german, 0.5) == "0,5");
  CHECK(number(english, -7.3) == "−7.3");
}

TEST_CASE("groups of three begin at five digits") {
  for (const Language* language : {&french, &dutch, &german, &english}) CHECK(number(*language, 2025) == "2025");
  CHECK(number(french, 12500) == "12\u202F500");
  CHECK(number(dutch, 12500) == "12.500");
  CHECK(number(german, 1234567) == "1.234.567");
  CHECK(number(english, 123456.5) == "123,456.5");
  CHECK(number(english, -100000) == "−100,000");
}

TEST_CASE("decimals are rounded, and zeros at the end are left out") {
  CHECK(number(english, 300) == "300");
  CHECK(number(english, 7.96) == "8");
  CHECK(number(english, 7.25, 2) == "7.25");
  CHECK(number(english, 7.5, 0) == "8");
  CHECK(number(english, 1.999, 2) == "2");
  CHECK(number(english, 10, 0) == "10");
}

TEST_CASE("what rounds to zero has no sign") {
  CHECK(number(english, -0.04) == "0");
  CHECK(number(english, -0.0) == "0");
  CHECK(number(english, -0.04, 2) == "−0.04");
}

TEST_CASE("a percentage has its sign as the language sets it") {
  CHECK(percent(french, -7.3) == "−7,3\u202F%");
  CHECK(percent(dutch, -7.3) == "−7,3%");
  CHECK(percent(german, -7.3) == "−7,3\u202F%");
  CHECK(percent(english, -7.3) == "−7.3%");
}

TEST_CASE("months are named in the language") {
  CHECK(date(french, "2025-05") == "mai 2025");
  CHECK(date(dutch, "2025-05") == "mei 2025");
  CHECK(date(german, "2025-03") == "März 2025");
  CHECK(date(english, "2025-05") == "May 2025");
  CHECK(date(english, "2025") == "2025");
}

TEST_CASE("what is no date stays as it is") {
  for (const char* text : {"", "soon", "25", "2025-13", "2025-00", "2025-5", "2025/05", "2025-05-01", "-025", "20é5"}) {
    CHECK_FALSE(is_date(text));
    CHECK(date(english, text) == text);
  }
  CHECK(is_date("2025-12"));
  CHECK(date(english, "2025-12") == "2025-12");  // a month this language has no name for
}

TEST_CASE("a language without forms still writes numbers that can be read") {
  CHECK(number({}, -12500.5) == "−12500.5");
  CHECK(percent({}, 7) == "7%");
  CHECK(date({}, "2025") == "2025");
  CHECK(number({}, std::numeric_limits<double>::infinity()) == "inf");
}

TEST_CASE("values are filled in once, and unknown names stay") {
  CHECK(fill("more than {n}", {{"n", "300"}}) == "more than 300");
  CHECK(fill("{a}{b}{a}", {{"a", "1"}, {"b", "{a}"}}) == "1{a}1");
  CHECK(fill("{x} and {n}", {{"n", "2"}}) == "{x} and 2");
  CHECK(fill("{", {{"", "x"}}) == "{");
  CHECK(fill("} {n", {{"n", "2"}}) == "} {n");
  CHECK(fill("", {}).empty());
}

TEST_CASE("a missing text is seen as its id") {
  Language language;
  language.texts = {{"ui.close", one("Close")}, {"sector.x.strengths", {{"flour", "bread"}, true, {}}}};
  CHECK(text(language, "ui.close") == "Close");
  CHECK(text(language, "ui.open") == "ui.open");
  CHECK(text(language, "sector.x.strengths") == "flour, bread");
  CHECK(list(language, "sector.x.strengths") == std::vector<std::string>{"flour", "bread"});
  CHECK(list(language, "ui.open").empty());
  CHECK(has_text(language, "ui.close"));
  CHECK_FALSE(has_text(language, "ui"));
}

TEST_CASE("texts are found by dotted id; what is no text is an issue at its place") {
  const Place place{"fr.toml", 3, 8};
  const auto text_at = [&](const char* text) { return Node(std::string(text), place); };
  const Node tree(
      Node::Table{{"hub", Node(Node::Table{{"ghent", Node(Node::Table{{"name", text_at("Gand")}}, {})}}, {})},
                  {"list", Node(Node::Array{text_at("a"), text_at("b")}, {})},
                  {"number", Node(7.0, place)},
                  {"mixed", Node(Node::Array{text_at("a"), Node(1.0, {})}, place)}},
      {});
  Texts texts{{"hub.ghent.name", one("Gent")}};
  Issues issues;
  add_texts(texts, tree, issues);
  CHECK(texts.at("hub.ghent.name").items.front() == "Gand");
  CHECK(texts.at("list").items.size() == 2);
  CHECK(texts.size() == 2);
  REQUIRE(issues.size() == 2);
  CHECK(issues.front().place == place);
}

}  // namespace beffroi::content
