// Which theme is chosen, which hubs share it, and the way back to all hubs.
#include <algorithm>
#include <string>
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

}  // namespace

void draw_topic_banner(Canvas& canvas) {
  const content::Topic* topic = content::find_topic(canvas.world().content, canvas.state().topic);
  if (topic == nullptr || canvas.screen().topic.empty()) return;
  const exhibit::Metrics& m = canvas.metrics();
  const Box2& room = canvas.screen().topic;
  const Chip clear{canvas.words("ui.clear"), "", false, exhibit::ClearTopic{}};
  const double icon_px = canvas.type(Voice::large_icon).setting.size_px;
  const double beside_px = 2 * m.gap + icon_px + m.gap + m.margin + m.gap;
  const std::string name = canvas.topic_name(topic->id);
  const std::vector<std::string> names = names_of_mates(canvas);
  // Where that would leave little for the copy, the cross says it alone.
  constexpr double least_ems = 12;
  const double wanted_px = std::max(canvas.line(name, Voice::heading).width_px,
                                    canvas.list(names, Voice::body, Column::endless_px).width_px);
  const double chip_px = chip_width_px(canvas, clear);
  const bool in_words = room.width() - beside_px - chip_px >= std::min(wanted_px, least_ems * m.body);
  const double clear_px = in_words ? chip_px : m.touch;
  const double around_px = beside_px + clear_px;

  const double copy_px = room.width() - around_px;
  const Copy title = canvas.copy(name, Voice::heading, copy_px);
  const Copy mates = canvas.list(names, Voice::body, copy_px);
  const Vec2 size{around_px + std::max(title.width_px, mates.width_px),
                  title.height_px() + mates.height_px() + 2.5 * m.gap};
  const Box2 box = box_at({room.min.x, room.max.y - size.y}, size);

  const Panel panel(canvas, "topic", box);
  claim(canvas, "topic", box, {{room.min.x, 0}, {room.max.x, canvas.state().viewport.size_px.y}});
  floating(canvas, box, m.radius);
  icon(canvas, topic->icon, Voice::large_icon, {box.min.x + 1.5 * m.gap + icon_px / 2, box.centre().y},
       canvas.style().accent);
  Column column{canvas, box.min.x + 2.5 * m.gap + icon_px, box.min.y + m.gap, copy_px};
  column.write(title, canvas.style().text);
  column.space(m.gap / 2);
  column.write(mates, canvas.style().text_muted);
  if (!exhibit::has_controls(canvas.state())) return;
  const Vec2 chip_at{box.max.x - m.gap - clear_px, box.centre().y - m.touch / 2};
  const Box2 clear_box = box_at(chip_at, {clear_px, m.touch});
  if (in_words) draw_chip(canvas, clear_box, clear);
  else raised_button(canvas, clear_box, "close", clear.action);
}

}  // namespace beffroi::ui
