#include "content/check_tours.h"

#include <cmath>

#include <fmt/format.h>

#include "content/named.h"
#include "content/words.h"

namespace beffroi::content {

namespace {

// A standing visitor reads slower than a seated one: 180 words a minute, after a glance at what the map does.
constexpr double words_per_s = 3;
constexpr double glance_s = 1;

void check_languages(const Content& content, const Stop& stop, Issues& issues) {
  if (stop.language.empty() || find_language(content, stop.language) != nullptr) return;
  report(issues, stop.place,
         fmt::format("the stop '{}' speaks '{}', which is no language of the exhibition", stop.id, stop.language),
         "correct 'lang', or remove it");
}

void check_subject(const Content& content, const Stop& stop, Issues& issues) {
  switch (stop.shows) {
    case Shows::pair: check_link(stop.other, named(content.hubs), "hub", stop.place, issues); [[fallthrough]];
    case Shows::hub: return check_link(stop.item, named(content.hubs), "hub", stop.place, issues);
    case Shows::topic: return check_link(stop.item, named(content.topics), "theme", stop.place, issues);
    case Shows::region: return check_link(stop.item, named(content.regions), "region", stop.place, issues);
    case Shows::province: return check_link(stop.item, named(content.provinces), "province", stop.place, issues);
    case Shows::home:
    case Shows::overview:
    case Shows::matrix:
    case Shows::box: return;
  }
}

// Whoever invites need not prove anything; a guide does.
void check_facts(const Content& content, const Tour& tour, const Stop& stop, Issues& issues) {
  const AllNamed facts = named(content.facts);
  for (const std::string& fact : stop.facts) check_link(fact, facts, "fact", stop.place, issues);
  if (stop.facts.empty() && tour.kind == TourKind::guided && !facts.empty())
    report(issues, stop.place, fmt::format("the stop '{}' rests on no fact", stop.id), "add facts = [\"...\"]");
}

void check_dwell(const Tour& tour, const Stop& stop, const Language& language, Issues& issues) {
  if (!stop.language.empty() && stop.language != language.code) return;
  const auto caption = language.texts.find(caption_id(tour, stop));
  if (caption == language.texts.end()) return;
  const std::size_t words = count_words(text(language, caption->first));
  const double wanted_s = std::ceil(static_cast<double>(words) / words_per_s + glance_s);
  if (stop.dwell_s >= wanted_s) return;
  report(issues, caption->second.place,
         fmt::format("the caption has {} words, and stands for {} s", words, stop.dwell_s),
         fmt::format("shorten it, or give the stop '{}' dwell_s = {}", stop.id, wanted_s), Severity::warning);
}

}  // namespace

void check_tours(const Content& content, Issues& issues) {
  for (const Tour& tour : content.tours) {
    check_unique("stops", named(tour.stops), issues);
    for (const Stop& stop : tour.stops) {
      check_subject(content, stop, issues);
      check_languages(content, stop, issues);
      check_facts(content, tour, stop, issues);
      for (const Language& language : content.languages) check_dwell(tour, stop, language, issues);
    }
  }
}

}  // namespace beffroi::content
