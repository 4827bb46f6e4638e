#include "ui/compare_names.h"

#include <algorithm>

#include "ui/sections.h"
#include "ui/sector_table.h"

namespace beffroi::ui {

namespace {

double indent_px(const Canvas& canvas) {
  return canvas.type(Voice::icon).setting.size_px + canvas.metrics().gap * 0.75;
}

}  // namespace

std::vector<const content::Topic*> topics_of(const content::Content& content, const content::Hub& first,
                                             const content::Hub& second, Whose whose) {
  const bool shared = whose == Whose::both;
  std::vector<const content::Topic*> topics;
  for (const content::Topic& topic : content.topics)
    if (content::has_topic(first, topic.id) && content::has_topic(second, topic.id) == shared) topics.push_back(&topic);
  return topics;
}

Names own_topics(const Canvas& canvas, const content::Hub& hub, const content::Hub& other) {
  Names names;
  for (const content::Topic* topic : topics_of(canvas.world().content, hub, other, Whose::first))
    names.push_back({topic->icon, canvas.topic_name(topic->id)});
  return names;
}

Names sectors_of(const Canvas& canvas, const content::Hub& hub) {
  Names names;
  names.reserve(hub.sectors.size());
  for (const content::Sector& sector : hub.sectors)
    names.push_back({sector.icon, canvas.words(text_prefix(sector) + ".name")});
  return names;
}

bool fit(const Canvas& canvas, const Names& names, Voice voice, double width_px) {
  const double room_px = width_px - indent_px(canvas);
  const Type type = canvas.type(voice);
  return std::ranges::all_of(
      names, [&](const Name& name) { return least_width_px(canvas.world().fonts, type, name.text) <= room_px; });
}

double opening_px(const Column& column, const Name& name, Voice voice) {
  const Column part = column.part(indent_px(column.canvas), column.width_px - indent_px(column.canvas));
  return part.thought_px(column.canvas.copy(name.text, voice, part.width_px));
}

void write_names(Column& column, const Names& names, Voice voice) {
  for (const Name& name : names) {
    write_with_icon(column, name.icon, name.text, voice, indent_px(column.canvas));
    column.space(column.canvas.metrics().gap / 2);
  }
}

}  // namespace beffroi::ui
