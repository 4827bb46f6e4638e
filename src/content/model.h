// What an exhibition says, as plain values. Loaded by content/load, immutable after that.
// Words are not here: every text is found by id in content/language.h, e.g. "hub.ghent.role", "sector.ghe-food.name".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"
#include "content/language.h"
#include "content/tour.h"

namespace beffroi::content {

// The ids of the facts that an item rests on.
using FactIds = std::vector<std::string>;

// A sentence or two of running text: text id "hub.<hub>.<id>" or "overview.<id>". On a hub's card, all but "role" have
// the heading "ui.<id>".
struct Statement {
  std::string id;
  std::string icon;
  FactIds facts;
  Place place;
};

enum class Picture { dots, marks, bar };

// A number worth a picture: texts "figure.<id>.label", and where there is more to say ".caption", ".scope".
struct Figure {
  std::string id;
  double value = 0;
  std::string bound;  // "" or "more than"
  bool percent = false;
  std::string date;  // "2025" or "2025-05"
  Picture picture = Picture::dots;
  FactIds facts;
  Place place;
};

// A row of a hub's table: texts "sector.<id>.name", any of the lists ".companies", ".strengths", ".innovations", and
// ".note" where the editor has one.
struct Sector {
  std::string id;
  std::string icon;
  FactIds facts;
  Place place;
};

struct TopicLink {
  std::string topic;
  FactIds facts;
  Place place;
};

struct Hub {
  std::string id;
  Vec2 lonlat;
  std::string province;
  std::vector<std::string> official;  // languages of the city's official names
  std::string icon;
  std::vector<Statement> statements;
  std::vector<Figure> figures;
  std::vector<Sector> sectors;
  std::vector<TopicLink> topics;
  Place place;
};

// The card of the whole: the country. Texts "overview.name" and "overview.title", beside its statements.
struct Overview {
  std::string icon;
  std::vector<Statement> statements;
  std::vector<Figure> figures;
  Place place;
};

// What visitors call a theme; "theme" in this program is the look of the display.
struct Topic {
  std::string id;
  std::string icon;
  Place place;
};

struct Region {
  std::string id;
  Vec2 lonlat;  // of its label
  Place place;
};

struct Province {
  std::string id;
  std::string feature;  // its name in the shapefile
  std::string region;
  Vec2 lonlat;
  Place place;
};

enum class LabelKind { country, sea, river, lake, town };

std::string_view to_text(LabelKind kind);  // "country": as files and themes write it

struct MapLabel {
  std::string id;
  LabelKind kind = LabelKind::town;
  Vec2 lonlat;
  std::vector<Vec2> elsewhere;  // other places where the name of a country or a water may stand
  int rank = 1;                 // 1 is the most important
  std::string feature;
  Place place;
};

struct Fact {
  std::string id;
  std::string says;
  std::optional<double> value;
  std::string note;
  Place place;
};

struct Content {
  std::vector<Language> languages;  // the first is the exhibition's default
  Overview overview;
  std::vector<Hub> hubs;
  std::vector<Topic> topics;
  std::vector<Region> regions;
  std::vector<Province> provinces;
  std::vector<MapLabel> labels;
  std::vector<Fact> facts;
  std::vector<Tour> tours;          // in the order in which visitors find them
  std::vector<std::string> looks;   // ids of the themes of the display that visitors choose from
  std::vector<std::string> layers;  // ids of those of the map
  Texts interface;  // the program's own texts, from whichever language has them: what every language must have
};

const Hub* find_hub(const Content& content, std::string_view id);
const Region* find_region(const Content& content, std::string_view id);
const Province* find_province(const Content& content, std::string_view id);
const Tour* find_tour(const Content& content, std::string_view id);
const Topic* find_topic(const Content& content, std::string_view id);
const Language* find_language(const Content& content, std::string_view code);
bool has_guided_tour(const Content& content);
bool has_topic(const Hub& hub, std::string_view topic);

}  // namespace beffroi::content
