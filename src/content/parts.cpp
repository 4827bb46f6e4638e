#include "content/parts.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "content/choose.h"

namespace beffroi::content {

namespace {

constexpr Range longitudes{-180, 180};
constexpr Range latitudes{-90, 90};
constexpr Range ranks{1, 5};

// Reads every table under `key` with `read_one`, and reports the keys that it did not ask for.
template <class Item>
std::vector<Item> read_all(Reader& parent, std::string_view key, Issues& issues, Item (*read_one)(Reader&, Issues&)) {
  std::vector<Item> items;
  for (const Node& node : parent.tables(key)) {
    Reader reader(node, issues);
    items.push_back(read_one(reader, issues));
    reader.finish();
  }
  return items;
}

Vec2 read_lonlat(Reader& reader) {
  const double lon = reader.number("lon", longitudes);
  return {lon, reader.number("lat", latitudes)};
}

std::string read_date(Reader& reader) {
  std::string date = reader.text_or("date", "");
  if (!date.empty() && !is_date(date))
    reader.report(reader.place("date"), fmt::format("'{}' is no date", date), R"(write "2025" or "2025-05")");
  return date;
}

std::string read_bound(Reader& reader) {
  std::string bound = reader.text_or("bound", "");
  if (!bound.empty() && bound != "more than")
    reader.report(reader.place("bound"), fmt::format("unknown bound '{}'", bound), "write \"more than\", or remove it");
  return bound;
}

// Only the value is compared with what the cards show. The rest is for the curator; a typo in it is seen all the same.
double read_fact_figure(const Node& node, Issues& issues) {
  Reader reader(node, issues);
  const double value = reader.number("value");
  reader.text_or("unit", "");
  reader.text_or("scope", "");
  read_bound(reader);
  read_date(reader);
  reader.finish();
  return value;
}

Fact read_fact(Reader& reader, Issues& issues) {
  Fact fact;
  fact.id = reader.text("id");
  fact.says = reader.text("says");
  if (reader.has("figure")) fact.value = read_fact_figure(reader.table("figure"), issues);
  fact.note = reader.text_or("note", "");
  fact.place = reader.place();
  return fact;
}

void read_source(const Node& node, Issues& issues) {
  Reader reader(node, issues);
  reader.text("title");
  reader.text("kind");
  reader.text("language");
  read_date(reader);
  reader.finish();
}

Statement read_statement(Reader& reader, Issues&) {
  return {reader.text("id"), reader.text_or("icon", ""), reader.texts("facts"), reader.place()};
}

Figure read_figure(Reader& reader, Issues&) {
  Figure figure;
  figure.id = reader.text("id");
  figure.value = reader.number("value");
  figure.bound = read_bound(reader);
  figure.percent = reader.flag_or("percent", false);
  figure.date = read_date(reader);
  figure.picture =
      choose<Picture>(reader, "picture", {{"dots", Picture::dots}, {"marks", Picture::marks}, {"bar", Picture::bar}});
  reader.text_or("scope", "");  // for the curator: visitors read "figure.<id>.scope"
  figure.facts = reader.texts("facts");
  figure.place = reader.place();
  return figure;
}

Sector read_sector(Reader& reader, Issues&) {
  return {reader.text("id"), reader.text_or("icon", ""), reader.texts("facts"), reader.place()};
}

TopicLink read_topic_link(Reader& reader, Issues&) {
  return {reader.text("id"), reader.texts("facts"), reader.place()};
}

Hub read_hub(Reader& reader, Issues& issues) {
  Hub hub;
  hub.id = reader.text("id");
  hub.lonlat = read_lonlat(reader);
  hub.province = reader.text("province");
  hub.official = reader.texts("official");
  hub.icon = reader.text("icon");
  hub.statements = read_all(reader, "statement", issues, read_statement);
  hub.figures = read_all(reader, "figure", issues, read_figure);
  hub.sectors = read_all(reader, "sector", issues, read_sector);
  hub.topics = read_all(reader, "topic", issues, read_topic_link);
  hub.place = reader.place();
  return hub;
}

Overview read_overview(const Node& node, Issues& issues) {
  Reader reader(node, issues);
  Overview overview;
  overview.icon = reader.text("icon");
  overview.statements = read_all(reader, "statement", issues, read_statement);
  overview.figures = read_all(reader, "figure", issues, read_figure);
  overview.place = reader.place();
  reader.finish();
  return overview;
}

Topic read_topic(Reader& reader, Issues&) { return {reader.text("id"), reader.text("icon"), reader.place()}; }

Region read_region(Reader& reader, Issues&) { return {reader.text("id"), read_lonlat(reader), reader.place()}; }

Province read_province(Reader& reader, Issues&) {
  return {reader.text("id"), reader.text("feature"), reader.text("region"), read_lonlat(reader), reader.place()};
}

Choices<LabelKind> label_kinds() {
  Choices<LabelKind> kinds;
  for (const LabelKind kind : {LabelKind::town, LabelKind::country, LabelKind::sea, LabelKind::river, LabelKind::lake})
    kinds.emplace_back(to_text(kind), kind);
  return kinds;
}

Vec2 read_spot(Reader& reader, Issues&) { return read_lonlat(reader); }

MapLabel read_label(Reader& reader, Issues& issues) {
  MapLabel label;
  label.id = reader.text("id");
  label.kind = choose<LabelKind>(reader, "kind", label_kinds());
  label.lonlat = read_lonlat(reader);
  label.elsewhere = read_all(reader, "elsewhere", issues, read_spot);
  label.rank = static_cast<int>(std::lround(reader.number_or("rank", 1, ranks)));
  label.feature = reader.text_or("feature", "");
  label.place = reader.place();
  return label;
}

}  // namespace

void read_facts(const Node& file, Content& content, Issues& issues) {
  Reader reader(file, issues);
  if (reader.has("source")) read_source(reader.table("source"), issues);
  content.facts = read_all(reader, "fact", issues, read_fact);
  reader.finish();
}

void read_hubs(const Node& file, Content& content, Issues& issues) {
  Reader reader(file, issues);
  const Node& overview = reader.table("overview");
  if (reader.has("overview")) content.overview = read_overview(overview, issues);
  content.hubs = read_all(reader, "hub", issues, read_hub);
  content.topics = read_all(reader, "topic", issues, read_topic);
  if (content.hubs.empty()) reader.report(reader.place(), "there is no hub", "add a [[hub]]");
  reader.finish();
}

void read_places(const Node& file, Content& content, Issues& issues) {
  Reader reader(file, issues);
  content.regions = read_all(reader, "region", issues, read_region);
  content.provinces = read_all(reader, "province", issues, read_province);
  content.labels = read_all(reader, "label", issues, read_label);
  reader.finish();
}

}  // namespace beffroi::content
