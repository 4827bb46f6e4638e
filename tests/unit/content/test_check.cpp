#include <doctest/doctest.h>

#include "content/check.h"
#include "small_exhibition.h"

namespace beffroi::content {

using test::Lines;
using test::SmallExhibition;

namespace {

Lines after_replacing(const char* file, const char* from, const char* to) {
  SmallExhibition exhibition;
  exhibition.replace(file, from, to);
  return exhibition.issues();
}

Lines after_appending(const char* file, const char* lines) {
  SmallExhibition exhibition;
  exhibition.append(file, lines);
  return exhibition.issues();
}

std::string remedy_after(const char* file, const char* from, const char* to) {
  SmallExhibition exhibition;
  exhibition.replace(file, from, to);
  const Issues issues = check_content(*exhibition.load());
  REQUIRE_FALSE(issues.empty());
  return issues.front().remedy;
}

}  // namespace

TEST_CASE("an id is given once") {
  CHECK(after_replacing("hubs.toml", "\"haven\"", "\"mere\"").front() ==
        "hubs.toml:32:1: error: there are two hubs 'mere'");
  CHECK(after_appending("hubs.toml", "[[topic]]\nid = \"water\"\nicon = \"water\"\n") ==
        Lines{"hubs.toml:49:1: error: there are two themes 'water'"});
  CHECK(after_appending("places.toml", "[[region]]\nid = \"land\"\nlon = 4\nlat = 51\n") ==
        Lines{"places.toml:19:1: error: there are two regions 'land'"});
  CHECK(after_appending("places.toml",
                        "[[province]]\nid = \"north\"\nfeature = \"N\"\nregion = \"land\"\nlon = 4\nlat = 51\n") ==
        Lines{"places.toml:19:1: error: there are two provinces 'north'"});
  CHECK(after_appending("places.toml", "[[label]]\nid = \"brook\"\nkind = \"lake\"\nlon = 4\nlat = 51\n") ==
        Lines{"places.toml:19:1: error: there are two labels 'brook'"});
  CHECK(after_appending("facts.toml", "[[fact]]\nid = \"mill\"\nsays = \"Again.\"\n") ==
        Lines{"facts.toml:19:1: error: there are two facts 'mill'"});
  CHECK(after_replacing("hubs.toml", "[[hub.sector]]\n",
                        "[[hub.sector]]\nid = \"milling\"\nfacts = [\"mill\"]\n[[hub.sector]]\n") ==
        Lines{"hubs.toml:27:1: error: there are two sectors 'milling'"});
  CHECK(after_replacing("hubs.toml", "[[hub.sector]]\n",
                        "[[hub.figure]]\nid = \"trend\"\nvalue = 1\npicture = \"dots\"\nfacts = [\"mill\"]\n"
                        "[[hub.sector]]\n") == Lines{"hubs.toml:24:1: error: there are two figures 'trend'"});
}

TEST_CASE("a link leads somewhere") {
  CHECK(after_replacing("places.toml", "region = \"land\"", "region = \"sea\"") ==
        Lines{"places.toml:6:1: error: there is no region 'sea'"});
  CHECK(
      after_replacing("hubs.toml", "id = \"role\"\nfacts = [\"port\"]", "id = \"role\"\nfacts = [\"port\", \"prt\"]") ==
      Lines{"hubs.toml:39:1: error: there is no fact 'prt'"});
  CHECK(after_replacing("hubs.toml", "lat = 51.5\nprovince = \"north\"", "lat = 51.5\nprovince = \"nort\"") ==
        Lines{"hubs.toml:32:1: error: there is no province 'nort'"});
  CHECK(after_replacing("hubs.toml", "[[hub.topic]]\nid = \"water\"\nfacts = [\"port\"]",
                        "[[hub.topic]]\nid = \"watr\"\nfacts = [\"port\"]") ==
        Lines{"hubs.toml:42:1: error: there is no theme 'watr'",
              "hubs.toml:46:1: warning: fewer than two hubs share the theme 'water'"});
  CHECK(remedy_after("hubs.toml", "lat = 51.5\nprovince = \"north\"", "lat = 51.5\nprovince = \"nort\"") ==
        "did you mean 'north'?");
}

TEST_CASE("what is claimed rests on facts, and every fact is shown") {
  CHECK(after_appending("facts.toml", "[[fact]]\nid = \"lost\"\nsays = \"Nobody shows it.\"\n") ==
        Lines{"facts.toml:19:1: error: no card carries the fact 'lost'"});
  CHECK(after_replacing("hubs.toml", "icon = \"settings\"\nfacts = [\"mill\"]", "icon = \"settings\"") ==
        Lines{"hubs.toml:24:1: error: the sector 'milling' rests on no fact"});
  CHECK(after_replacing("hubs.toml", "value = -7.3", "value = 7.3") ==
        Lines{"hubs.toml:6:1: error: the figure 'trend' shows 7.3, but its fact says -7.3"});
}

TEST_CASE("a text that is missing in one language is one issue, which says where it is") {
  SmallExhibition exhibition;
  exhibition.replace("text/en.toml", "role = \"The port lives.\"\n", "");
  CHECK(exhibition.issues() == Lines{"text/en.toml: error: the text 'hub.haven.role' is missing"});
  const std::string remedy = check_content(*exhibition.load()).front().remedy;
  CHECK(remedy.find("text/fr.toml:21:8 has it") != std::string::npos);

  CHECK(after_replacing("text/fr.toml", "name = \"Ruisseau\"", "") ==
        Lines{"text/fr.toml: error: the text 'label.brook.name' is missing"});
  CHECK(after_replacing("text/fr.toml", "caption = \"en mai\"", "") ==
        Lines{"text/fr.toml: error: the text 'figure.trend.caption' is missing"});
  CHECK(after_replacing("text/fr.toml", "subtitle = \"Un essai\"", "") ==
        Lines{"text/fr.toml: error: the text 'subtitle' is missing"});
}

TEST_CASE("a text that every language lacks is asked of every language, once") {
  CHECK(after_replacing("hubs.toml", "[[hub.statement]]\nid = \"role\"\nfacts = [\"port\"]",
                        "[[hub.statement]]\nid = \"role\"\nfacts = [\"port\"]\n"
                        "[[hub.statement]]\nid = \"today\"\nfacts = [\"port\"]") ==
        Lines{"text/fr.toml: error: the text 'hub.haven.today' is missing",
              "text/en.toml: error: the text 'hub.haven.today' is missing"});
}

TEST_CASE("a language that the program does not speak brings the program's words itself") {
  SmallExhibition exhibition;
  exhibition.remove("interface/fr.toml");
  CHECK(exhibition.issues() == Lines{"text/fr.toml: error: the text 'language' is missing",
                                     "text/fr.toml: error: the text 'number.decimal' is missing",
                                     "text/fr.toml: error: the text 'number.group' is missing",
                                     "text/fr.toml: error: the text 'number.percent' is missing",
                                     "text/fr.toml: error: the text 'ui.close' is missing",
                                     "text/fr.toml: error: the text 'ui.in_en' is missing",
                                     "text/fr.toml: error: the text 'ui.in_fr' is missing",
                                     "text/fr.toml: error: the text 'ui.more_than' is missing"});
  exhibition.append("text/fr.toml",
                    "[number]\ndecimal = ','\ngroup = ''\npercent = '%'\n"
                    "[ui]\nclose = 'Fermer'\nmore_than = 'plus de {n}'\n"
                    "in_fr = 'en français : {name}'\nin_en = 'en anglais : {name}'\n");
  exhibition.replace("text/fr.toml", "credit =", "language = 'Français'\ncredit =");
  CHECK(exhibition.issues() == Lines{});
}

TEST_CASE("a missing word of the program is looked up in the exhibition's first language") {
  SmallExhibition exhibition;
  exhibition.write("interface/de.toml", "[ui]\nclose = 'Schließen'\nmore_than = 'mehr als {n}'\n");
  exhibition.replace("interface/en.toml", "close = \"Close\"\n", "");
  const Issues issues = check_content(*exhibition.load());
  REQUIRE(issues.size() == 1);
  CHECK(issues.front().what == "the text 'ui.close' is missing");
  CHECK(issues.front().remedy.find("interface/fr.toml:7:9 has it") != std::string::npos);
}

TEST_CASE("a hub's statement of its own kind needs a heading") {
  SmallExhibition exhibition;
  exhibition.replace("hubs.toml", "[[hub.statement]]\nid = \"role\"\nfacts = [\"port\"]",
                     "[[hub.statement]]\nid = \"role\"\nfacts = [\"port\"]\n"
                     "[[hub.statement]]\nid = \"history\"\nfacts = [\"port\"]");
  for (const char* file : {"text/fr.toml", "text/en.toml"})
    exhibition.replace(file, "[sector.milling]", "history = '1900'\n[sector.milling]");
  CHECK(exhibition.issues() == Lines{"text/fr.toml: error: the text 'ui.history' is missing",
                                     "text/en.toml: error: the text 'ui.history' is missing"});
  for (const char* file : {"text/fr.toml", "text/en.toml"}) exhibition.append(file, "[ui]\nhistory = 'Then'\n");
  CHECK(exhibition.issues() == Lines{});
}

TEST_CASE("lists have the same shape in every language") {
  CHECK(after_replacing("text/en.toml", "[\"flour\", \"bread\"]", "[\"flour\"]") ==
        Lines{"text/en.toml:25:13: error: 'sector.milling.strengths' has 1 of 2 items"});
  CHECK(after_replacing("text/en.toml", "[\"flour\", \"bread\"]", "\"flour, bread\"") ==
        Lines{"text/en.toml:25:13: error: 'sector.milling.strengths' takes a list of texts"});
  CHECK(after_replacing("text/en.toml", "\"Milling\"", "[\"Milling\"]") ==
        Lines{"text/en.toml:24:8: error: 'sector.milling.name' takes one text, not a list"});
}

TEST_CASE("an empty text is an issue, and so is an empty item") {
  CHECK(after_replacing("text/en.toml", "\"Water\"", "\" \"") ==
        Lines{"text/en.toml:28:8: error: 'topic.water.name' is empty"});
  CHECK(after_replacing("text/en.toml", "\"bread\"", "\"\"") ==
        Lines{"text/en.toml:25:13: error: 'sector.milling.strengths' is empty"});
  CHECK(after_replacing("text/en.toml", "[\"flour\", \"bread\"]", "[]") ==
        Lines{"text/en.toml:25:13: error: 'sector.milling.strengths' is empty"});
}

TEST_CASE("a translation keeps what the program fills in") {
  CHECK(after_replacing("interface/fr.toml", "{n}", "{number}") ==
        Lines{"interface/fr.toml:8:13: error: 'ui.more_than' must have {n}"});
  CHECK(after_replacing("text/en.toml", "\"Water\"", "\"Water {n}\"") ==
        Lines{"text/en.toml:28:8: error: 'topic.water.name' must have nothing in braces"});
}

TEST_CASE("a text that nobody asks for is a warning") {
  CHECK(after_appending("text/en.toml", "[label.pond]\nname = \"Pond\"\n") ==
        Lines{"text/en.toml:39:8: warning: nothing asks for the text 'label.pond.name'"});
  SmallExhibition exhibition;
  exhibition.append("text/en.toml", "[label.brok]\nname = \"Brook\"\n");
  CHECK(check_content(*exhibition.load()).front().remedy == "did you mean 'label.brook.name'?");
}

TEST_CASE("a sector says something, in whichever list") {
  SmallExhibition silent;
  silent.replace("text/en.toml", R"(strengths = ["flour", "bread"])", "");
  silent.replace("text/fr.toml", R"(strengths = ["farine", "pain"])", "");
  CHECK(silent.issues() == Lines{"hubs.toml:24:1: error: sector 'milling' has nothing to say"});

  SmallExhibition inventive;
  inventive.replace("text/en.toml", "strengths =", "innovations =");
  inventive.replace("text/fr.toml", "strengths =", "innovations =");
  CHECK(inventive.issues() == Lines{});
}

TEST_CASE("a theme joins at least two hubs") {
  CHECK(after_replacing("hubs.toml", "[[hub.topic]]\nid = \"water\"\nfacts = [\"port\"]", "") ==
        Lines{"hubs.toml:44:1: warning: fewer than two hubs share the theme 'water'"});
}

TEST_CASE("a card is not longer than a visitor reads") {
  SmallExhibition exhibition;
  std::string role;
  for (int i = 0; i < 148; ++i) role += "mot ";
  exhibition.replace("text/fr.toml", "Le port vit.", role);  // with the name of the hub: 149
  CHECK(exhibition.issues() == Lines{});
  exhibition.replace("text/fr.toml", "\"Havre\"", "\"Le Havre vert\"");
  CHECK(exhibition.issues() == Lines{"text/fr.toml:20:8: warning: the card 'Le Havre vert' has 151 words"});
}

TEST_CASE("every issue comes at once") {
  SmallExhibition exhibition;
  exhibition.replace("hubs.toml", "lat = 50.5", "lat = 95.0");
  exhibition.replace("hubs.toml", "value = -7.3", "value = 7.3");
  exhibition.replace("text/en.toml", "name = \"Water\"", "");
  exhibition.replace("text/fr.toml", R"(["farine", "pain"])", R"(["farine", ""])");
  CHECK(exhibition.issues().size() == 4);
}

TEST_CASE("a giant list of unknown texts is answered in little time") {
  SmallExhibition exhibition;
  std::string texts = "[zz]\n";
  for (int i = 0; texts.size() < std::size_t{200} * 1024; ++i) texts += "k" + std::to_string(i) + "=''\n";
  exhibition.append("text/en.toml", texts);
  CHECK(exhibition.issues().size() > 10000);
}

}  // namespace beffroi::content
