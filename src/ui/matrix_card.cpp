// The page of all themes: a row for each, a column for each hub, and a mark where they meet. A mark explains itself.
#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "ui/card_pages.h"
#include "ui/matrix_heads.h"
#include "ui/touch.h"

namespace beffroi::ui {

namespace {

using content::Hub;
using content::Topic;

double icon_lane_px(const Canvas& canvas) { return canvas.type(Voice::icon).setting.size_px + canvas.metrics().gap; }

double longest_word_px(const Canvas& canvas, Voice voice) {
  double longest_px = 0;
  for (const Topic& topic : canvas.world().content.topics) {
    const double word_px = least_width_px(canvas.world().fonts, canvas.type(voice), canvas.topic_name(topic.id));
    longest_px = std::max(longest_px, word_px);
  }
  return longest_px;
}

// A finger must hit every mark; what is left goes to the names.
MatrixGrid lay_out(const Canvas& canvas, double width_px, bool wide) {
  const double names_share = wide ? 0.32 : 0.4;
  const exhibit::Metrics& m = canvas.metrics();
  const auto hubs = static_cast<double>(std::max<std::size_t>(1, canvas.world().content.hubs.size()));
  MatrixGrid grid;
  grid.voice = wide ? Voice::strong : Voice::caption;
  grid.cell_px = std::max(m.touch, std::floor(width_px * (1 - names_share) / hubs));
  grid.name_px = width_px - grid.cell_px * hubs;
  grid.icon_px = longest_word_px(canvas, grid.voice) + icon_lane_px(canvas) <= grid.name_px ? icon_lane_px(canvas) : 0;
  grid.row_px = m.touch;
  return grid;
}

// Two lines stand closer than running text, so that their row is hardly higher than the others.
Copy set_name(const Canvas& canvas, const MatrixGrid& grid, const Topic& topic) {
  constexpr double leading_em = 1.25;
  Type type = canvas.type(grid.voice);
  type.leading_px = std::round(type.setting.size_px * leading_em);
  return set_copy(canvas.world().fonts, type, canvas.topic_name(topic.id), grid.name_px - grid.icon_px);
}

// As high as a finger, or as a name of several lines and a little air, so that it does not touch the rules.
MatrixGrid grid_of_row(const Canvas& canvas, MatrixGrid grid, const Topic& topic) {
  const double air_px = canvas.metrics().gap / 4;
  grid.row_px = std::max(grid.row_px, std::round(set_name(canvas, grid, topic).height_px() + air_px));
  return grid;
}

void write_name(const Column& column, const MatrixGrid& grid, const Topic& topic, bool chosen) {
  Canvas& canvas = column.canvas;
  const map::PanelStyle& style = canvas.style();
  const exhibit::Action action =
      chosen ? exhibit::Action{exhibit::ClearTopic{}} : exhibit::Action{exhibit::SelectTopic{topic.id}};
  const Box2 box = box_at(column.corner(), {grid.name_px, grid.row_px});
  const Feel feel = touch(canvas, box, action);
  fill(canvas, box, under_hand(canvas, with_alpha(style.hover, 0), feel), canvas.metrics().radius / 2);
  const double icon_px = canvas.type(Voice::icon).setting.size_px;
  const Vec2 icon_at{box.min.x + icon_px / 2 + canvas.metrics().gap / 3, box.centre().y};
  if (grid.icon_px > 0) icon(canvas, topic.icon, Voice::icon, icon_at, style.accent);
  const Copy name = set_name(canvas, grid, topic);
  paint(canvas, name, {box.min.x + grid.icon_px, box.centre().y - name.height_px() / 2}, style.text,
        column.container());
}

// Whether the table explains that very link.
bool is_explained(const exhibit::State& state, const Hub& hub, const Topic& topic) {
  return state.link_hub == hub.id && state.link_topic == topic.id;
}

// Where there is no link, a grain keeps the eye in its column.
void write_cell(Canvas& canvas, Vec2 middle, const MatrixGrid& grid, const Hub& hub, const Topic& topic) {
  const exhibit::Metrics& m = canvas.metrics();
  const map::PanelStyle& style = canvas.style();
  if (!content::has_topic(hub, topic.id)) return disc(canvas, middle, m.hairline * 1.5, style.line);
  const bool explained = is_explained(canvas.state(), hub, topic);
  const exhibit::Action action =
      explained ? exhibit::Action{exhibit::OpenMatrix{}} : exhibit::Action{exhibit::ShowLink{hub.id, topic.id}};
  const Feel feel = touch(canvas, box_around(middle, {grid.cell_px, grid.row_px}), action);
  constexpr double mark_of_touch = 0.2;
  constexpr double swelling = 0.35;
  const double radius_px = m.touch * mark_of_touch;
  const bool quiet = !canvas.state().topic.empty() && canvas.state().topic != topic.id && !explained;
  disc(canvas, middle, radius_px * (1 + swelling * feel.hover - swelling * feel.press),
       quiet ? style.text_muted : style.accent);
  if (explained) ring(canvas, middle, radius_px * 1.6, 2 * m.hairline, style.text);
}

void write_row(Column& column, const MatrixGrid& grid, const Topic& topic) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const bool chosen = canvas.state().topic == topic.id;
  const Box2 row = box_at(column.corner(), {column.width_px, grid.row_px});
  const Whole whole(canvas, row.max.y);
  hairline(canvas, row.min, row.width(), canvas.style().line);
  if (chosen) {
    fill(canvas, row, canvas.style().surface_raised);
    fill(canvas, box_at(row.min - Vec2{m.gap / 2, 0}, {m.gap / 3, grid.row_px}), canvas.style().accent);
  }
  write_name(column, grid, topic, chosen);
  const std::vector<Hub>& hubs = canvas.world().content.hubs;
  for (std::size_t i = 0; i < hubs.size(); ++i) write_cell(canvas, grid.middle_of(column, i), grid, hubs[i], topic);
  column.space(grid.row_px);
}

// The column of the hub whose card was open, from its head down to its last row.
void mark_column(const Column& column, const MatrixGrid& grid, double top_px) {
  const content::Content& content = column.canvas.world().content;
  const auto found = std::ranges::find(content.hubs, column.canvas.state().hub, &Hub::id);
  if (found == content.hubs.end()) return;
  const double left_px = grid.left_px(column, static_cast<std::size_t>(found - content.hubs.begin()));
  double end_px = column.y_px;
  for (const Topic& topic : content.topics) end_px += grid_of_row(column.canvas, grid, topic).row_px;
  fill(column.canvas, {{left_px, top_px}, {left_px + grid.cell_px, end_px}}, column.canvas.style().surface_raised,
       column.canvas.metrics().radius / 2);
}

// Below its row. Returns the place of both.
Box2 write_explained(Column& column, const MatrixGrid& grid, const Topic& topic) {
  const exhibit::Metrics& m = column.canvas.metrics();
  const Vec2 from{column.x_px, column.y_px - grid.row_px};
  const Hub* hub = content::find_hub(column.canvas.world().content, column.canvas.state().link_hub);
  column.space(m.gap / 3);
  if (hub != nullptr) write_link(column, *hub, topic);
  column.space(m.gap);
  return {from, {column.x_px + column.width_px, column.y_px}};
}

// Of the row of the explained link and what is said below it, 0 for none.
double explained_px(const Canvas& canvas, const MatrixGrid& grid, double width_px) {
  const content::Content& content = canvas.world().content;
  const Hub* hub = content::find_hub(content, canvas.state().link_hub);
  const Topic* topic = content::find_topic(content, canvas.state().link_topic);
  if (hub == nullptr || topic == nullptr) return 0;
  const double air_px = canvas.metrics().gap * 4 / 3;
  return grid_of_row(canvas, grid, *topic).row_px + air_px + link_height_px(canvas, *hub, *topic, width_px);
}

// With as many whole rows above it as there is room for, so that no row is cut under the heads.
Box2 with_rows_before(Box2 explained, const std::vector<double>& tops_px, double room_px) {
  for (const double top_px : tops_px)
    if (explained.max.y - top_px <= room_px) explained.min.y = std::min(explained.min.y, top_px);
  return explained;
}

// A page that scrolls is long enough to bring all rows to rest that are wanted in sight.
double end_of_page(const Page& page, double rows_end_px, const Box2& reveal, double window_px) {
  const double margin_px = page.canvas.metrics().margin;
  const bool scrolls = rows_end_px + margin_px > page.corner.y + window_px;
  return scrolls && !reveal.empty() ? std::max(rows_end_px, reveal.min.y + window_px - margin_px) : rows_end_px;
}

// The hint stands in the corner that the heads leave free, as large as it fits there. Where that is too narrow for it,
// rows are worth more.
Copy set_hint(const Canvas& canvas, const MatrixGrid& grid, double heads_px) {
  const double gap_px = canvas.metrics().gap;
  const auto set = [&](Voice voice) {
    return canvas.copy(canvas.words("ui.matrix_hint"), voice, grid.name_px - gap_px);
  };
  Copy large = set(Voice::body);
  if (large.height_px() + gap_px <= heads_px) return large;
  Copy small = set(Voice::caption);
  const bool fits = small.height_px() <= MatrixHeads::most_of_window * canvas.clip.height();
  return fits ? small : Copy{small.type, {}, {}, 0};
}

void write_hint(const Column& column, const Copy& hint, const Box2& band, double strength) {
  Canvas& canvas = column.canvas;
  if (strength == 0) return;
  const double opacity = canvas.opacity;
  canvas.opacity *= strength;
  paint(canvas, hint, {column.x_px, band.min.y}, canvas.style().text, column.container());
  canvas.opacity = opacity;
}

// The rows scroll away below the heads. Returns the place that the heads take at the top of the window.
Box2 write_top(Column& column, const MatrixGrid& grid, const MatrixHeads& heads, const Copy& hint) {
  Canvas& canvas = column.canvas;
  const double top_px = canvas.clip.min.y + canvas.metrics().gap / 2;
  column.space(heads.height_px);
  const double end_px = std::max(column.y_px, top_px + heads.least_px);
  const Box2 band{{column.x_px, top_px}, {column.x_px + column.width_px, end_px}};
  if (canvas.state().link_hub.empty()) mark_column(column, grid, band.min.y);
  const std::string_view page = canvas.panel;
  canvas.panel = "heads";  // rows pass below them
  write_hint(column, hint, band, strength_of_names(canvas, heads, band));
  write_heads(column, grid, heads, band);
  canvas.panel = page;
  hairline(canvas, {band.min.x, band.max.y}, band.width(), canvas.style().line);
  return band;
}

}  // namespace

double write_matrix(const Page& page, Box2& reveal) {
  Canvas& canvas = page.canvas;
  Column column{canvas, page.corner.x, page.corner.y, page.width_px};
  const MatrixGrid grid = lay_out(canvas, column.width_px, page.is_wide());
  const double below_px = explained_px(canvas, grid, column.width_px);
  const Copy hint = set_hint(canvas, grid, measure_heads(canvas, grid, 0, below_px).height_px);
  const double corner_px = hint.height_px() + canvas.metrics().gap;
  const MatrixHeads heads = measure_heads(canvas, grid, corner_px, below_px);
  const Box2 band = write_top(column, grid, heads, hint);
  const double window_px = canvas.clip.height();
  const Clip rows(canvas, {{canvas.clip.min.x, band.max.y}, canvas.clip.max});
  const double head_px = canvas.metrics().gap / 2 + heads.least_px;  // the heads stay above what comes into sight
  std::vector<double> tops_px;
  for (const Topic& topic : canvas.world().content.topics) {
    const MatrixGrid row = grid_of_row(canvas, grid, topic);
    tops_px.push_back(column.y_px);
    write_row(column, row, topic);
    if (canvas.state().link_topic != topic.id) continue;
    const Box2 explained = write_explained(column, row, topic);
    reveal = with_rows_before(explained, tops_px, canvas.clear.height() - head_px);
    reveal.min.y -= head_px;
  }
  return end_of_page(page, column.y_px, reveal, window_px);
}

}  // namespace beffroi::ui
