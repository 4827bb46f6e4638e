#include "ui/console.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "ui/console_layout.h"

namespace beffroi::ui {

namespace {

ConsoleNeeds needs_of(const Canvas& canvas) {
  const auto height_of = [&canvas](auto make) {
    return [&canvas, make](double width_px) { return height_px(canvas, make(canvas), width_px); };
  };
  const Vec2 glass = canvas.state().viewport.size_px;
  return {.tours = height_of(tours_group),
          .tools = height_of(tools_group),
          .places = height_of(places_group),
          .audience =
              [&canvas](double width_px) {
                double height = -canvas.metrics().gap;
                for (const Group& group : audience_groups(canvas))
                  height += height_px(canvas, group, width_px) + canvas.metrics().gap;
                return height;
              },
          .clocks_px = clocks_height_px(canvas),
          .clocks_width_px = clocks_width_px(canvas),
          .steps_px = steps_height_px(canvas),
          .next_foot_px = next_foot_px(canvas),
          .gap_px = canvas.metrics().gap,
          .picture_shape = glass.y > 0 ? glass.x / glass.y : 1};
}

void draw_audience(Canvas& canvas, const Box2& box) {
  double top_px = box.min.y;
  for (const Group& group : audience_groups(canvas)) {
    const double height = height_px(canvas, group, box.width());
    draw_group(canvas, group, box_at({box.min.x, top_px}, {box.width(), height}));
    top_px += height + canvas.metrics().gap;
  }
}

// A part of the console in a panel of its own, where it may be touched.
template <class Draw>
void in_panel(Canvas& canvas, const char* name, const Box2& box, Draw draw) {
  const Panel panel(canvas, name, box);
  claim(canvas, name, box, box_at({}, canvas.view.size_px()));
  draw(box);
}

}  // namespace

double height_px(const Canvas& canvas, const Group& group, double width_px) {
  if (group.chips.empty()) return 0;
  const double label_px = group.label.empty() ? 0 : canvas.type(Voice::label).leading_px + canvas.metrics().gap / 4;
  return label_px + chips_height_px(canvas, group.chips, width_px);
}

void draw_group(Canvas& canvas, const Group& group, const Box2& box) {
  if (group.chips.empty()) return;
  Column column{canvas, box.min.x, box.min.y, box.width()};
  if (!group.label.empty()) {
    column.write(canvas.line(group.label, Voice::label), canvas.style().text_muted);
    column.space(canvas.metrics().gap / 4);
  }
  write_chips(column, group.chips);
}

const Desk& desk(const Canvas& canvas) { return *canvas.view.desk; }

const content::Tour* tour_told(const Canvas& canvas) { return exhibit::tour_told(canvas.state(), canvas.world()); }

std::string stop_title(const Canvas& canvas, const content::Stop& stop) {
  const auto name = [&](std::string_view kind, const std::string& id) {
    return canvas.words(fmt::format("{}.{}.name", kind, id));
  };
  switch (stop.shows) {
    case content::Shows::home:
    case content::Shows::box: return canvas.words("title");
    case content::Shows::overview: return canvas.words("overview.name");
    case content::Shows::matrix: return canvas.words("ui.matrix");
    case content::Shows::hub: return name("hub", stop.item);
    case content::Shows::pair: return name("hub", stop.item) + " · " + name("hub", stop.other);
    case content::Shows::topic: return name("topic", stop.item);
    case content::Shows::region: return name("region", stop.item);
    case content::Shows::province: return name("province", stop.item);
  }
  return "";
}

const content::Stop* stop_now(const Canvas& canvas) {
  return canvas.state().presenting ? exhibit::stop_of(canvas.world(), canvas.state()) : nullptr;
}

const content::Stop* stop_next(const Canvas& canvas) {
  const content::Tour* tour = tour_told(canvas);
  const auto next = exhibit::next_stop(canvas.state(), canvas.world());
  return tour != nullptr && next ? &tour->stops[*next] : nullptr;
}

std::string clock_text(double seconds) {
  constexpr long per_minute = 60;
  constexpr long per_hour = 3600;
  const long whole = std::lround(std::floor(std::max(0.0, seconds)));
  const long minutes = whole / per_minute;
  if (whole < per_hour) return fmt::format("{}:{:02}", minutes, whole % per_minute);
  return fmt::format("{}:{:02}:{:02}", whole / per_hour, minutes % per_minute, whole % per_minute);
}

void draw_console(Canvas& canvas, ConsoleMemory& memory) {
  const ConsoleLayout layout = console_layout(needs_of(canvas), canvas.view.size_px());
  {
    const Panel ground(canvas, "ground", box_at({}, canvas.view.size_px()), Panel::Hands::pass);
    fill(canvas, canvas.clip, canvas.theme().backdrop);
  }
  const auto groups = [&](Group (*make)(const Canvas&)) {
    return [&canvas, make](const Box2& box) { draw_group(canvas, make(canvas), box); };
  };
  in_panel(canvas, "tours", layout.tours, groups(tours_group));
  in_panel(canvas, "clocks", layout.clocks, [&](const Box2& box) { draw_clocks(canvas, box); });
  in_panel(canvas, "now", layout.now, [&](const Box2& box) { draw_now(canvas, box, memory); });
  in_panel(canvas, "steps", layout.steps, [&](const Box2& box) { draw_steps(canvas, box); });
  in_panel(canvas, "tools", layout.tools, groups(tools_group));
  in_panel(canvas, "places", layout.places, groups(places_group));
  in_panel(canvas, "next", layout.next, [&](const Box2& box) { draw_next(canvas, box); });
  in_panel(canvas, "notes", layout.notes, [&](const Box2& box) { draw_notes(canvas, box, memory); });
  in_panel(canvas, "stops", layout.stops, [&](const Box2& box) { draw_stops(canvas, box, memory); });
  in_panel(canvas, "audience", layout.audience, [&](const Box2& box) { draw_audience(canvas, box); });
}

}  // namespace beffroi::ui
