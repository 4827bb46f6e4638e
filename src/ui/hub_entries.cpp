#include "ui/hub_entries.h"

#include <cstddef>

#include <fmt/format.h>

#include "exhibit/marker_look.h"

namespace beffroi::ui {

namespace {

using exhibit::Card;

std::vector<std::string> name_ids(const std::vector<content::Sector>& sectors) {
  std::vector<std::string> ids;
  ids.reserve(sectors.size());
  for (const content::Sector& sector : sectors) ids.push_back(fmt::format("sector.{}.name", sector.id));
  return ids;
}

std::string count_of_topics(const Canvas& canvas) {
  const std::size_t count = canvas.world().content.topics.size();
  const std::string pattern = canvas.words(count == 1 ? "ui.one_topic" : "ui.topic_count");
  return content::fill(pattern, {{"n", content::number(canvas.language(), static_cast<double>(count))}});
}

Entry entry_of_whole(const Canvas& canvas) {
  return {.mark = "",
          .name = canvas.words("overview.name"),
          .icon = canvas.world().content.overview.icon,
          .action = exhibit::OpenOverview{},
          .about = canvas.words("ui.at_a_glance"),
          .chosen = canvas.state().card == Card::overview};
}

Entry entry_of_hub(const Canvas& canvas, std::size_t index) {
  const exhibit::State& state = canvas.state();
  const content::Hub& hub = canvas.world().content.hubs[index];
  return {.mark = fmt::format("{}", index + 1),
          .name = canvas.hub_name(hub.id),
          .icon = hub.icon,
          .action = exhibit::OpenHub{hub.id},
          .known_for = name_ids(hub.sectors),
          .chosen = exhibit::is_chosen(state, hub.id),
          .dimmed = exhibit::stands_back(canvas.world(), state, index),
          .focused = state.focused == hub.id};
}

Entry entry_of_topics(const Canvas& canvas) {
  return {.mark = "",
          .name = canvas.words("ui.matrix"),
          .icon = "view_module",
          .action = exhibit::OpenMatrix{},
          .about = count_of_topics(canvas),
          .chosen = canvas.state().card == Card::matrix};
}

}  // namespace

std::vector<Entry> hub_entries(const Canvas& canvas) {
  const content::Content& content = canvas.world().content;
  std::vector<Entry> all{entry_of_whole(canvas)};
  for (std::size_t i = 0; i < content.hubs.size(); ++i) all.push_back(entry_of_hub(canvas, i));
  if (!content.topics.empty()) all.push_back(entry_of_topics(canvas));
  return all;
}

Colour name_colour(const Canvas& canvas, const Entry& entry, Colour text) {
  return exhibit::name_ink(canvas.theme().marker, text, entry.dimmed ? 1 : 0);
}

}  // namespace beffroi::ui
