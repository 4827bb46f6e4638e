#include "exhibit/objections.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "exhibit/tour.h"

namespace beffroi::exhibit {

namespace {

// The ids of a range of things that have one.
template <class Range, class Projection>
std::vector<std::string> ids_of(const Range& range, Projection projection) {
  std::vector<std::string> ids;
  std::ranges::transform(range, std::back_inserter(ids), projection);
  return ids;
}

Issues unless_known(std::string_view what, const std::string& id, const std::vector<std::string>& known) {
  if (std::ranges::find(known, id) != known.end()) return {};
  return {{Severity::error, {}, fmt::format("there is no {} '{}'", what, id), suggest(id, known)}};
}

struct Object {
  const World& world;

  Issues operator()(const OpenHub& a) const {
    return find_hub(world, a.hub) ? Issues{}
                                  : unless_known("hub", a.hub, ids_of(world.content.hubs, &content::Hub::id));
  }
  Issues operator()(const SelectTopic& a) const {
    return unless_known("topic", a.topic, ids_of(world.content.topics, &content::Topic::id));
  }
  Issues operator()(const SelectProvince& a) const {
    return unless_known("province", a.province, ids_of(world.content.provinces, &content::Province::id));
  }
  Issues operator()(const OpenRegion& a) const {
    return unless_known("region", a.region, ids_of(world.content.regions, &content::Region::id));
  }
  Issues operator()(const ShowLink& a) const {
    Issues issues = (*this)(OpenHub{a.hub});
    const Issues of_topic = (*this)(SelectTopic{a.topic});
    issues.insert(issues.end(), of_topic.begin(), of_topic.end());
    return issues;
  }
  Issues operator()(const StartComparison& a) const { return (*this)(OpenHub{a.hub}); }
  Issues operator()(const CompareHubs& a) const {
    Issues issues = (*this)(OpenHub{a.first});
    const Issues of_second = (*this)(OpenHub{a.second});
    issues.insert(issues.end(), of_second.begin(), of_second.end());
    return issues;
  }
  Issues operator()(const StartTour& a) const {
    return unless_known("tour", a.tour, ids_of(world.content.tours, &content::Tour::id));
  }
  Issues operator()(const SetTourSpeed& a) const {
    if (a.factor >= slowest_tour && a.factor <= fastest_tour) return {};
    return {{Severity::error,
             {},
             fmt::format("no tour goes {} times as fast", a.factor),
             fmt::format("take {} to {}", slowest_tour, fastest_tour)}};
  }
  Issues operator()(const SetLanguage& a) const {
    return unless_known("language", a.language, ids_of(world.content.languages, &content::Language::code));
  }
  Issues operator()(const SetTheme& a) const {
    return unless_known("theme", a.theme, ids_of(world.themes, &map::Theme::id));
  }
  Issues operator()(const ChooseRun& a) const { return (*this)(StartTour{a.tour}); }
  Issues operator()(const SetPresenterLanguage& a) const { return (*this)(SetLanguage{a.language}); }
  Issues operator()(const SetMotion& a) const { return unless_known("motion", a.motion, {"full", "reduced"}); }
  Issues operator()(const SetTextSize& a) const { return unless_known("text size", a.size, {"0", "1", "2", "3"}); }
  Issues operator()(const SetAttract& a) const { return unless_known("attract", a.attract, {"on", "off"}); }
  Issues operator()(const SetClock& a) const {
    Issues issues = unless_known("day", a.day, {weekdays.begin(), weekdays.end()});
    if (!parse_minute(a.time))
      issues.push_back({Severity::error, {}, fmt::format("'{}' is no time of day", a.time), "write it as 18:30"});
    return issues;
  }
  Issues operator()(const auto&) const { return {}; }
};

}  // namespace

Issues objections(const Action& action, const World& world) { return std::visit(Object{world}, action); }

}  // namespace beffroi::exhibit
