#include "ui/sections.h"

#include <algorithm>
#include <cmath>

namespace beffroi::ui {

namespace {

constexpr double wide_ems = 40;
constexpr double gutter_margins = 1.75;

double column_width_px(const Page& page) {
  if (!page.is_wide()) return page.width_px;
  return std::floor((page.width_px - page.canvas.metrics().margin * gutter_margins) / 2);
}

void newest(std::string& year, const std::vector<content::Figure>& figures) {
  constexpr std::size_t year_size = 4;
  for (const content::Figure& figure : figures) year = std::max(year, figure.date.substr(0, year_size));
}

double chip_gap_px(const Canvas& canvas) { return canvas.metrics().gap * 0.75; }

// Where each chip goes, from the corner of the first.
std::vector<Vec2> chip_corners(const Canvas& canvas, const std::vector<Chip>& chips, double width_px) {
  const double gap_px = chip_gap_px(canvas);
  std::vector<Vec2> corners;
  corners.reserve(chips.size());
  Vec2 next;
  for (const Chip& chip : chips) {
    const double chip_px = chip_width_px(canvas, chip);
    if (next.x > 0 && next.x + chip_px > width_px) next = {0, next.y + canvas.metrics().touch + gap_px};
    corners.push_back(next);
    next.x += chip_px + gap_px;
  }
  return corners;
}

// A single short one stands beside its label.
struct Sources {
  Copy label;
  std::vector<Copy> copies;
  double beside_px = 0;
  bool in_one_line = false;

  double height_px() const {
    double height = in_one_line ? 0 : label.height_px();
    for (const Copy& copy : copies) height += copy.height_px();
    return height;
  }
};

Sources set_sources(const Canvas& canvas, const std::vector<std::string>& texts, double width_px) {
  Sources out{canvas.copy(canvas.words("ui.source"), Voice::label, width_px), {}};
  for (const std::string& text : texts) out.copies.push_back(canvas.copy(text, Voice::caption, width_px));
  out.beside_px = out.label.width_px + canvas.metrics().gap;
  out.in_one_line = texts.size() == 1 && out.copies.front().lines.size() == 1 &&
                    out.beside_px + out.copies.front().width_px <= width_px;
  return out;
}

// Of the hub's themes, and of the table of all.
std::vector<Chip> chips_of(const Canvas& canvas, const content::Hub& hub) {
  const content::Content& content = canvas.world().content;
  std::vector<Chip> chips;
  chips.reserve(hub.topics.size() + 1);
  for (const content::TopicLink& link : hub.topics) {
    const content::Topic* topic = content::find_topic(content, link.topic);
    if (topic != nullptr) chips.push_back(topic_chip(canvas, *topic));
  }
  if (!content.topics.empty()) chips.push_back(matrix_chip(canvas));
  return chips;
}

}  // namespace

bool Page::is_wide() const { return width_px > canvas.metrics().body * wide_ems; }

Column Page::first() const { return {canvas, corner.x, corner.y, column_width_px(*this)}; }

Column Page::second(const Column& first) const {
  if (!is_wide()) return {canvas, corner.x, first.y_px + canvas.metrics().margin, width_px};
  const double width = column_width_px(*this);
  return {canvas, corner.x + width_px - width, corner.y, width};
}

Column Page::below(const Column& first, const Column& second) const {
  const double end_px = std::max(first.y_px, second.y_px);
  return {canvas, corner.x, end_px + canvas.metrics().margin, width_px};
}

void write_heading(Column& column, std::string_view text, double opening_px) {
  Canvas& canvas = column.canvas;
  const Copy copy = canvas.copy(text, Voice::heading, column.width_px);
  const double air_px = canvas.metrics().gap;
  const Whole whole(canvas, column.y_px + copy.height_px() + air_px + opening_px);
  column.write(copy, canvas.style().text);
  column.space(air_px);
}

void write_heading(Column& column, std::string_view text) {
  write_heading(column, text, column.canvas.metrics().touch);
}

void write_with_icon(Column& column, std::string_view icon_name, std::string_view text, Voice voice, double indent_px) {
  Canvas& canvas = column.canvas;
  const double icon_half_px = canvas.type(Voice::icon).setting.size_px / 2;
  const double half_line_px = canvas.type(voice).leading_px / 2;
  Column part = column.part(indent_px, column.width_px - indent_px);
  const Copy copy = canvas.copy(text, voice, part.width_px);
  const Whole whole(canvas, part.thought_end_px(copy));
  icon(canvas, icon_name, Voice::icon, column.corner() + Vec2{icon_half_px, half_line_px}, canvas.style().accent);
  part.write(copy, canvas.style().text);
  column.y_px = part.y_px;
}

double marker_radius_px(const Canvas& canvas) {
  constexpr double of_icon = 0.8;
  return canvas.type(Voice::large_icon).setting.size_px * of_icon;
}

void write_opening(Column& column, const Opening& opening) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const map::MarkerStyle& marker = canvas.theme().marker;
  const double radius_px = marker_radius_px(canvas);
  const double indent_px = 2 * radius_px + m.gap;
  const Copy title = canvas.copy(opening.title, Voice::title, column.width_px - indent_px);
  const Copy eyebrow = canvas.copy(opening.eyebrow, Voice::label, column.width_px - indent_px);

  const double height_px = eyebrow.height_px() + title.height_px();
  const Vec2 centre = column.corner() + Vec2{radius_px, height_px / 2};
  disc(canvas, centre, radius_px, marker.chosen_fill);
  icon(canvas, opening.icon, Voice::large_icon, centre, marker.chosen_icon);

  Column part = column.part(indent_px, column.width_px - indent_px);
  part.write(eyebrow, canvas.style().text_muted);
  part.write(title, canvas.style().text);
  if (!opening.subtitle.empty()) {
    part.space(m.gap / 4);
    part.write(opening.subtitle, Voice::caption, canvas.style().text_muted);
  }
  column.y_px = part.y_px;
}

Chip topic_chip(const Canvas& canvas, const content::Topic& topic) {
  const bool chosen = canvas.state().topic == topic.id;
  const exhibit::Action action =
      chosen ? exhibit::Action{exhibit::ClearTopic{}} : exhibit::Action{exhibit::SelectTopic{topic.id}};
  return {canvas.topic_name(topic.id), topic.icon, chosen, action};
}

Chip matrix_chip(const Canvas& canvas) {
  return {canvas.words("ui.matrix"), "view_module", false, exhibit::OpenMatrix{}, true};
}

void write_chips(Column& column, const std::vector<Chip>& chips) {
  column.y_px = draw_chips(column.canvas, column.corner(), column.width_px, chips);
}

double chips_width_px(const Canvas& canvas, const std::vector<Chip>& chips) {
  double width_px = -chip_gap_px(canvas);
  for (const Chip& chip : chips) width_px += chip_width_px(canvas, chip) + chip_gap_px(canvas);
  return std::max(width_px, 0.0);
}

double chips_height_px(const Canvas& canvas, const std::vector<Chip>& chips, double width_px) {
  return chips.empty() ? 0 : chip_corners(canvas, chips, width_px).back().y + canvas.metrics().touch;
}

Chip region_chip(const Canvas& canvas, const std::string& region) {
  const bool chosen = canvas.state().place.region == region;
  const exhibit::Action action =
      chosen ? exhibit::Action{exhibit::ClearPlace{}} : exhibit::Action{exhibit::OpenRegion{region}};
  return {canvas.words("region." + region + ".name"), "map", chosen, action};
}

void write_regions(Column& column) {
  const Canvas& canvas = column.canvas;
  const std::vector<content::Region>& regions = canvas.world().content.regions;
  if (regions.empty()) return;
  write_heading(column, canvas.words("ui.regions"));
  std::vector<Chip> chips;
  chips.reserve(regions.size());
  for (const content::Region& region : regions) chips.push_back(region_chip(canvas, region.id));
  write_chips(column, chips);
}

void write_topics(Column& column, const content::Hub& hub) {
  if (!hub.topics.empty()) write_heading(column, column.canvas.words("ui.topics"));
  write_chips(column, chips_of(column.canvas, hub));
}

double topics_height_px(const Canvas& canvas, const content::Hub& hub, double width_px) {
  const double heading_px = canvas.copy(canvas.words("ui.topics"), Voice::heading, width_px).height_px();
  const double chips_px = chips_height_px(canvas, chips_of(canvas, hub), width_px);
  return hub.topics.empty() ? chips_px : heading_px + canvas.metrics().gap + chips_px;
}

std::string whereabouts(const Canvas& canvas, const content::Hub& hub) {
  const content::Province* province = content::find_province(canvas.world().content, hub.province);
  if (province == nullptr) return "";
  const std::string region = canvas.words("region." + province->region + ".name");
  const std::string name = canvas.words("province." + province->id + ".name");
  return region == name ? region : region + " · " + name;
}

void write_sources(Column& column, const std::vector<std::string>& texts) {
  Canvas& canvas = column.canvas;
  const Sources sources = set_sources(canvas, texts, column.width_px);
  const Colour colour = canvas.style().text_muted;
  if (!sources.in_one_line) {
    column.write(sources.label, colour);
    for (const Copy& copy : sources.copies) column.write(copy, colour);
    return;
  }
  const Box2 line = box_at(column.corner(), {column.width_px, sources.height_px()});
  paint_in(canvas, sources.label, line, colour);
  paint_in(canvas, sources.copies.front(), {line.min + Vec2{sources.beside_px, 0}, line.max}, colour);
  column.y_px = line.max.y;
}

double sources_height_px(const Canvas& canvas, const std::vector<std::string>& texts, double width_px) {
  return set_sources(canvas, texts, width_px).height_px();
}

std::string year_of(const content::Content& content) {
  std::string year;
  newest(year, content.overview.figures);
  for (const content::Hub& hub : content.hubs) newest(year, hub.figures);
  return year;
}

}  // namespace beffroi::ui
