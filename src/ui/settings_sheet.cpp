// How the visitor wants it: size of type, look, motion, each as a row of words. Any tap beside the sheet closes it.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "ui/column.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

// Some ways to have it, of which one is taken.
struct Choice {
  std::string heading;
  std::vector<Chip> chips;
};

// The icon says which one is taken to those who cannot tell by the colour.
Chip option(const Canvas& canvas, std::string_view text_id, bool taken, exhibit::Action action) {
  return {canvas.words(text_id), taken ? "radio_button_checked" : "radio_button_unchecked", taken, std::move(action)};
}

Choice text_sizes(const Canvas& canvas) {
  Choice choice{canvas.words("ui.text_size"), {}};
  for (int size = 0; size <= exhibit::largest_text_size; ++size)
    choice.chips.push_back(option(canvas, fmt::format("ui.text_size_{}", size), canvas.state().text_size == size,
                                  exhibit::SetTextSize{fmt::format("{}", size)}));
  return choice;
}

Choice looks(const Canvas& canvas) {
  Choice choice{canvas.words("ui.look"), {}};
  for (const map::Theme& theme : canvas.world().themes)
    choice.chips.push_back(
        option(canvas, "theme." + theme.id + ".name", canvas.theme().id == theme.id, exhibit::SetTheme{theme.id}));
  return choice;
}

Choice motions(const Canvas& canvas) {
  const bool reduced = canvas.state().reduced_motion;
  return {canvas.words("ui.motion"),
          {option(canvas, "ui.motion_full", !reduced, exhibit::SetMotion{"full"}),
           option(canvas, "ui.motion_reduced", reduced, exhibit::SetMotion{"reduced"})}};
}

// With one look there is nothing to choose.
std::vector<Choice> choices(const Canvas& canvas) {
  std::vector<Choice> all{text_sizes(canvas)};
  if (canvas.world().themes.size() > 1) all.push_back(looks(canvas));
  all.push_back(motions(canvas));
  return all;
}

// Where each chip stands, from the corner of the first, and how high they all are.
struct Flow {
  std::vector<Box2> boxes;
  double height_px = 0;
};

Flow flow_of(const Canvas& canvas, const std::vector<Chip>& chips, double width_px) {
  const exhibit::Metrics& m = canvas.metrics();
  const double gap_px = m.gap * 0.75;
  Flow flow;
  Vec2 corner;
  for (const Chip& chip : chips) {
    const double chip_px = chip_width_px(canvas, chip);
    if (corner.x > 0 && corner.x + chip_px > width_px) corner = {0, corner.y + m.touch + gap_px};
    flow.boxes.push_back(box_at(corner, {chip_px, m.touch}));
    corner.x += chip_px + gap_px;
  }
  flow.height_px = corner.y + m.touch;
  return flow;
}

// In which every choice stands in one row.
double roomy_width_px(const Canvas& canvas, const std::vector<Choice>& all) {
  double width_px = 0;
  for (const Choice& choice : all)
    width_px = std::max(width_px, flow_of(canvas, choice.chips, canvas.state().viewport.size_px.x).boxes.back().max.x);
  return width_px;
}

double height_px(const Canvas& canvas, const std::vector<Choice>& all, double width_px) {
  const exhibit::Metrics& m = canvas.metrics();
  double height = m.touch;
  for (const Choice& choice : all)
    height += m.gap + canvas.copy(choice.heading, Voice::strong, width_px).height_px() + m.gap / 2 +
              flow_of(canvas, choice.chips, width_px).height_px;
  return height;
}

void write_choice(Column& column, const Choice& choice) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  column.space(m.gap);
  column.write(choice.heading, Voice::strong, canvas.style().text_muted);
  column.space(m.gap / 2);
  const Flow flow = flow_of(canvas, choice.chips, column.width_px);
  for (std::size_t i = 0; i < choice.chips.size(); ++i)
    draw_chip(canvas, {column.corner() + flow.boxes[i].min, column.corner() + flow.boxes[i].max}, choice.chips[i]);
  column.space(flow.height_px);
}

void draw_sheet(Canvas& canvas, const Box2& box, double padding_px, const std::vector<Choice>& all) {
  const exhibit::Metrics& m = canvas.metrics();
  floating(canvas, box, m.radius);
  const Vec2 corner = box.min + Vec2{padding_px, padding_px / 3};
  const Vec2 close_at{box.max.x - padding_px / 2 - m.touch, corner.y};
  const Copy title = canvas.line(canvas.words("ui.settings"), Voice::heading);
  paint_in(canvas, title, {corner, {close_at.x - m.gap, corner.y + m.touch}}, canvas.style().text);
  raised_button(canvas, box_at(close_at, {m.touch, m.touch}), "close", exhibit::ToggleSettings{});
  Column column{canvas, corner.x, corner.y + m.touch, box.width() - 2 * padding_px};
  for (const Choice& choice : all) write_choice(column, choice);
}

Vec2 size_of_sheet(const Canvas& canvas, const std::vector<Choice>& all) {
  const exhibit::Metrics& m = canvas.metrics();
  const double widest_px = canvas.state().viewport.size_px.x - 2 * m.margin;
  const double roomy_px = std::ceil(roomy_width_px(canvas, all)) + 2 * m.margin;
  const double width_px = canvas.screen().portrait ? widest_px : std::min(widest_px, roomy_px);
  return {width_px, height_px(canvas, all, width_px - 2 * m.margin) + m.margin};
}

// At the tools, from where it is opened: below them; or above them where they stand at the foot, and then over all of
// the tiles that stand there.
Box2 place_sheet(const Canvas& canvas, const std::vector<Choice>& all) {
  const exhibit::Screen& screen = canvas.screen();
  const double gap_px = canvas.metrics().gap;
  const Vec2 size = size_of_sheet(canvas, all);
  const double left_px = screen.tools.max.x - size.x;
  if (!screen.portrait) return box_at({left_px, screen.tools.max.y + gap_px}, size);
  const double end_px = screen.tools.min.y - gap_px;
  const bool is_over_tiles = screen.hubs == screen.hub_tiles.box && !screen.hubs.empty();
  const double height_px = is_over_tiles ? std::max(size.y, end_px - screen.hubs.min.y) : size.y;
  return {{left_px, end_px - height_px}, {screen.tools.max.x, end_px}};
}

}  // namespace

bool settings_cover(const Canvas& canvas, const Box2& box) {
  return canvas.state().settings && place_sheet(canvas, choices(canvas)).overlaps(box);
}

void draw_settings_sheet(Canvas& canvas) {
  if (!canvas.state().settings) return;
  const Box2 everything{{0, 0}, canvas.state().viewport.size_px};
  {
    const Panel panel(canvas, "beside settings", everything);
    touch(canvas, everything, exhibit::ToggleSettings{});
  }
  const std::vector<Choice> all = choices(canvas);
  const Box2 box = place_sheet(canvas, all);
  const Panel panel(canvas, "settings", box);
  // A sheet lies above the panels: it must fit the screen, but may cover them.
  canvas.fit.note("sheets", "settings", box, everything.grown(-canvas.metrics().gap));
  draw_sheet(canvas, box, canvas.metrics().margin, all);
}

}  // namespace beffroi::ui
