#include <string>

#include <doctest/doctest.h>

#include "base/words.h"

using namespace beffroi;

TEST_CASE("a line falls into words, each with its column") {
  const auto words = split_words("  tap\t\"two words\"  12 \"\"\r");
  REQUIRE(words);
  REQUIRE(words->size() == 4);
  CHECK((*words)[0].text == "tap");
  CHECK((*words)[0].column == 3);
  CHECK((*words)[1].text == "two words");
  CHECK((*words)[1].column == 7);
  CHECK((*words)[3].text.empty());
  CHECK(split_words("")->empty());
  CHECK(split_words(" \t ")->empty());
}

TEST_CASE("a quote that is not closed is an issue where it opens") {
  for (const char* line : {R"(say "hi)", R"(say "hi\")", R"(say "hi\)", R"(say ")"}) {
    const auto words = split_words(line);
    CHECK_FALSE(words);
    CHECK(words.issues.at(0).place.column == 5);
  }
}

TEST_CASE("every word is read back as it was, and hides its marks") {
  for (std::string word :
       {"", "plain", "two words", "a;b", "#1", "\"", "\\", "a\\nb", "line\nbreak", "tab\t", "Liège"}) {
    const std::string line = in_quotes(word);
    CAPTURE(line);
    const auto words = split_words(line);
    REQUIRE(words);
    REQUIRE(words->size() == 1);
    CHECK(words->front().text == word);
    CHECK(find_unquoted(line, ';') == std::string_view::npos);
    CHECK(find_unquoted(line, '#') == std::string_view::npos);
  }
  CHECK(in_quotes("plain") == "plain");
}

TEST_CASE("a mark counts outside quotes only") {
  CHECK(find_unquoted("a; b", ';') == 1);
  CHECK(find_unquoted("say \"a;b\" ; c", ';') == 10);
  CHECK(find_unquoted("say \"a;b", ';') == std::string_view::npos);
  CHECK(find_unquoted("", ';') == std::string_view::npos);
}

TEST_CASE("a number is a whole word, decimal and finite") {
  CHECK(parse_number("-2.5") == -2.5);
  CHECK(parse_number("1e3") == 1000);
  CHECK(parse_number("0") == 0);
  for (const char* word : {"", "-", "nan", "inf", "1e999", "1,5", "0x1", "5px", " 5", "+5"})
    CHECK_FALSE(parse_number(word));
}
