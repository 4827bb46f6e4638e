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

// Names and rows need the height more than the air of a line of type.
double number_px(const Canvas& canvas) {
  return std::round(canvas.type(Voice::caption).cap_px + canvas.metrics().gap / 4);
}

double below_name_px(const Canvas& canvas) { return std::round(canvas.metrics().gap / 3); }

// Of icon and number, which always stay.
double sign_px(const Canvas& canvas) { return canvas.metrics().touch + number_px(canvas); }

// The lines of a turned name stand close, as those of a title do: two of them have room in a column.
Type turned_type(const Canvas& canvas, Voice voice) {
  constexpr double leading_em = 1.05;
  Type type = canvas.type(voice);
  type.leading_px = std::round(type.setting.size_px * leading_em);
  return type;
}

// In as many lines as its column is wide enough for, so that a long name makes all heads no higher than it must.
Copy set_turned(const Canvas& canvas, const MatrixGrid& grid, Voice voice, const std::string& name) {
  const Type type = turned_type(canvas, voice);
  const text::Fonts& fonts = canvas.world().fonts;
  const double spare_px = grid.cell_px - type.setting.size_px;
  const auto most = static_cast<std::size_t>(1 + std::max(0.0, std::floor(spare_px / type.leading_px)));
  double width_px = canvas.line(name, voice).width_px / static_cast<double>(most);
  Copy copy = set_copy(fonts, type, name, width_px);
  while (copy.lines.size() > most) copy = set_copy(fonts, type, name, width_px += type.setting.size_px / 2);
  return copy;
}

// Its lines from left to right, in the middle of the column.
void write_turned(Canvas& canvas, const Box2& box, const Copy& name) {
  const double last_px = name.type.leading_px * static_cast<double>(name.lines.size() - 1);
  Vec2 foot{box.centre().x + (name.type.cap_px - last_px) / 2, box.max.y - sign_px(canvas) - below_name_px(canvas)};
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
  const Vec2 number_at{box.centre().x, box.max.y - sign_px(canvas) + number_px(canvas) / 2};
  paint_centred(canvas, canvas.line(fmt::format("{}", at + 1), Voice::caption),
                box_around(number_at, {box.width(), canvas.type(Voice::caption).leading_px}),
                canvas.style().text_muted);

  const double strength = strength_of_names(canvas, heads, band);
  if (strength == 0) return;
  const double opacity = canvas.opacity;
  canvas.opacity *= strength;
  const Box2 whole{{box.min.x, box.max.y - heads.height_px}, box.max};
  if (heads.turned) write_turned(canvas, whole, set_turned(canvas, grid, heads.voice, canvas.hub_name(hub.id)));
  else write_upright(canvas, whole, canvas.copy(canvas.hub_name(hub.id), heads.voice, grid.cell_px), heads.voice);
  canvas.opacity = opacity;
}

// Of all names in that setting; `nothing` where one is too wide for its column.
std::optional<double> height_of_names(const Canvas& canvas, const MatrixGrid& grid, Voice voice, bool turned) {
  double height_px = 0;
  for (const Hub& hub : canvas.world().content.hubs) {
    const std::string name = canvas.hub_name(hub.id);
    const double least_px = least_width_px(canvas.world().fonts, canvas.type(voice), name);
    if (!turned && least_px > grid.cell_px - canvas.metrics().gap / 4) return std::nullopt;
    height_px = std::max(height_px, turned ? std::ceil(set_turned(canvas, grid, voice, name).width_px)
                                           : canvas.copy(name, voice, grid.cell_px).height_px());
  }
  return turned ? height_px + below_name_px(canvas) : height_px;
}

}  // namespace

MatrixHeads measure_heads(const Canvas& canvas, const MatrixGrid& grid, double corner_px, double below_px) {
  struct Setting {
    Voice voice;
    bool turned;
  };
  // Upright before turned, large before small: the first that fits and leaves the rows their room is taken. Where none
  // does, the names go with the rows.
  constexpr std::array settings{Setting{Voice::strong, false}, Setting{Voice::caption, false},
                                Setting{Voice::strong, true}, Setting{Voice::body, true},
                                Setting{Voice::caption, true}};
  const double most_px = MatrixHeads::most_of_window * canvas.clip.height();
  const double room_px = canvas.clear.height() - canvas.metrics().gap / 2 - below_px;
  const double least_px = sign_px(canvas);
  std::optional<MatrixHeads> passing;  // the largest that do not stay
  for (const auto& [voice, turned] : settings) {
    const auto names_px = height_of_names(canvas, grid, voice, turned);
    if (!names_px) continue;
    const double height_px = std::max(least_px + *names_px, corner_px);
    if (height_px <= std::min(most_px, room_px)) return {height_px, height_px, voice, turned};
    if (!passing || passing->height_px > most_px) passing = {height_px, least_px, voice, turned};
  }
  return passing.value_or(MatrixHeads{});
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
