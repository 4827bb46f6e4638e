// The page of the search: what it finds, each with what it belongs to; or, with nothing found, where to go on from.
#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "content/search.h"
#include "exhibit/pages.h"
#include "ui/card_pages.h"
#include "ui/touch.h"

namespace beffroi::ui {

namespace {

using content::SearchEntry;
using content::SearchKind;

constexpr std::size_t most_results = 24;
constexpr std::size_t most_suggestions = 3;

std::vector<std::string> hubs_with(const Canvas& canvas, const std::string& topic) {
  std::vector<std::string> names;
  for (const content::Hub& hub : canvas.world().content.hubs)
    if (content::has_topic(hub, topic)) names.push_back(canvas.hub_name(hub.id));
  return names;
}

std::string kind_of(const Canvas& canvas, SearchKind kind) {
  switch (kind) {
    case SearchKind::hub: return canvas.words("ui.kind_hub");
    case SearchKind::country: return canvas.words("ui.kind_country");
    case SearchKind::topic: return canvas.words("ui.kind_topic");
    case SearchKind::tour: return canvas.words("ui.kind_tour");
    case SearchKind::sector: return canvas.words("ui.kind_sector");
    case SearchKind::company: return canvas.words("ui.kind_company");
    case SearchKind::strength: return canvas.words("ui.kind_strength");
    case SearchKind::innovation: return canvas.words("ui.kind_innovation");
    case SearchKind::province: return canvas.words("ui.province");
    case SearchKind::region: return canvas.words("ui.region");
  }
  return "";
}

// "Biotechnology", "Brussels"
std::vector<std::string> belongs_to(const Canvas& canvas, const SearchEntry& entry) {
  const content::Hub* hub = content::find_hub(canvas.world().content, entry.hub);
  switch (entry.kind) {
    case SearchKind::country: return {canvas.words("title")};
    case SearchKind::hub: return hub == nullptr ? std::vector<std::string>{} : std::vector{whereabouts(canvas, *hub)};
    case SearchKind::tour: return {};
    case SearchKind::topic: return hubs_with(canvas, entry.topic);
    case SearchKind::sector:
    case SearchKind::province:
    case SearchKind::region: return {canvas.hub_name(entry.hub)};
    case SearchKind::company:
    case SearchKind::strength:
    case SearchKind::innovation: return {canvas.words("sector." + entry.sector + ".name"), canvas.hub_name(entry.hub)};
  }
  return {};
}

std::string icon_of(const Canvas& canvas, const SearchEntry& entry) {
  const content::Content& content = canvas.world().content;
  if (entry.kind == SearchKind::country) return content.overview.icon;
  if (entry.kind == SearchKind::tour) return "play_circle_outline";
  if (entry.kind == SearchKind::province || entry.kind == SearchKind::region) return "place";
  if (const content::Topic* topic = content::find_topic(content, entry.topic)) return topic->icon;
  const content::Hub* hub = content::find_hub(content, entry.hub);
  if (hub == nullptr) return "";
  const auto sector = std::ranges::find(hub->sectors, entry.sector, &content::Sector::id);
  return sector == hub->sectors.end() ? hub->icon : sector->icon;
}

// "Sector", "Biotechnology", "Brussels"
std::vector<std::string> told_of(const Canvas& canvas, const SearchEntry& entry) {
  std::vector<std::string> told = belongs_to(canvas, entry);
  told.insert(told.begin(), kind_of(canvas, entry.kind));
  return told;
}

// A result to touch: its name, and what it is.
void write_result(Column& column, const std::string& name, const SearchEntry& entry) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const map::PanelStyle& style = canvas.style();
  const double icon_px = canvas.type(Voice::icon).setting.size_px;
  const double indent_px = icon_px + m.gap * 1.25;
  const double copy_px = column.width_px - indent_px;
  const Copy title = canvas.copy(name, Voice::strong, copy_px);
  const Copy rest = canvas.list(told_of(canvas, entry), Voice::caption, copy_px);
  const double copies_px = title.height_px() + rest.height_px();
  const double height_px = std::max(m.touch, copies_px + m.gap);
  const Box2 box = box_at(column.corner(), {column.width_px, height_px});
  const Feel feel = touch(canvas, box, exhibit::action_for(entry));
  hairline(canvas, box.min, box.width(), style.line);
  fill(canvas, box, under_hand(canvas, with_alpha(style.hover, 0), feel), m.radius / 2);
  icon(canvas, icon_of(canvas, entry), Voice::icon, {box.min.x + icon_px / 2 + m.gap / 4, box.centre().y},
       style.accent);
  Column part = column.part(indent_px, copy_px);
  part.space((height_px - copies_px) / 2);
  part.write(title, style.text);
  part.write(rest, style.text_muted);
  column.space(height_px);
}

// Several results may have one name, or lead to one place: each is a target of its own.
void write_all(Column& column, const std::vector<content::Found>& found) {
  int number = 0;
  for (const auto& [name, entries] : content::by_name(found, column.canvas.language()))
    for (const SearchEntry* entry : entries) {
      ImGui::PushID(number++);
      write_result(column, name, *entry);
      ImGui::PopID();
    }
}

void write_topics(Column& column) {
  Canvas& canvas = column.canvas;
  std::vector<Chip> chips;
  chips.reserve(canvas.world().content.topics.size());
  for (const content::Topic& topic : canvas.world().content.topics) chips.push_back(topic_chip(canvas, topic));
  write_chips(column, chips);
}

// As much of the query as a line has room for, whatever its letters.
std::string shortened(const std::string& query) {
  constexpr std::size_t most = 18;
  const std::u32string letters = decode_utf8(query);
  const std::string text = encode_utf8(letters.substr(0, most));
  return letters.size() > most ? text + "…" : text;
}

void write_nothing_found(Column& column) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const std::string text =
      content::fill(canvas.words("ui.nothing_found"), {{"query", shortened(canvas.state().query)}});
  column.write(text, Voice::lead, canvas.style().text);
  column.space(m.margin);
  const auto likely = content::suggestions(canvas.world().search, canvas.state().query, most_suggestions);
  if (!likely.empty()) {
    write_heading(column, canvas.words("ui.did_you_mean"));
    write_all(column, likely);
    column.space(m.margin);
  }
  write_heading(column, canvas.words("ui.try_topics"));
  write_topics(column);
}

}  // namespace

double write_results(const Page& page) {
  Canvas& canvas = page.canvas;
  Column column{canvas, page.corner.x, page.corner.y, page.width_px};
  if (canvas.state().query.empty()) {
    write_heading(column, canvas.words("ui.topics"));
    write_topics(column);
    return column.y_px;
  }
  const auto found = content::search(canvas.world().search, canvas.state().query, most_results);
  if (found.empty()) write_nothing_found(column);
  else write_all(column, found);
  return column.y_px;
}

}  // namespace beffroi::ui
