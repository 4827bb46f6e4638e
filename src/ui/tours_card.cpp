// The page of tours: what each is called, how it begins, how long it takes. A touch starts it.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "ui/card_pages.h"
#include "ui/touch.h"

namespace beffroi::ui {

namespace {

constexpr double seconds_per_minute = 60;

// "4 min · 9 stops"
std::string extent_of(const Canvas& canvas, const content::Tour& tour, double length_s) {
  const double minutes = std::max(1.0, std::round(length_s / seconds_per_minute));
  const auto filled = [&](std::string_view id, double n) {
    return content::fill(canvas.words(id), {{"n", content::number(canvas.language(), n, 0)}});
  };
  return fmt::format("{} · {}", filled("ui.minutes", minutes),
                     filled("ui.stops", static_cast<double>(tour.stops.size())));
}

void write_tour(Column& column, const content::Tour& tour, double length_s) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const map::PanelStyle& style = canvas.style();
  const double icon_px = canvas.type(Voice::large_icon).setting.size_px;
  const double indent_px = icon_px + m.gap * 1.5;
  const double copy_px = column.width_px - indent_px;
  const Copy name = canvas.copy(canvas.words(name_id(tour)), Voice::heading, copy_px);
  const Copy teaser = canvas.copy(canvas.words(caption_id(tour, tour.stops.front())), Voice::body, copy_px);
  const Copy extent = canvas.copy(extent_of(canvas, tour, length_s), Voice::caption, copy_px);
  const double copies_px = name.height_px() + teaser.height_px() + extent.height_px() + m.gap * 0.75;
  const Box2 box = box_at(column.corner(), {column.width_px, std::max(m.touch, copies_px + 2.5 * m.gap)});
  const Feel feel = touch(canvas, box, exhibit::StartTour{tour.id});
  hairline(canvas, box.min, box.width(), style.line);
  fill(canvas, box, under_hand(canvas, with_alpha(style.hover, 0), feel), m.radius / 2);
  icon(canvas, "play_circle_outline", Voice::large_icon,
       {box.min.x + icon_px / 2, box.min.y + 1.25 * m.gap + name.height_px() / 2}, style.accent);
  Column part = column.part(indent_px, copy_px);
  part.space(1.25 * m.gap);
  part.write(name, style.text);
  part.space(m.gap / 4);
  part.write(teaser, style.text_muted);
  part.space(m.gap / 2);
  part.write(extent, style.text_muted);
  column.space(box.height());
}

double length_s(const std::vector<double>& stop_times_s) {
  return std::accumulate(stop_times_s.begin(), stop_times_s.end(), 0.0);
}

}  // namespace

double write_tours(const Page& page) {
  Canvas& canvas = page.canvas;
  Column column{canvas, page.corner.x, page.corner.y, page.width_px};
  const std::vector<content::Tour>& tours = canvas.world().content.tours;
  for (std::size_t i = 0; i < tours.size(); ++i)
    if (tours[i].kind == content::TourKind::guided && !tours[i].stops.empty())
      write_tour(column, tours[i], length_s(canvas.world().stop_times_s.at(i)));
  return column.y_px;
}

}  // namespace beffroi::ui
