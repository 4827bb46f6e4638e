#include <doctest/doctest.h>
#include <fmt/format.h>

#include "content/search.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using content::Match;
using content::SearchKind;

namespace {

const content::SearchIndex& index() { return test::belgium().search; }
const content::Language& french() { return test::belgium().content.languages.front(); }

// The best result in French, and where it leads: "UCB > brussels".
std::string best(std::string_view query) {
  const auto found = content::search(index(), query, 1);
  if (found.empty()) return "";
  const content::SearchEntry& entry = *found.front().entry;
  return fmt::format("{} > {}", content::name_of(entry, french()), entry.hub.empty() ? entry.topic : entry.hub);
}

const content::Language& german() { return *content::find_language(test::belgium().content, "de"); }

// What is found in German, a name a line, and where each of its results leads.
std::string names(std::string_view query) {
  std::string lines;
  for (const auto& [name, entries] : content::by_name(content::search(index(), query, 100), german())) {
    lines += name + ":";
    for (const content::SearchEntry* entry : entries) lines += " " + (entry->hub.empty() ? entry->topic : entry->hub);
    lines += "\n";
  }
  return lines;
}

std::size_t count(std::string_view query) { return content::search(index(), query, 100).size(); }

}  // namespace

TEST_CASE("a city is found in any of the languages, whatever the accents and the case") {
  for (const std::string_view name : {"Liège", "liege", "LUIK", "Lüttich", "luttich"})
    CHECK(best(name) == "Liège > liege");
  CHECK(best("gent") == "Gand > ghent");
  CHECK(best("louvain la neuve") == "Louvain-la-Neuve > louvain-la-neuve");
  CHECK(best("louvain-la-n") == "Louvain-la-Neuve > louvain-la-neuve");
}

TEST_CASE("companies, sectors, innovations and themes are found with what they belong to") {
  CHECK(best("ucb") == "UCB > brussels");
  CHECK(best("imec") == "imec > brussels");
  CHECK(best("Textiles") == "Textile > ghent");
  CHECK(best("künstliche intelligenz") == "Intelligence artificielle > ai");
  CHECK(best("blockchain").ends_with("> ghent"));
}

TEST_CASE("a region leads to each of its hubs, and a hub is not found twice") {
  CHECK(count("wallonie") == 3);
  CHECK(count("hennegau") == 1);
  CHECK(best("hennegau") == "Hainaut > charleroi");
  int antwerps = 0;
  for (const content::Found& found : content::search(index(), "antwerpen", 100))
    if (found.entry->hub == "antwerp" && found.entry->kind != SearchKind::sector) ++antwerps;
  CHECK(antwerps == 1);
}

TEST_CASE("one slip in a word of five letters or more is forgiven, in shorter ones it is not") {
  CHECK(best("charlroi") == "Charleroi > charleroi");
  CHECK(best("bruxeles") == "Bruxelles > brussels");
  CHECK(best("louvian neuve") == "Louvain-la-Neuve > louvain-la-neuve");
  CHECK(best("biotehc") != "");
  CHECK(best("gsx").empty());
  CHECK(best("chxrlrxi").empty());
}

TEST_CASE("the better a name answers, the higher it stands") {
  CHECK(content::match("bio", "bio") == Match::exact);
  CHECK(content::match("biotech", "bio") == Match::prefix);
  CHECK(content::match("new biotech", "bio") == Match::word_prefix);
  CHECK(content::match("materials of new kinds", "new mat") == Match::words);
  CHECK(content::match("antibiotic", "bio") == Match::inside);
  CHECK(content::match("biotech", "boitech") == Match::fuzzy);
  CHECK(content::match("biotech", "steel") == Match::none);
  Match before = Match::exact;
  for (const content::Found& found : content::search(index(), "ener", 100)) {
    CHECK(found.how >= before);
    before = found.how;
  }
}

TEST_CASE("what has one name is told once, where the best of it stands") {
  CHECK(names("biot") == "Biotech und Gesundheit: health\nBiotechnologie: brussels ghent\n");
  CHECK(names("elektronik").starts_with("Elektronik: electronics ghent\n"));
  CHECK(names("wallonie") == "Wallonie: charleroi liege louvain-la-neuve\n");
}

TEST_CASE("every result begins with a capital, but for companies that do not") {
  CHECK(names("biobasiert") == "Biobasierte Werkstoffe: antwerp\n");
  CHECK(names("imec") == "imec: brussels\n");
}

TEST_CASE("a query without letters finds nothing, and one letter does not find everything") {
  CHECK(count("") == 0);
  CHECK(count(" - ") == 0);
  CHECK(count("e") < index().entries.size() / 2);
  CHECK(content::search(index(), "i", 5).size() == 5);
}

TEST_CASE("what finds nothing is answered with what it may have meant") {
  REQUIRE(count("antwrepp") == 0);
  const auto likely = content::suggestions(index(), "antwrepp", 3);
  REQUIRE_FALSE(likely.empty());
  CHECK(likely.front().entry->hub == "antwerp");
  CHECK(content::suggestions(index(), "zzzzzzzz", 3).empty());
}
