#include "app/rehearsal.h"

#include <system_error>

#include <fmt/format.h>

#include "base/document.h"
#include "base/file.h"
#include "content/toml.h"

namespace beffroi::app {

namespace {

constexpr Range sensible_s{0, 24 * 3600};

// Stops go by their ids: one that was added or renamed makes the time of another tour.
exhibit::Pacing read_seconds(const Node& file, const content::Tour& tour, Issues& issues) {
  Reader reader(file, issues);
  exhibit::Pacing seconds;
  for (const content::Stop& stop : tour.stops)
    if (reader.has(stop.id)) seconds.push_back(reader.number(stop.id, sensible_s));
  return seconds.size() == tour.stops.size() ? seconds : exhibit::Pacing{};
}

}  // namespace

Result<exhibit::Pacing> Rehearsals::recall(const content::Tour& tour) const {
  std::error_code error;
  if (folder_.empty() || !std::filesystem::exists(file_of(tour), error)) return {exhibit::Pacing{}, {}};
  Issues issues;
  const auto file = take(content::read_toml(file_of(tour)), issues);
  exhibit::Pacing seconds = file ? read_seconds(*file, tour, issues) : exhibit::Pacing{};
  if (has_errors(issues)) seconds.clear();
  return {std::move(seconds), std::move(issues)};
}

Issues Rehearsals::keep(const content::Tour& tour, const exhibit::Pacing& at_stop_s) const {
  if (folder_.empty() || at_stop_s.size() != tour.stops.size()) return {};
  std::string text = "# Seconds at each stop, when this tour was last told to its end.\n";
  for (std::size_t i = 0; i < tour.stops.size(); ++i)
    text += fmt::format("{} = {:.1f}\n", tour.stops[i].id, at_stop_s[i]);
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  return write_file(file_of(tour), text);
}

std::filesystem::path Rehearsals::file_of(const content::Tour& tour) const { return folder_ / (tour.id + ".toml"); }

}  // namespace beffroi::app
