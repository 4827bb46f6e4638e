#include "content/tour.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "content/choose.h"
#include "content/lonlat.h"

namespace beffroi::content {

namespace {

constexpr Range dwells_s{2, 600};
constexpr Range lengths_s{10, 7200};
constexpr double usual_dwell_s = 12;

// The keys that say what a stop shows. A stop has one of them.
constexpr std::array subjects{"show", "hub", "compare", "topic", "region", "province", "camera"};

bool has_card(Shows shows) {
  return shows == Shows::overview || shows == Shows::matrix || shows == Shows::hub || shows == Shows::pair;
}

void read_pair(Reader& reader, Stop& stop) {
  const std::vector<std::string> hubs = reader.texts("compare");
  stop.shows = Shows::pair;
  if (hubs.size() != 2 || hubs[0] == hubs[1])
    return reader.report(reader.place("compare"), "'compare' takes two hubs", R"(write compare = ["...", "..."])");
  stop.item = hubs[0];
  stop.other = hubs[1];
}

void read_box(Reader& reader, Stop& stop) {
  const auto box = read_lonlat_box(reader, "camera");
  if (!box) return;
  stop.shows = Shows::box;
  stop.box_lonlat = *box;
}

void read_item(Reader& reader, Stop& stop, std::string_view key, Shows shows) {
  stop.shows = shows;
  stop.item = reader.text(key);
}

void read_subject(Reader& reader, Stop& stop) {
  std::vector<std::string_view> given;
  std::ranges::copy_if(subjects, std::back_inserter(given), [&](const char* key) { return reader.has(key); });
  if (given.size() != 1)
    reader.report(reader.place(),
                  given.empty() ? fmt::format("the stop '{}' shows nothing", stop.id)
                                : fmt::format("the stop '{}' shows {} at once", stop.id, fmt::join(given, " and ")),
                  fmt::format("give it one of {}", fmt::join(subjects, ", ")));
  if (reader.has("show"))
    stop.shows = choose<Shows>(reader, "show",
                               {{"home", Shows::home}, {"overview", Shows::overview}, {"matrix", Shows::matrix}});
  if (reader.has("hub")) read_item(reader, stop, "hub", Shows::hub);
  if (reader.has("compare")) read_pair(reader, stop);
  if (reader.has("topic")) read_item(reader, stop, "topic", Shows::topic);
  if (reader.has("region")) read_item(reader, stop, "region", Shows::region);
  if (reader.has("province")) read_item(reader, stop, "province", Shows::province);
  if (reader.has("camera")) read_box(reader, stop);
}

void read_card(Reader& reader, Stop& stop) {
  stop.card = reader.flag_or("card", has_card(stop.shows));
  if (!stop.card || has_card(stop.shows)) return;
  reader.report(reader.place("card"), fmt::format("what the stop '{}' shows has no card", stop.id),
                "remove 'card', or show a hub, two hubs, the overview or the matrix");
  stop.card = false;
}

Stop read_stop(Reader& reader) {
  Stop stop;
  stop.id = reader.text("id");
  stop.place = reader.place();
  read_subject(reader, stop);
  read_card(reader, stop);
  stop.dwell_s = reader.number_or("dwell_s", usual_dwell_s, dwells_s);
  if (reader.has("on_touch"))
    stop.on_touch = choose<OnTouch>(reader, "on_touch",
                                    {{"pause", OnTouch::pause}, {"exit", OnTouch::exit}, {"block", OnTouch::block}});
  stop.language = reader.text_or("lang", "");
  stop.facts = reader.texts("facts");
  return stop;
}

}  // namespace

Tour read_tour(const Node& file, std::string id, Issues& issues) {
  Reader reader(file, issues);
  Tour tour;
  tour.id = std::move(id);
  tour.place = reader.place();
  if (reader.has("kind"))
    tour.kind = choose<TourKind>(reader, "kind", {{"guided", TourKind::guided}, {"attract", TourKind::attract}});
  if (reader.has("longest_s")) tour.longest_s = reader.number("longest_s", lengths_s);
  for (const Node& node : reader.tables("stop")) {
    Reader stop(node, issues);
    tour.stops.push_back(read_stop(stop));
    stop.finish();
  }
  if (tour.stops.empty())
    reader.report(reader.place(), fmt::format("the tour '{}' has no stop", tour.id), "add a [[stop]]");
  reader.finish();
  return tour;
}

std::string name_id(const Tour& tour) { return fmt::format("tour.{}.name", tour.id); }

std::string caption_id(const Tour& tour, const Stop& stop) {
  return fmt::format("tour.{}.{}.caption", tour.id, stop.id);
}

std::string notes_id(const Tour& tour, const Stop& stop) { return fmt::format("tour.{}.{}.notes", tour.id, stop.id); }

}  // namespace beffroi::content
