#include "content/wanted.h"

#include <fmt/format.h>

namespace beffroi::content {

namespace {

void append(WantedTexts& to, WantedTexts from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

WantedTexts wanted_by(const std::vector<Statement>& statements, std::string_view card) {
  WantedTexts wanted;
  for (const Statement& statement : statements)
    wanted.push_back({fmt::format("{}.{}", card, statement.id), statement.place});
  return wanted;
}

WantedTexts wanted_by(const Figure& figure) {
  const std::string prefix = "figure." + figure.id;
  return {{prefix + ".label", figure.place},
          {prefix + ".caption", figure.place, false},
          {prefix + ".scope", figure.place, false}};
}

WantedTexts wanted_by(const Sector& sector) {
  const std::string prefix = "sector." + sector.id;
  WantedTexts wanted{{prefix + ".name", sector.place}, {prefix + ".note", sector.place, false}};
  for (const std::string& id : list_ids(sector)) wanted.push_back({id, sector.place, false, true});
  return wanted;
}

// A hub's role leads its card without a heading, and that of "today" is the program's own; any other is the
// exhibition's to give, and so is the phrase for a name in a language that the program does not speak.
WantedTexts phrases_of(const Content& content, const Hub& hub) {
  WantedTexts wanted;
  for (const std::string& code : hub.official)
    if (find_language(content, code) != nullptr) wanted.push_back({"ui.in_" + code, hub.place});
  for (const Statement& statement : hub.statements)
    if (statement.id != "role" && statement.id != "today") wanted.push_back({"ui." + statement.id, statement.place});
  return wanted;
}

// Topics, regions, provinces, labels: a name each.
template <class Item>
WantedTexts names_of(const std::vector<Item>& items, std::string_view kind) {
  WantedTexts wanted;
  for (const Item& item : items) wanted.push_back({fmt::format("{}.{}.name", kind, item.id), item.place});
  return wanted;
}

// Visitors choose no tour that only attracts them, and nobody presents it.
WantedTexts wanted_by(const Tour& tour) {
  const bool is_guided = tour.kind == TourKind::guided;
  WantedTexts wanted;
  if (is_guided) wanted.push_back({name_id(tour), tour.place});
  for (const Stop& stop : tour.stops) {
    wanted.push_back({caption_id(tour, stop), stop.place});
    if (is_guided) wanted.push_back({notes_id(tour, stop), stop.place});
  }
  return wanted;
}

WantedTexts wanted_by(const Texts& interface) {
  WantedTexts wanted;
  for (const auto& [id, text] : interface) wanted.push_back({id, text.place, true, text.is_list});
  return wanted;
}

}  // namespace

WantedTexts wanted_by(const Overview& overview) {
  WantedTexts wanted{{"overview.title", overview.place}};
  append(wanted, wanted_by(overview.statements, "overview"));
  for (const Figure& figure : overview.figures) append(wanted, wanted_by(figure));
  return wanted;
}

WantedTexts wanted_by(const Hub& hub) {
  const std::string card = "hub." + hub.id;
  WantedTexts wanted{{card + ".name", hub.place}};
  append(wanted, wanted_by(hub.statements, card));
  for (const Figure& figure : hub.figures) append(wanted, wanted_by(figure));
  for (const Sector& sector : hub.sectors) append(wanted, wanted_by(sector));
  return wanted;
}

WantedTexts wanted_by(const Content& content) {
  WantedTexts wanted{{"title", {}}, {"subtitle", {}}, {"source", {}}, {"credit", {}}};
  wanted.push_back({"overview.name", content.overview.place});  // in lists of cards; the title heads its own
  append(wanted, wanted_by(content.overview));
  for (const Hub& hub : content.hubs) {
    append(wanted, wanted_by(hub));
    append(wanted, phrases_of(content, hub));
  }
  append(wanted, names_of(content.topics, "topic"));
  append(wanted, names_of(content.regions, "region"));
  append(wanted, names_of(content.provinces, "province"));
  append(wanted, names_of(content.labels, "label"));
  for (const Tour& tour : content.tours) append(wanted, wanted_by(tour));
  if (content.looks.size() > 1)
    for (const std::string& look : content.looks) wanted.push_back({fmt::format("theme.{}.name", look), {}});
  for (const std::string& layer : content.layers) wanted.push_back({fmt::format("layer.{}.name", layer), {}, false});
  append(wanted, wanted_by(content.interface));
  return wanted;
}

std::vector<std::string> list_ids(const Sector& sector) {
  const std::string prefix = "sector." + sector.id;
  return {prefix + ".companies", prefix + ".strengths", prefix + ".innovations"};
}

}  // namespace beffroi::content
