// Which theme is chosen, which hubs share it, and the way back to all hubs.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "ui/column.h"
#include "ui/panels.h"
#include "ui/sections.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

std::vector<std::string> names_of_mates(const Canvas& canvas) {
  std::vector<std::string> names;
  for (const content::Hub& hub : canvas.world().content.hubs)
    if (content::has_topic(hub, canvas.state().topic)) names.push_back(canvas.hub_name(hub.id));
  return names;
}

// The way back to all hubs: in words, or as a cross where these would leave little for the copy.
struct WayBack {
  Chip chip;
  bool in_words = false;
  double width_px = 0;
};

// What the banner says, set and measured.
struct TopicBanner {
  Copy title;
  Copy mates;
  double copy_px = 0;  // the room of both
  WayBack way_back;
  Box2 box;
};

double icon_px(const Canvas& canvas) { return canvas.type(Voice::large_icon).setting.size_px; }

// `room_px`: for it and the copy, which would like `wanted_px` of that.
WayBack set_way_back(const Canvas& canvas, double room_px, double wanted_px) {
  constexpr double least_ems = 12;
  const exhibit::Metrics& m = canvas.metrics();
  Chip chip{canvas.words("ui.clear"), "", false, exhibit::ClearTopic{}};
  const double chip_px = chip_width_px(canvas, chip);
  const bool in_words = room_px - chip_px >= std::min(wanted_px, least_ems * m.body);
  return {std::move(chip), in_words, in_words ? chip_px : m.touch};
}

TopicBanner set_topic(const Canvas& canvas, const content::Topic& topic) {
  const exhibit::Metrics& m = canvas.metrics();
  const Box2& room = canvas.screen().topic;
  const std::string name = canvas.topic_name(topic.id);
  const std::vector<std::string> names = names_of_mates(canvas);
  const double wanted_px = std::max(canvas.line(name, Voice::heading).width_px,
                                    canvas.list(names, Voice::body, Column::endless_px).width_px);
  const double beside_px = 2 * m.gap + icon_px(canvas) + m.gap + m.margin + m.gap;
  WayBack way_back = set_way_back(canvas, room.width() - beside_px, wanted_px);
  const double around_px = beside_px + way_back.width_px;
  const double copy_px = room.width() - around_px;
  Copy title = canvas.copy(name, Voice::heading, copy_px);
  Copy mates = canvas.list(names, Voice::body, copy_px);
  const Vec2 size{around_px + std::max(title.width_px, mates.width_px),
                  title.height_px() + mates.height_px() + 2.5 * m.gap};
  return {std::move(title), std::move(mates), copy_px, std::move(way_back),
          box_at({room.min.x, room.max.y - size.y}, size)};
}

void draw_way_back(Canvas& canvas, const WayBack& way_back, const Box2& banner) {
  const exhibit::Metrics& m = canvas.metrics();
  const Vec2 corner{banner.max.x - m.gap - way_back.width_px, banner.centre().y - m.touch / 2};
  const Box2 box = box_at(corner, {way_back.width_px, m.touch});
  if (way_back.in_words) draw_chip(canvas, box, way_back.chip);
  else raised_button(canvas, box, "close", way_back.chip.action);
}

}  // namespace

void draw_topic_banner(Canvas& canvas) {
  const content::Topic* topic = content::find_topic(canvas.world().content, canvas.state().topic);
  const Box2& room = canvas.screen().topic;
  if (topic == nullptr || room.empty()) return;
  const exhibit::Metrics& m = canvas.metrics();
  const TopicBanner banner = set_topic(canvas, *topic);
  const Box2& box = banner.box;

  const Panel panel(canvas, "topic", box);
  claim(canvas, "topic", box, {{room.min.x, 0}, {room.max.x, canvas.state().viewport.size_px.y}});
  floating(canvas, box, m.radius);
  icon(canvas, topic->icon, Voice::large_icon, {box.min.x + 1.5 * m.gap + icon_px(canvas) / 2, box.centre().y},
       canvas.style().accent);
  Column column{canvas, box.min.x + 2.5 * m.gap + icon_px(canvas), box.min.y + m.gap, banner.copy_px};
  column.write(banner.title, canvas.style().text);
  column.space(m.gap / 2);
  column.write(banner.mates, canvas.style().text_muted);
  if (exhibit::has_controls(canvas.state())) draw_way_back(canvas, banner.way_back, box);
}

}  // namespace beffroi::ui
