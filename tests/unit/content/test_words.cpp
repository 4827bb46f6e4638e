#include <doctest/doctest.h>

#include "content/words.h"

namespace beffroi::content {

namespace {

std::size_t words_in(const std::string& role) {
  Hub hub;
  hub.id = "x";
  hub.statements = {{"role", "", {}, {}}};
  Language language;
  language.texts = {{"hub.x.role", {{role}, false, {}}}};
  return count_words(hub, language);
}

}  // namespace

TEST_CASE("words are counted as a reader counts them") {
  CHECK(words_in("") == 0);
  CHECK(words_in("one") == 1);
  CHECK(words_in("  one\n two\tthree ") == 3);
  CHECK(words_in("l’intelligence artificielle") == 2);
  CHECK(words_in("Louvain-la-Neuve") == 1);
  CHECK(words_in("« Industrie du Futur » – 7,3\u202F%") == 4);
  CHECK(words_in("10\u00A0000 écoles") == 3);
}

TEST_CASE("everything on a card counts, in its own language only") {
  Hub hub;
  hub.id = "x";
  hub.statements = {{"role", "", {}, {}}};
  hub.figures.resize(1);
  hub.figures.front().id = "f";
  hub.sectors = {{"s", "", {}, {}}};
  Language language;
  language.texts = {{"hub.x.name", {{"Ghent"}, false, {}}},           {"hub.x.role", {{"a b c"}, false, {}}},
                    {"figure.f.label", {{"d e"}, false, {}}},         {"sector.s.name", {{"f"}, false, {}}},
                    {"sector.s.strengths", {{"g h", "i"}, true, {}}}, {"sector.s.note", {{"j"}, false, {}}},
                    {"hub.y.role", {{"not on this card"}, false, {}}}};
  CHECK(count_words(hub, language) == 11);
  CHECK(count_words(hub, Language{}) == 0);
}

}  // namespace beffroi::content
