#include "ui/matrix_heads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "ui/touch.h"

namespace beffroi::ui {

namespace {

using content::Hub;

std::string name_of(const Canvas& canvas, const Hub& hub) { return canvas.words("hub." + hub.id + ".name"); }

double number_px(const Canvas& canvas) { return canvas.type(Voice::caption).leading_px; }

// Of icon and number, which always stay.
double sign_px(const Canvas& canvas) { return canvas.metrics().touch + number_px(canvas); }

// In as many lines as its column is wide enough for, so that a long name makes all heads no higher than it must.
Copy set_turned(const Canvas& canvas, const MatrixGrid& grid, Voice voice, const std::string& name) {
  const Type type = canvas.type(voice);
  const double spare_px = grid.cell_px - type.setting.size_px;
  const auto most = static_cast<std::size_t>(1 + std::max(0.0, std::floor(spare_px / type.leading_px)));
  double width_px = canvas.line(name, voice).width_px / static_cast<double>(most);
  Copy copy = canvas.copy(name, voice, width_px);
  while (copy.lines.size() > most) copy = canvas.copy(name, voice, width_px += type.setting.size_px / 2);
  return copy;
}

// Its lines from left to right, in the middle of the column.
void write_turned(Canvas& canvas, const Box2& box, const Copy& name) {
  const double last_px = name.type.leading_px * static_cast<double>(name.lines.size() - 1);
  Vec2 foot{box.centre().x + (name.type.cap_px - last_px) / 2, box.max.y - sign_px(canvas) - canvas.metrics().gap / 4};
  for (const std::string& line : name.texts) {
    paint_turned(canvas, set_line(canvas.world().fonts, name.type, line), foot, canvas.style().text, box);
    foot.x += name.type.leading_px;
  }
}

// Its lines centred; the last one stands on the number.
void write_upright(Canvas& canvas, const Box2& box, const Copy& name, Voice voice) {
  double top_px = box.max.y - sign_px(canvas) - name.height_px();
  for (const std::string& line : name.texts) {
    paint_centred(canvas, canvas.line(line, voice), box_at({box.min.x, top_px}, {box.width(), name.type.leading_px}),
                  canvas.style().text);
    top_px += name.type.leading_px;
  }
}

// To touch; `middle_px` is where the middle of its icon stands.
void write_icon(Canvas& canvas, const Box2& box, const Hub& hub, Vec2 middle_px) {
  const map::MarkerStyle& marker = canvas.theme().marker;
  const Feel feel = touch(canvas, box, exhibit::OpenHub{hub.id});
  const bool marked = canvas.state().hub == hub.id;
  fill(canvas, box, under_hand(canvas, with_alpha(canvas.style().hover, 0), feel), canvas.metrics().radius / 2);
  constexpr double disc_of_touch = 0.37;
  disc(canvas, middle_px, canvas.metrics().touch * disc_of_touch, marked ? marker.chosen_fill : marker.fill);
  icon(canvas, hub.icon, Voice::icon, middle_px, marked ? marker.chosen_icon : marker.icon);
}

void write_head(const Column& column, const MatrixGrid& grid, std::size_t at, const MatrixHeads& heads,
                const Box2& band) {
  Canvas& canvas = column.canvas;
  const double touch_px = canvas.metrics().touch;
  const Hub& hub = canvas.world().content.hubs[at];
  const Box2 box{{grid.left_px(column, at), band.min.y}, {grid.left_px(column, at) + grid.cell_px, band.max.y}};
  write_icon(canvas, box, hub, {box.centre().x, box.max.y - touch_px / 2});
  const Box2 above_icon = box_at({box.min.x, box.max.y - sign_px(canvas)}, {box.width(), number_px(canvas)});
  paint_centred(canvas, canvas.line(fmt::format("{}", at + 1), Voice::caption), above_icon, canvas.style().text_muted);

  const double strength = strength_of_names(canvas, heads, band);
  if (strength == 0) return;
  const double opacity = canvas.opacity;
  canvas.opacity *= strength;
  const Box2 whole{{box.min.x, box.max.y - heads.height_px}, box.max};
  if (heads.turned) write_turned(canvas, whole, set_turned(canvas, grid, heads.voice, name_of(canvas, hub)));
  else write_upright(canvas, whole, canvas.copy(name_of(canvas, hub), heads.voice, grid.cell_px), heads.voice);
  canvas.opacity = opacity;
}

// Of all names in that setting; `nothing` where one is too wide for its column.
std::optional<double> height_of_names(const Canvas& canvas, const MatrixGrid& grid, Voice voice, bool turned) {
  const double gap_px = canvas.metrics().gap;
  double height_px = 0;
  for (const Hub& hub : canvas.world().content.hubs) {
    const std::string name = name_of(canvas, hub);
    const double least_px = least_width_px(canvas.world().fonts, canvas.type(voice), name);
    if (!turned && least_px > grid.cell_px - gap_px / 4) return std::nullopt;
    height_px = std::max(height_px, turned ? std::ceil(set_turned(canvas, grid, voice, name).width_px) + gap_px * 0.75
                                           : canvas.copy(name, voice, grid.cell_px).height_px());
  }
  return height_px;
}

}  // namespace

MatrixHeads measure_heads(const Canvas& canvas, const MatrixGrid& grid, double corner_px, double below_px) {
  struct Setting {
    Voice voice;
    bool turned;
  };
  // Upright before turned, large before small: the first that fits and leaves the rows their room while they scroll is
  // taken. Where none does, the names go with the rows.
  constexpr std::array settings{Setting{Voice::body, false}, Setting{Voice::caption, false}, Setting{Voice::body, true},
                                Setting{Voice::caption, true}};
  const double most_px = MatrixHeads::most_of_window * canvas.clip.height();
  const double least_px = sign_px(canvas);
  MatrixHeads heads;
  for (const auto& [voice, turned] : settings) {
    const auto names_px = height_of_names(canvas, grid, voice, turned);
    if (!names_px) continue;
    heads = {std::max(least_px + *names_px, corner_px), least_px, voice, turned};
    if (heads.height_px <= most_px) break;
  }
  const bool leave_room = heads.height_px + canvas.metrics().gap / 2 + below_px <= canvas.clear.height();
  if (heads.height_px <= most_px && leave_room) heads.least_px = heads.height_px;
  return heads;
}

void write_heads(const Column& column, const MatrixGrid& grid, const MatrixHeads& heads, const Box2& band) {
  const std::size_t count = column.canvas.world().content.hubs.size();
  for (std::size_t i = 0; i < count; ++i) write_head(column, grid, i, heads, band);
}

double strength_of_names(const Canvas& canvas, const MatrixHeads& heads, const Box2& band) {
  const double lost_px = heads.height_px - band.height();
  return std::clamp(1 - lost_px / (canvas.metrics().gap / 2), 0.0, 1.0);
}

}  // namespace beffroi::ui
