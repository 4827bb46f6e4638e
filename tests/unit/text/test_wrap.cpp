#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "fonts.h"
#include "text/layout.h"

namespace beffroi::text {
namespace {

using Lines = std::vector<std::string>;

constexpr Setting plain{.face = Face::regular, .size_px = 20};
constexpr double one_word_px = 1;  // so narrow that every permitted break is taken

constexpr std::string_view paragraph =
    "Louvain-la-Neuve, ville nouvelle née d’une scission linguistique, abrite plus de 300 entreprises : la recherche "
    "y passe du laboratoire à l’usine en un quart d’heure de marche. Zwischen Forschung und/oder Fertigung liegen "
    "keine zehn Minuten, und 7,3 % der Beschäftigten wechseln jährlich.";

std::string joined(const Lines& lines, std::string_view between) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : std::string(between)) + line;
  return text;
}

std::string without_spaces(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ') out += c;
  }
  return out;
}

TEST_CASE("no line is wider than the measure, unless a single word is") {
  const Fonts fonts = build_fonts();
  for (double width = 20; width < 600; width += 7) {
    for (const std::string& line : wrap(fonts, plain, paragraph, width)) {
      CAPTURE(line);
      const bool fits = measure(fonts, plain, line) <= width + 0.001;
      CHECK((fits || wrap(fonts, plain, line, one_word_px).size() == 1));
    }
  }
}

TEST_CASE("no line takes less than it could: the next word would not have fitted") {
  const Fonts fonts = build_fonts();
  const double width = 240;
  const Lines lines = wrap(fonts, plain, "le pays des usines et des ateliers qui ne dorment jamais la nuit", width);
  REQUIRE(lines.size() > 2);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::string next_word = lines[i + 1].substr(0, lines[i + 1].find(' '));
    CHECK(measure(fonts, plain, lines[i] + " " + next_word) > width);
  }
}

TEST_CASE("the lines together are the text") {
  const Fonts fonts = build_fonts();
  for (const double width : {1.0, 60.0, 150.0, 333.0, 5000.0}) {
    CHECK(without_spaces(joined(wrap(fonts, plain, paragraph, width), "")) == without_spaces(paragraph));
  }
  CHECK(joined(wrap(fonts, plain, "one two three four", 60), " ") == "one two three four");
}

TEST_CASE("a text wrapped to its own measure stays whole") {
  const Fonts fonts = build_fonts();
  for (const double tracking : {0.0, 0.07}) {
    const Setting setting{.face = Face::title, .size_px = 37.3, .tracking_em = tracking};
    CHECK(wrap(fonts, setting, paragraph, measure(fonts, setting, paragraph)).size() == 1);
    CHECK(wrap(fonts, setting, paragraph, measure(fonts, setting, paragraph) - 0.01).size() == 2);
  }
}

TEST_CASE("words break after hyphens, dashes and slashes") {
  const Fonts fonts = build_fonts();
  CHECK(wrap(fonts, plain, "Louvain-la-Neuve", one_word_px) == Lines{"Louvain-", "la-Neuve"});
  CHECK(wrap(fonts, plain, "Gent/Gand", one_word_px) == Lines{"Gent/", "Gand"});
  CHECK(wrap(fonts, plain, "Rhein–Schelde", one_word_px) == Lines{"Rhein–", "Schelde"});
}

TEST_CASE("short parts of a word stay with the rest of it") {
  const Fonts fonts = build_fonts();
  for (const std::string text : {"start-ups", "bio-based", "und/oder", "e-mail"}) {
    CHECK(wrap(fonts, plain, text, one_word_px) == Lines{text});
  }
  CHECK(wrap(fonts, plain, "Technologie-Start-ups", one_word_px) == Lines{"Technologie-", "Start-ups"});
  CHECK(wrap(fonts, plain, "den Agrar-Start", one_word_px) == Lines{"den", "Agrar-", "Start"});
}

TEST_CASE("the end of a line takes the place of the middle dot between two items") {
  const Fonts fonts = build_fonts();
  CHECK(wrap(fonts, plain, "Gent · Lüttich\u00A0· Brügge", one_word_px) == Lines{"Gent", "Lüttich", "Brügge"});
  CHECK(wrap(fonts, plain, "Gent · Lüttich · Brügge", measure(fonts, plain, "Gent · Lüttich ·")) ==
        Lines{"Gent · Lüttich", "Brügge"});
  CHECK(wrap(fonts, plain, "Gent ·", 500) == Lines{"Gent ·"});
}

TEST_CASE("no short word is left over in the last line where the line before can spare one") {
  const Fonts fonts = build_fonts();
  const auto wrapped = [&](const std::string& text, const std::string& widest) {
    return wrap(fonts, plain, text, measure(fonts, plain, widest));
  };
  CHECK(wrapped("a city of port and industry now", "a city of port and industry") ==
        Lines{"a city of port and", "industry now"});
  CHECK(wrapped("a city of port and manufacturing", "a city of port and") ==
        Lines{"a city of port and", "manufacturing"});
  CHECK(wrapped("the industry now", "the industry") == Lines{"the industry", "now"});
  CHECK(wrapped("the old industry now and then", "the old industry") == Lines{"the old industry", "now and then"});
}

TEST_CASE("figures, signs and closing marks stay with what they belong to") {
  const Fonts fonts = build_fonts();
  for (const std::string text : {"-7,3 %", "2019–2024", "24/7", "(Wall-)", "-rhodien", "Pourquoi ?", "«\u202Foui »"}) {
    CHECK(wrap(fonts, plain, text, one_word_px) == Lines{text});
  }
}

TEST_CASE("no-break spaces and hyphens hold") {
  const Fonts fonts = build_fonts();
  for (const std::string text : {"300\u00A0km", "Bruxelles\u202F:", "Saint\u2011Nicolas"}) {
    CHECK(wrap(fonts, plain, text, one_word_px) == Lines{text});
  }
}

TEST_CASE("a soft hyphen shows only where the line breaks") {
  const Fonts fonts = build_fonts();
  const std::string word = "Elektronen\u00ADmikro\u00ADskop";
  CHECK(wrap(fonts, plain, word, one_word_px) == Lines{"Elektronen-", "mikro-", "skop"});
  CHECK(wrap(fonts, plain, word, 5000) == Lines{"Elektronenmikroskop"});
  CHECK(wrap(fonts, plain, word + " ein", measure(fonts, plain, "Elektronenmikro-")) ==
        Lines{"Elektronenmikro-", "skop ein"});
  CHECK(wrap(fonts, plain, "ab\u00AD cd\u00AD", one_word_px) == Lines{"ab", "cd"});
}

TEST_CASE("a word fits whole where a hyphen would not") {
  const Fonts fonts = build_fonts();
  const double whole = measure(fonts, plain, "Fabri");
  REQUIRE(measure(fonts, plain, "Fabr-") > whole);
  CHECK(wrap(fonts, plain, "Fabr\u00ADi", whole) == Lines{"Fabri"});
}

TEST_CASE("a zero-width space allows a break and shows nothing") {
  const Fonts fonts = build_fonts();
  CHECK(wrap(fonts, plain, "ab\u200Bcd", one_word_px) == Lines{"ab", "cd"});
  CHECK(wrap(fonts, plain, "ab\u200Bcd", 500) == Lines{"abcd"});
}

TEST_CASE("new lines are kept, spaces at the ends of lines are not") {
  const Fonts fonts = build_fonts();
  CHECK(wrap(fonts, plain, "  one\r\n\n two \n", 500) == Lines{"one", "", "two"});
  CHECK(wrap(fonts, plain, "", 500).empty());
  CHECK(wrap(fonts, plain, "   ", 500) == Lines{""});
}

}  // namespace
}  // namespace beffroi::text
