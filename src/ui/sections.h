// What the cards of a hub and of the country are made of: openings, sections, themes, sources.
#pragma once

#include <string>
#include <vector>

#include "ui/column.h"
#include "ui/widgets.h"

namespace beffroi::ui {

// A page of a card: one column, or two where it is wide.
struct Page {
  Canvas& canvas;
  Vec2 corner;
  double width_px = 0;
  double foot_px = -Column::endless_px;  // down to which its card reaches, however short the page is

  bool is_wide() const;
  Column first() const;
  // Beside the first column, or going on below it.
  Column second(const Column& first) const;
  // Over the whole width, below both.
  Column below(const Column& first, const Column& second) const;
};

// It is not seen without the first `opening_px` of what it heads: a line, or a button.
void write_heading(Column& column, std::string_view text, double opening_px);
void write_heading(Column& column, std::string_view text);
// Words with their icon before them, `indent_px` from the column's edge. They are seen together.
void write_with_icon(Column& column, std::string_view icon_name, std::string_view text, Voice voice, double indent_px);

// Half of how wide a hub's marker is on a card.
double marker_radius_px(const Canvas& canvas);

struct Opening {
  std::string icon;     // of its marker, which is chosen
  std::string eyebrow;  // what it belongs to, "" for nothing
  std::string title;
  std::string subtitle;  // what else there is to say about the title, "" for nothing
};
void write_opening(Column& column, const Opening& opening);

// "Wallonie · Hainaut"; a region that is its own province is named once.
std::string whereabouts(const Canvas& canvas, const content::Hub& hub);

// Chips in rows, from left to right. The width is that of all of them in one row.
void write_chips(Column& column, const std::vector<Chip>& chips);
double chips_width_px(const Canvas& canvas, const std::vector<Chip>& chips);
double chips_height_px(const Canvas& canvas, const std::vector<Chip>& chips, double width_px);

// A theme to choose or to let go, and the way to the table of all of them.
Chip topic_chip(const Canvas& canvas, const content::Topic& topic);
Chip matrix_chip(const Canvas& canvas);

Chip region_chip(const Canvas& canvas, const std::string& region);
// The regions of the exhibition, to touch; nothing when it has none.
void write_regions(Column& column);

// The themes of a hub, to touch, and the way on to the table in which it stands among the others.
void write_topics(Column& column, const content::Hub& hub);
double topics_height_px(const Canvas& canvas, const content::Hub& hub, double width_px);
// Where all of it is from.
void write_sources(Column& column, const std::vector<std::string>& texts);
double sources_height_px(const Canvas& canvas, const std::vector<std::string>& texts, double width_px);

// The year that the content speaks of: that of its newest figure, "" when it has none.
std::string year_of(const content::Content& content);

}  // namespace beffroi::ui
